/** What is installed with the package, what runs then, and what must not lie in its files. */
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
  test('runs no script of this package', () => {
    // `prepare` runs on an install from git; `prepack` runs where the package is packed.
    const hooks = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare', 'prepublish', 'dependencies'];
    expect(Object.keys(packageJson.scripts).filter((name) => hooks.includes(name))).toEqual([]);
    expect(readdirSync(ROOT)).not.toContain('binding.gyp');
  });

  test('brings two packages, which run no script', () => {
    expect(Object.keys(packageJson.dependencies)).toEqual(['openapi-fetch']);
    const brought = locked.filter(([, { dev, optional }]) => !dev && !optional);
    expect(brought.map(([path]) => nameOf(path))).toEqual(['openapi-fetch', 'openapi-typescript-helpers']);
    expect(brought.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });
});

describe('the lockfile', () => {
  test('pins each development dependency that package.json pins', () => {
    const versions = Object.fromEntries(locked.map(([path, { version }]) => [path, version]));
    for (const [name, version] of Object.entries<string>(packageJson.devDependencies)) {
      // An older version beside the newest has a name of its own: `npm:express@4.22.3`.
      expect({ name, version: version.replace(/^npm:.*@/, '') }).toEqual({ name, version: versions[`node_modules/${name}`] });
    }
  });

  test('knows every package by its hash, but those for other platforms that a mirror may lack', () => {
    const bare = locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    expect(bare.filter(([, { os, optional }]) => !os || !optional).map(([path]) => path)).toEqual([]);
    expect(locked.length - bare.length).toBeGreaterThan(300);
  });

  test('takes no package from anywhere but the registry', () => {
    const elsewhere = locked.filter(([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'));
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  test('covers all platforms: whatever may be needed elsewhere is in it', () => {
    const paths = new Set(locked.map(([path]) => path));
    const missing = locked.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !paths.has(`node_modules/${name}`) && !paths.has(`${path}/node_modules/${name}`)),
    );
    expect(missing).toEqual([]);
    for (const platform of ['linux', 'darwin', 'win32'])
      expect(locked.some(([path, { os }]) => path.includes('@esbuild/') && os?.includes(platform))).toBe(true);
  });
});

/** What keys and tokens look like. */
const SECRETS: Record<string, RegExp> = {
  'a key of OpenAI': /\bsk-[\w-]{20,}/g,
  'a key of Azure, old form': /\b[0-9a-f]{32}\b/gi,
  'a key of Azure, new form': /\b[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}\b/g,
  'a token of Entra or any other JWT': /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*/g,
  'a token of GitHub or npm': /\b(?:gh[pousr]_|github_pat_|npm_)\w{30,}/g,
  'a private key': /-----BEGIN [A-Z ]*PRIVATE KEY-----/g,
};

/** What looks like a secret and is none, and why it is there. */
const HARMLESS: Record<string, string> = {
  'sk-this-must-never-be-printed': 'the made-up key that tests of the client send, to see that no message shows it',
  '0a1b2c3d4e5f60718293a4b5c6d7e8f9': 'the same for the gateway, in the form that Azure gives keys',
};

function secretsIn(text: string): string[] {
  return Object.entries(SECRETS).flatMap(([what, pattern]) =>
    (text.match(pattern) ?? []).filter((found) => !HARMLESS[found]).map((found) => `${what}: ${found.slice(0, 6)}…`),
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

  test('lie in no file', () => {
    const files = walk('');
    expect(files.filter((path) => path.startsWith('spec/examples/')).length).toBeGreaterThan(1000);
    expect(files.flatMap((path) => secretsIn(read(path)).map((secret) => `${path}: ${secret}`))).toEqual([]);
  });

  test.each<[string, string]>([
    ['a key of OpenAI', `sk-proj-${'aB3_'.repeat(12)}`],
    ['a key of Azure, old form', '0123456789abcdef'.repeat(2)],
    ['a key of Azure, new form', `${'aB3d'.repeat(13)}JQQJ99${'aB'.repeat(13)}`],
    ['a token of Entra or any other JWT', ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxIn0', 'c2ln'].join('.')],
    ['a token of GitHub or npm', `ghp_${'aB3d'.repeat(9)}`],
    ['a private key', ['-----BEGIN', 'PRIVATE KEY-----'].join(' ')],
  ])('%s would be seen', (what, secret) => {
    expect(secretsIn(`{"key":"${secret}"}`)).toEqual([expect.stringContaining(what)]);
  });
});
