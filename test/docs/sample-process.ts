import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../scripts/generate/bundle.js';

/** The commands that run the samples. `tsx` finds this package by the paths in tsconfig.json. */
const COMMANDS: Record<string, string[]> = {
  sh: ['sh'],
  ts: [process.execPath, '--import', 'tsx'],
  py: ['python3'],
};

interface SampleOptions {
  env?: Readonly<Record<string, string>>;
  args?: readonly string[];
  /** The Node that runs a TypeScript sample. */
  node?: string;
}

/** Runs a file of docs/samples as a program, and returns what it prints. Rejects if it ends with another exit code than 0. */
export const runSample = (file: string, { env = {}, args = [], node }: SampleOptions = {}): Promise<string> => {
  const [command = '', ...flags] = COMMANDS[file.slice(file.lastIndexOf('.') + 1)] ?? [];
  return runProgram(node && command === process.execPath ? node : command, [...flags, join(ROOT, 'docs/samples', file), ...args], env);
};

/** Runs a program in the root of the repository, and returns what it prints. */
export const runProgram = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(command, args, { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '', ...env } }, (error, stdout, stderr) =>
      error ? reject(new Error(`${command} ${args.join(' ')}: ${stderr || error.message}\n${stdout}`)) : resolve(stdout),
    );
  });
