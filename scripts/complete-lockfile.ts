/**
 * `npm run lock` mends `package-lock.json` after an install.
 *
 * npm leaves packages for other platforms out of the lockfile when the registry at hand, such as a mirror, does not carry them
 * (npm/cli#4828), and then `npm ci` refuses that lockfile on every machine. This adds them by name and version; they are optional and
 * only fetched where they fit.
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

for (const [at, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`;
    if (lock.packages[path] || lock.packages[`${at}/${path}`]) continue;
    const words = name.split(/[-/]/);
    const platform = words.findIndex((word) => platforms[word]);
    const os = platforms[words[platform] ?? ''];
    const cpu = words[platform + 1];
    if (!os || !cpu) throw new Error(`${name} does not say which platform it is for`);
    lock.packages[path] = { version, optional: true, dev: true, os: [os], cpu: [processors[cpu] ?? cpu] } as Locked;
    added++;
  }
}

const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(`${added} packages added`);
