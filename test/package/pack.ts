import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The environment without the variables of the test runner, so that programs start as they do for a user. */
export const plainEnv = (): NodeJS.ProcessEnv => ({ ...process.env, NODE_OPTIONS: '', NODE_ENV: '' });

export interface PackedFile {
  path: string;
  size: number;
}

export interface Packed {
  /** The path of the tarball. */
  tarball: string;
  unpackedSize: number;
  files: PackedFile[];
}

/** The tarball that Jest's global setup has packed. */
export function readPacked(): Packed {
  const { PACKED_FOLDER: folder, PACKING_ERROR: error } = process.env;
  if (error) throw new Error(`The package could not be packed: ${error}`);
  if (!folder) throw new Error('Run these tests with `npm run jest`: it packs the package first');
  const [{ filename, unpackedSize, files }] = JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8'));
  return { tarball: join(folder, filename), unpackedSize, files };
}

export interface Consumer {
  /** An empty project that has the packed package in its `node_modules`, as after an install. */
  folder: string;
  /** The paths of the files in the tarball. */
  files: string[];
  /** Writes a file into the project and returns its name. */
  write: (name: string, text: string) => string;
  /** Copies a folder of `test/package/consumers` into the project. */
  copy: (name: string) => void;
  /** Links a package from the `node_modules` of this repository into the project. */
  link: (name: string) => void;
  /** Runs Node in the project and returns its output. Throws if it fails. */
  node: (...args: string[]) => string;
  /** The same without blocking this process, for programs that send requests to a server in it. */
  run: (...args: string[]) => Promise<string>;
  remove: () => void;
}

/** Creates a project and unpacks the tarball into its `node_modules`. Needs no network. */
export function packForConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'contract-consumer-'));
  const { tarball, files } = readPacked();
  const target = join(folder, 'node_modules/responses-compact-contract');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
  const link = (name: string): void => {
    const path = join(folder, 'node_modules', name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), path);
  };
  for (const dependency of ['openapi-fetch', 'openapi-typescript-helpers']) link(dependency);
  const options = () => ({ cwd: folder, env: plainEnv(), encoding: 'utf8' }) as const;
  return {
    folder,
    files: files.map(({ path }) => path),
    write: (name, text) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
      return name;
    },
    copy: (name) => cpSync(join(ROOT, 'test/package/consumers', name), folder, { recursive: true }),
    link,
    node: (...args) => execFileSync(process.execPath, args, options()),
    run: async (...args) => (await promisify(execFile)(process.execPath, args, options())).stdout,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
