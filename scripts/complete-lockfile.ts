/**
 * `npm run lock` completes `package-lock.json` after an install.
 *
 * npm omits packages for other platforms from the lockfile if the registry in use, such as a mirror, does not have them (npm/cli#4828), and
 * then `npm ci` rejects that lockfile on every machine. This script adds them with name and version. They are optional, and npm downloads
 * them only on their platform.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './generate/bundle.js';

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
  engines?: Record<string, string>;
}

const file = join(ROOT, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> };
const platforms: Record<string, string> = {
  windows: 'win32',
  win32: 'win32',
  darwin: 'darwin',
  linux: 'linux',
  freebsd: 'freebsd',
  android: 'android',
  openharmony: 'openharmony',
};
const processors: Record<string, string> = { '64': 'x64', eabi: 'arm', gnueabihf: 'arm' };
let added = 0;

for (const [parent, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`;
    if (lock.packages[path] || lock.packages[`${parent}/${path}`]) continue;
    const parts = name.split(/[-/]/);
    const platform = parts.findIndex((part) => platforms[part]);
    const os = platforms[parts[platform] ?? ''];
    const cpu = parts[platform + 1];
    if (!os || !cpu) throw new Error(`the name ${name} does not contain a platform`);
    lock.packages[path] = { version, optional: true, dev: true, os: [os], cpu: [processors[cpu] ?? cpu] } as Locked;
    added++;
  }
}

const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(`${added} packages added`);
