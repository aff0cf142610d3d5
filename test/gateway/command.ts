/** The command `gateway`, in a process of its own, as users start it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { spawnTied } from '../engines/server-process.js';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** One file of the command and all that it imports. */
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
  /** What it has written so far: a line for each call, and what it says to people. */
  written: () => { out: string; err: string };
  /** Sends a signal; resolves when the process has ended with its exit code, which is null if the signal ended it. */
  end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number | null>;
}

export async function startCommand({ file, folder }: BuiltCommand, args: readonly string[]): Promise<RunningCommand> {
  const child = spawnTied(folder, process.execPath, [file, 'gateway', ...args], { NODE_OPTIONS: '' });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const written = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (written.out += chunk));
  const end: RunningCommand['end'] = async (signal) => {
    child.kill(signal);
    const [code] = await exited;
    child.stdin.end();
    return code;
  };
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      written.err += chunk;
      const said = /Gateway at (http:\/\/[^/\s]+)/.exec(written.err);
      if (said) resolve(said[1] as string);
    });
    child.on('exit', (code) => reject(new Error(`the command ended with ${code}: ${written.err}`)));
  });
  return { url, pid: child.pid as number, written: () => ({ ...written }), end };
}
