import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** A server in a process of its own. */
export interface ServerProcess {
  url: string;
  pid: number;
  stop: () => unknown;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Bundles a TypeScript file, so that the measured process needs no loader. `source` is another version of it. */
export function bundleServer(name: string, folder: string, source = join(HERE, `${name}.ts`)): string {
  const outfile = join(mkdtempSync(join(folder, name)), `${name}.mjs`);
  buildSync({ entryPoints: [source], bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile });
  return outfile;
}

export const pathOf = (file: string): string => join(HERE, file);

/** Starts a server that prints its URL, or its port, as its first line. */
export async function startServer(args: string[], stdin?: string): Promise<ServerProcess> {
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin?.end(stdin);
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  const address = line.toString().trim();
  return { url: address.startsWith('http') ? address : `http://127.0.0.1:${address}`, pid: child.pid as number, stop: () => child.kill() };
}

/** CPU time of a process with its threads so far, in milliseconds. Linux counts it in hundredths of a second. */
export function cpuTimeOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Resident memory of a process, in megabytes. */
export function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
