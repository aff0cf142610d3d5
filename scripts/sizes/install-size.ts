/** Weighs what an install of the package puts on disk: the files of the tarball, and those of the packages it depends on. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../generate/bundle.js';

export interface InstallSize {
  tarball: number;
  unpacked: number;
  dependencies: number;
  total: number;
}

/** Reads `dist/` as it is: build first. */
export function weighInstall(): InstallSize {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ size, unpackedSize }] = JSON.parse(output);
  const dependencies = [...findDependencies('.')].map((name) => weighFolder(join('node_modules', name)));
  const weight = dependencies.reduce((sum, one) => sum + one, 0);
  return { tarball: size, unpacked: unpackedSize, dependencies: weight, total: unpackedSize + weight };
}

function findDependencies(folder: string, found = new Set<string>()): Set<string> {
  const { dependencies = {} } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    if (found.has(name)) continue;
    found.add(name);
    findDependencies(join('node_modules', name), found);
  }
  return found;
}

/** Bytes of the files in a folder of the repository. */
export function weighFolder(folder: string): number {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0);
}
