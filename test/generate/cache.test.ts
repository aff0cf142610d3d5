import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { ROOT } from '../../scripts/generate/bundle.js';
import { cached, cachedSync, clearCache, INPUTS } from '../../scripts/generate/cache.js';

let root: string;
let builds: number;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const run = (during?: () => void): Promise<{ build: number }> =>
  cached('result', ['folder', 'file.yaml'], async () => ({ build: (during?.(), ++builds) }), root);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'contract-cache-'));
  builds = 0;
  write('folder/inner/a.ts', 'a');
  write('folder/b.ts', 'b');
  write('file.yaml', 'c');
  write('other.ts', 'd');
  write('node_modules/.package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('returns the stored result while nothing has changed', async () => {
  expect(await run()).toEqual({ build: 1 });
  write('other.ts', 'changed');
  expect(await run()).toEqual({ build: 1 });
});

test('a build that is not asynchronous is stored in the same way', async () => {
  const runSync = (): { build: number } => cachedSync('result', ['folder', 'file.yaml'], () => ({ build: ++builds }), root);
  expect(runSync()).toEqual({ build: 1 });
  expect(runSync()).toEqual({ build: 1 });
  expect(await run()).toEqual({ build: 1 });
  write('file.yaml', 'changed');
  expect(runSync()).toEqual({ build: 2 });
});

describe('builds again after', () => {
  test.each<[string, () => void]>([
    ['a change in a folder', () => write('folder/inner/a.ts', 'A')],
    ['a change of a file', () => write('file.yaml', 'C')],
    ['a new file in a folder', () => write('folder/inner/c.ts', '')],
    ['the removal of a file', () => rmSync(join(root, 'folder/b.ts'))],
    ['a file is renamed', () => (rmSync(join(root, 'folder/b.ts')), write('folder/c.ts', 'b'))],
    ['contents move from one file to another', () => (write('folder/inner/a.ts', 'b'), write('folder/b.ts', 'a'))],
    ['an installation of packages', () => write('node_modules/.package-lock.json', '{ "packages": {} }')],
    ['the cache is cleared', () => clearCache(root)],
  ])('%s', async (_what, change) => {
    await run();
    change();
    expect(await run()).toEqual({ build: 2 });
    expect(await run()).toEqual({ build: 2 });
  });
});

test('finds the result again when a change is reverted', async () => {
  await run();
  write('file.yaml', 'changed');
  await run();
  write('file.yaml', 'c');
  expect(await run()).toEqual({ build: 1 });
});

test('stores no result if an input changes during the build', async () => {
  expect(await run(() => write('file.yaml', 'changed'))).toEqual({ build: 1 });
  expect(await run()).toEqual({ build: 2 });
  write('file.yaml', 'c');
  expect(await run()).toEqual({ build: 3 });
});

test('stores nothing if the versions of the packages are unknown', async () => {
  rmSync(join(root, 'node_modules/.package-lock.json'));
  await run();
  expect(await run()).toEqual({ build: 2 });
});

test('keeps the latest results only', async () => {
  for (let i = 0; i < 10; i++) {
    write('file.yaml', `${i}`);
    await run();
  }
  expect(readdirSync(join(root, 'node_modules/.cache/generate'))).toHaveLength(4);
});

test('the inputs of the generator include every file that it imports', () => {
  const imported = new Set<string>();
  const visit = (file: string): void => {
    if (imported.has(file)) return;
    imported.add(file);
    for (const { fileName } of ts.preProcessFile(readFileSync(join(ROOT, file), 'utf8'), true, true).importedFiles)
      if (fileName.startsWith('.')) visit(relative(ROOT, resolve(ROOT, dirname(file), fileName)).replace(/\.js$/, '.ts'));
  };
  visit('scripts/generate/files.ts');
  expect(imported.size).toBeGreaterThan(20);
  expect([...imported].filter((file) => !INPUTS.some((input) => file.startsWith(`${input}/`)))).toEqual([]);
});
