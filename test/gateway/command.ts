/** Starts the command `gateway` in a process of its own, as users do. */
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { spawnTied } from '../engines/server-process.js';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** The command and all its imports, bundled as one file. */
export interface BuiltCommand {
  file: string;
  folder: string;
  remove: () => void;
}

export async function buildCommand(): Promise<BuiltCommand> {
  const folder = mkdtempSync(join(tmpdir(), 'contract-command-'));
  const file = join(folder, 'cli.mjs');
  await build({ entryPoints: [CLI], outfile: file, bundle: true, platform: 'node', format: 'esm', target: 'node20' });
  return { file, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface RunningCommand {
  url: string;
  pid: number;
  /** The output until now: log lines on standard output, and messages on standard error. */
  output: () => { out: string; err: string };
  /** Sends a signal. Resolves when the process has ended, with its exit code, which is null if the signal ended the process. */
  end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number | null>;
}

export async function startCommand({ file, folder }: BuiltCommand, args: readonly string[]): Promise<RunningCommand> {
  const child = spawnTied(folder, process.execPath, [file, 'gateway', ...args], { NODE_OPTIONS: '' });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (output.out += chunk));
  const end: RunningCommand['end'] = async (signal) => {
    child.kill(signal);
    const [code] = await exited;
    child.stdin.end();
    return code;
  };
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      output.err += chunk;
      const match = /Gateway at (http:\/\/[^/\s]+)/.exec(output.err);
      if (match) resolve(match[1] as string);
    });
    child.on('exit', (code) => reject(new Error(`the command ended with ${code}: ${output.err}`)));
  });
  return { url, pid: child.pid as number, output: () => ({ ...output }), end };
}
