/** The supply chain: what an install brings and runs, the lockfile, and secrets in the files of the repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');
const packageJson = JSON.parse(read('package.json'));

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}
const locked = Object.entries<Locked>(JSON.parse(read('package-lock.json')).packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('an install', () => {
  test('runs no install script of this package', () => {
    // `prepare` also runs on an install from git; `prepack` runs only when the package is packed.
    const hooks = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare', 'prepublish', 'dependencies'];
    expect(Object.keys(packageJson.scripts).filter((name) => hooks.includes(name))).toEqual([]);
    expect(readdirSync(ROOT)).not.toContain('binding.gyp');
  });

  test('brings two packages without install scripts', () => {
    expect(Object.keys(packageJson.dependencies)).toEqual(['openapi-fetch']);
    const runtimePackages = locked.filter(([, { dev, optional }]) => !dev && !optional);
    expect(runtimePackages.map(([path]) => nameOf(path))).toEqual(['openapi-fetch', 'openapi-typescript-helpers']);
    expect(runtimePackages.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });
});

describe('the lockfile', () => {
  test('has the same version of each development dependency as package.json', () => {
    const versions = Object.fromEntries(locked.map(([path, { version }]) => [path, version]));
    for (const [name, version] of Object.entries<string>(packageJson.devDependencies)) {
      // An older version next to the newest one is an alias: `npm:express@4.22.3`.
      expect({ name, version: version.replace(/^npm:.*@/, '') }).toEqual({ name, version: versions[`node_modules/${name}`] });
    }
  });

  test('has a hash for every package, except packages for other platforms, which a mirror may not have', () => {
    const withoutHash = locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    expect(withoutHash.filter(([, { os, optional }]) => !os || !optional).map(([path]) => path)).toEqual([]);
    expect(locked.length - withoutHash.length).toBeGreaterThan(300);
    expect(readFileSync(`${ROOT}SECURITY.md`, 'utf8')).toContain(`except ${withoutHash.length} of its ${locked.length} entries`);
  });

  test('downloads every package from the npm registry', () => {
    const elsewhere = locked.filter(([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'));
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  test('contains the optional dependencies for all platforms', () => {
    const paths = new Set(locked.map(([path]) => path));
    const missing = locked.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !paths.has(`node_modules/${name}`) && !paths.has(`${path}/node_modules/${name}`)),
    );
    expect(missing).toEqual([]);
    for (const platform of ['linux', 'darwin', 'win32'])
      expect(locked.some(([path, { os }]) => path.includes('@esbuild/') && os?.includes(platform))).toBe(true);
  });
});

/** Patterns of keys and tokens. */
const SECRETS: Record<string, RegExp> = {
  'an OpenAI key': /\bsk-[\w-]{20,}/g,
  'an Azure key, old format': /\b[0-9a-f]{32}\b/gi,
  'an Azure key, new format': /\b[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}\b/g,
  'a JWT, such as an Entra token': /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*/g,
  'a GitHub or npm token': /\b(?:gh[pousr]_|github_pat_|npm_)\w{30,}/g,
  'a private key': /-----BEGIN [A-Z ]*PRIVATE KEY-----/g,
};

/** Strings that match a pattern but are not secrets -> why they are in the repository. */
const HARMLESS: Record<string, string> = {
  'sk-this-must-never-be-printed': 'the invented key that the client tests send, to verify that no message contains it',
  '0a1b2c3d4e5f60718293a4b5c6d7e8f9': 'the same for the gateway tests, in the format of Azure keys',
};

function secretsIn(text: string): string[] {
  return Object.entries(SECRETS).flatMap(([kind, pattern]) =>
    (text.match(pattern) ?? []).filter((found) => !HARMLESS[found]).map((found) => `${kind}: ${found.slice(0, 6)}…`),
  );
}

describe('secrets', () => {
  const skipped = /^(node_modules|dist|site|coverage|\.git)(\/|$)|(^|\/)(node_modules|package-lock\.json)(\/|$)|\.tgz$/;
  const walk = (folder: string): string[] =>
    readdirSync(`${ROOT}${folder}`, { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}${entry.name}`;
      if (skipped.test(path)) return [];
      return entry.isDirectory() ? walk(`${path}/`) : entry.isFile() ? [path] : [];
    });

  test('are in no file', () => {
    const files = walk('');
    expect(files.filter((path) => path.startsWith('spec/examples/')).length).toBeGreaterThan(1000);
    expect(files.flatMap((path) => secretsIn(read(path)).map((secret) => `${path}: ${secret}`))).toEqual([]);
  });

  test.each<[string, string]>([
    ['an OpenAI key', `sk-proj-${'aB3_'.repeat(12)}`],
    ['an Azure key, old format', '0123456789abcdef'.repeat(2)],
    ['an Azure key, new format', `${'aB3d'.repeat(13)}JQQJ99${'aB'.repeat(13)}`],
    ['a JWT, such as an Entra token', ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxIn0', 'c2ln'].join('.')],
    ['a GitHub or npm token', `ghp_${'aB3d'.repeat(9)}`],
    ['a private key', ['-----BEGIN', 'PRIVATE KEY-----'].join(' ')],
  ])('%s is recognized', (kind, secret) => {
    expect(secretsIn(`{"key":"${secret}"}`)).toEqual([expect.stringContaining(kind)]);
  });
});
