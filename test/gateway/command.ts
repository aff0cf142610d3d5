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
  // The optional package is found only where a test puts it into the folder.
  const external = ['prom-client'];
  await build({ entryPoints: [CLI], outfile: file, bundle: true, external, platform: 'node', format: 'esm', target: 'node20' });
  return { file, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface RunningCommand {
  url: string;
  pid: number;
  /** The URL of `--metrics-port`. */
  metricsUrl: string;
  /** The output until now: by default, log lines on standard output, and messages on standard error. */
  output: () => { out: string; err: string };
  /** Sends a signal. Resolves when the process has ended, with its exit code, which is null if the signal ended the process. */
  end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number | null>;
}

/** Starts the command on a free port, and waits until it has logged its URL. */
export const startCommand = (
  { file, folder }: BuiltCommand,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RunningCommand> => startCommandLine(folder, [file, 'gateway', '--port', '0', ...args], env);

/** Starts Node with these arguments, which are those of the command, and waits until it has logged its URL. */
export async function startCommandLine(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RunningCommand> {
  const child = spawnTied(folder, process.execPath, [...args], { NODE_OPTIONS: '', ...env });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const output = { out: '', err: '' };
  const end: RunningCommand['end'] = async (signal) => {
    child.kill(signal);
    const [code] = await exited;
    child.stdin.end();
    return code;
  };
  const { url, metricsUrl } = await new Promise<{ url: string; metricsUrl: string }>((resolve, reject) => {
    const read = (stream: 'out' | 'err', chunk: Buffer): void => {
      output[stream] += chunk;
      const [line] = /^.*"event":"listening".*$/m.exec(output[stream]) ?? [];
      if (line && output[stream].includes(`${line}\n`)) resolve(JSON.parse(line));
    };
    child.stdout.on('data', (chunk) => read('out', chunk));
    child.stderr.on('data', (chunk) => read('err', chunk));
    child.on('exit', (code) => reject(new Error(`the command ended with ${code}: ${output.err}`)));
  });
  return { url, metricsUrl, pid: child.pid as number, output: () => ({ ...output }), end };
}
