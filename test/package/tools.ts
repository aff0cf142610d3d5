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

/** npm has these programs for one platform under these names; elsewhere the Node that runs the tests stands for all. */
export const canRunOtherNodes = process.platform === 'linux' && process.arch === 'x64';

export const NODES: readonly { version: string; program: () => string }[] = ['20', '22', '24', '26'].map((version) => ({
  version,
  program: () => findTool(`node-${version}/bin/node`),
}));
