import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './pack.js';

/** A file of a package in `test/package/tools`. If it is missing, the error names the command that installs it. */
export function findTool(path: string): string {
  const file = join(ROOT, 'test/package/tools/node_modules', path);
  if (!existsSync(file)) throw new Error(`${path} is missing. Install it: npm ci --prefix test/package/tools`);
  return file;
}

export interface Compiler {
  version: string;
  /** The path of `tsc`. Throws if it is not installed. */
  tsc: () => string;
}

/** The version that this repository is written in. */
export const TYPESCRIPT: Compiler = { version: '5.9', tsc: () => join(ROOT, 'node_modules/typescript/bin/tsc') };
/** The oldest supported version. */
export const OLDEST_TYPESCRIPT: Compiler = { version: '5.4', tsc: () => findTool('typescript-5.4/bin/tsc') };
export const TYPESCRIPT_6: Compiler = { version: '6.0', tsc: () => findTool('typescript-6/bin/tsc') };
export const NEWEST_TYPESCRIPT: Compiler = { version: '7.0', tsc: () => findTool('typescript-7/bin/tsc') };

export interface Runtime {
  name: string;
  /** The program and the arguments before the name of the file to run. */
  command: () => string[];
}

/** The Node that runs the tests. A deprecation warning is an error. */
export const CURRENT_NODE: Runtime = { name: `Node ${process.versions.node}`, command: () => [process.execPath, '--throw-deprecation'] };

const node = (version: number): Runtime => ({
  name: `Node ${version}`,
  command: () => [findTool(`node-${version}/bin/node`), '--throw-deprecation'],
});

/** The packages with these programs are for Linux on x64. On other platforms only the Node that runs the tests is tested. */
const HAS_PROGRAMS = process.platform === 'linux' && process.arch === 'x64';

/** The oldest Node that all tools of `test/tools` support. On other platforms it must be the Node that runs the tests. */
export const nodeForTools = (): string => (HAS_PROGRAMS ? findTool('node-24/bin/node') : process.execPath);

export const RUNTIMES: readonly Runtime[] = HAS_PROGRAMS
  ? [
      ...[20, 22, 24, 26].map(node),
      { name: 'Bun', command: () => [findTool('bun/bin/bun')] },
      { name: 'Deno', command: () => [findTool('deno/deno'), 'run', '--allow-all', '--node-modules-dir=manual', '--cached-only'] },
    ]
  : [CURRENT_NODE];
