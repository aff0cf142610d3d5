import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/generate/bundle.js';

export interface PortalPackage {
  name: string;
  version: string;
  integrity: string;
  /** The files that a portal copies. */
  files: string[];
}

export const PACKAGES: PortalPackage[] = JSON.parse(readFileSync(join(ROOT, 'docs/portals/packages.json'), 'utf8'));

/**
 * Downloads the package if it is not in the cache, and returns its folder. The packages are not dependencies: only their files for browsers are used, and
 * npm would install 340 MB of other packages with them. The integrity is the one that a lockfile would contain.
 */
export function fetchPackage({ name, version, integrity }: PortalPackage): string {
  const cache = join(ROOT, 'node_modules/.cache/portals');
  const folder = join(cache, `${name.replace('/', '-')}-${version}`);
  if (existsSync(folder)) return join(folder, 'package');
  const temporary = `${folder}.${process.pid}`;
  mkdirSync(temporary, { recursive: true });
  try {
    const args = ['pack', `${name}@${version}`, '--json', '--ignore-scripts', '--pack-destination', temporary];
    const [{ filename }] = JSON.parse(runNpm(args, temporary));
    const archive = join(temporary, filename.replace('@', '').replace('/', '-'));
    const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (found !== integrity) throw new Error(`${name}@${version} has another integrity than in docs/portals/packages.json: ${found}`);
    execFileSync('tar', ['xzf', archive, '-C', temporary]);
    rmSync(archive);
    renameSync(temporary, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return join(folder, 'package');
}

function runNpm(args: string[], cwd: string): string {
  try {
    return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (cause) {
    throw new Error(`cannot download a package that the tests of the portals need: npm ${args.slice(0, 2).join(' ')} failed`, { cause });
  }
}
