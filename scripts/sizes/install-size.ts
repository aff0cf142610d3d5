/** Measures the disk space of an install: the files of the tarball, and those of the dependencies. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../generate/bundle.js';

/** In bytes. */
export interface InstallSize {
  tarball: number;
  unpacked: number;
  dependencies: number;
  total: number;
}

/** Measures the current `dist/`: build first. */
export function measureInstall(): InstallSize {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ size, unpackedSize }] = JSON.parse(output);
  const dependencies = [...findDependencies('.')].map((name) => sizeOfFolder(join('node_modules', name)));
  const sum = dependencies.reduce((total, size) => total + size, 0);
  return { tarball: size, unpacked: unpackedSize, dependencies: sum, total: unpackedSize + sum };
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

/** Size of all files in a folder of the repository, in bytes. */
export function sizeOfFolder(folder: string): number {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0);
}
