import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** A server in a process of its own. */
export interface Served {
  url: string;
  pid: number;
  stop: () => unknown;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Bundles what is TypeScript, so that no loader is measured. */
export function bundleServer(name: string, folder: string): string {
  const outfile = join(folder, `${name}.mjs`);
  buildSync({ entryPoints: [join(HERE, `${name}.ts`)], bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile });
  return outfile;
}

export const here = (file: string): string => join(HERE, file);

/** Starts a server that prints its URL, or its port, as its first line. */
export async function startServer(args: string[], stdin?: string): Promise<Served> {
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin?.end(stdin);
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  const said = line.toString().trim();
  return { url: said.startsWith('http') ? said : `http://127.0.0.1:${said}`, pid: child.pid as number, stop: () => child.kill() };
}

/** Milliseconds that a process and its threads have computed so far (Linux counts in hundredths of a second). */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Megabytes of memory that a process holds. */
export function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
