import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './pack.js';

const INSTALL = 'npm ci --prefix test/package/tools';

/** A file of a package in `test/package/tools`. Throws with the command that installs it when it is not there. */
export function findTool(path: string): string {
  const file = join(ROOT, 'test/package/tools/node_modules', path);
  if (!existsSync(file)) throw new Error(`${path} is missing. Install it: ${INSTALL}`);
  return file;
}

/** Compilers of users: the oldest that is supported, the one this repository is written in, and what came after. */
export const COMPILERS: readonly { version: string; tsc: () => string }[] = [
  { version: '5.4', tsc: () => findTool('typescript-5.4/bin/tsc') },
  { version: '5.9', tsc: () => join(ROOT, 'node_modules/typescript/bin/tsc') },
  { version: '6.0', tsc: () => findTool('typescript-6/bin/tsc') },
  { version: '7.0', tsc: () => findTool('typescript-7/bin/tsc') },
];

export interface Runtime {
  name: string;
  /** The program, and what stands before the name of a file. */
  command: () => string[];
}

const node = (version: number): Runtime => ({
  name: `Node ${version}`,
  // A warning that something will go away is a failure too.
  command: () => [findTool(`node-${version}/bin/node`), '--throw-deprecation'],
});

/** npm has these programs for one platform under these names; elsewhere the Node that runs the tests stands for all. */
const HAS_PROGRAMS = process.platform === 'linux' && process.arch === 'x64';

export const RUNTIMES: readonly Runtime[] = HAS_PROGRAMS
  ? [
      ...[20, 22, 24, 26].map(node),
      { name: 'Bun', command: () => [findTool('bun/bin/bun')] },
      { name: 'Deno', command: () => [findTool('deno/deno'), 'run', '--allow-all', '--node-modules-dir=manual', '--cached-only'] },
    ]
  : [{ name: `Node ${process.versions.node}, for all of 20 to 26, Bun and Deno`, command: () => [process.execPath] }];
