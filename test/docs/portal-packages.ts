import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/generate/bundle.js';

export interface PortalPackage {
  name: string;
  version: string;
  integrity: string;
  /** What a portal copies out of it. */
  files: string[];
}

export const PACKAGES: PortalPackage[] = JSON.parse(readFileSync(join(ROOT, 'docs/portals/packages.json'), 'utf8'));

/**
 * Where the package is, fetched once. Not a dependency: of each only the file for browsers is used, and what npm would install beside
 * them is 340 MB. The integrity is the one that a lockfile would hold.
 */
export function fetchPackage({ name, version, integrity }: PortalPackage): string {
  const cache = join(ROOT, 'node_modules/.cache/portals');
  const folder = join(cache, `${name.replace('/', '-')}-${version}`);
  if (existsSync(folder)) return join(folder, 'package');
  const made = `${folder}.${process.pid}`;
  mkdirSync(made, { recursive: true });
  try {
    const args = ['pack', `${name}@${version}`, '--json', '--ignore-scripts', '--pack-destination', made];
    const [{ filename }] = JSON.parse(runNpm(args, made));
    const archive = join(made, filename.replace('@', '').replace('/', '-'));
    const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (found !== integrity) throw new Error(`${name}@${version} is not the package that it was: ${found}`);
    execFileSync('tar', ['xzf', archive, '-C', made]);
    rmSync(archive);
    renameSync(made, folder);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  return join(folder, 'package');
}

function runNpm(args: string[], cwd: string): string {
  try {
    return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (cause) {
    throw new Error(`the portals are tested with packages that are fetched once: npm ${args.slice(0, 2).join(' ')} failed`, { cause });
  }
}
