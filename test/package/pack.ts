import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Environment without what a test runner adds, so that programs start as they would for a user. */
const plainEnv = (): NodeJS.ProcessEnv => ({ ...process.env, NODE_OPTIONS: '' });

export interface Consumer {
  /** An empty project that has the packed package in its `node_modules`, as an install puts it there. */
  folder: string;
  /** Paths in the tarball. */
  files: string[];
  /** Runs node in the project and returns what it prints. Throws when it fails. */
  node: (...args: string[]) => string;
  /** The same, while this process goes on: for programs that talk to a server in it. */
  run: (...args: string[]) => Promise<string>;
  remove: () => void;
}

/** Packs the package (which builds it) and unpacks the tarball into a new project. Needs no network. */
export function packForConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'contract-consumer-'));
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: ROOT,
    env: plainEnv(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files }] = JSON.parse(output.slice(output.indexOf('[\n')));
  const target = join(folder, 'node_modules/responses-compact-contract');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', target, '--strip-components=1']);
  for (const dependency of ['openapi-fetch', 'openapi-typescript-helpers'])
    symlinkSync(join(ROOT, 'node_modules', dependency), join(folder, 'node_modules', dependency));
  return {
    folder,
    files: files.map(({ path }: { path: string }) => path),
    node: (...args) => execFileSync(process.execPath, args, { cwd: folder, env: plainEnv(), encoding: 'utf8' }),
    run: async (...args) => (await promisify(execFile)(process.execPath, args, { cwd: folder, env: plainEnv(), encoding: 'utf8' })).stdout,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
