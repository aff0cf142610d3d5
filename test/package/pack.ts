import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Environment without what a test runner adds, so that programs start as they would for a user. */
export const plainEnv = (): NodeJS.ProcessEnv => ({ ...process.env, NODE_OPTIONS: '', NODE_ENV: '' });

export interface PackedFile {
  path: string;
  size: number;
}

export interface Packed {
  /** Where the tarball is. */
  tarball: string;
  unpackedSize: number;
  files: PackedFile[];
}

/** The tarball that this run of the tests has packed. */
export function readPacked(): Packed {
  const folder = process.env['PACKED_FOLDER'];
  if (!folder) throw new Error('Run these tests by `npm run test:package`: it packs the package first');
  const [{ filename, unpackedSize, files }] = JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8'));
  return { tarball: join(folder, filename), unpackedSize, files };
}

export interface Consumer {
  /** An empty project that has the packed package in its `node_modules`, as an install puts it there. */
  folder: string;
  /** Paths in the tarball. */
  files: string[];
  /** Writes a file of the project and returns its name. */
  write: (name: string, text: string) => string;
  /** Copies a folder of `test/package/consumers` into the project. */
  copy: (name: string) => void;
  /** Puts a package of this repository into the project. */
  link: (name: string) => void;
  /** Runs node in the project and returns what it prints. Throws when it fails. */
  node: (...args: string[]) => string;
  /** The same, while this process goes on: for programs that talk to a server in it. */
  run: (...args: string[]) => Promise<string>;
  remove: () => void;
}

/** Unpacks the tarball into a new project. Needs no network. */
export function packForConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'contract-consumer-'));
  const { tarball, files } = readPacked();
  const target = join(folder, 'node_modules/responses-compact-contract');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
  const link = (name: string): void => {
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), place);
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
