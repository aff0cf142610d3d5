import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ROOT } from '../../scripts/generate/bundle.js';
import { INPUTS } from '../../scripts/generate/cache.js';

jest.setTimeout(120_000);

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'contract-copy-'));
  for (const path of [...INPUTS, 'scripts/generate.ts', 'generated', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  // The packages are shared, and the cache is a copy.
  mkdirSync(join(copy, 'node_modules'));
  const packages = readdirSync(join(ROOT, 'node_modules')).filter((name) => name !== '.cache');
  for (const name of packages) symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name));
  const cache = 'node_modules/.cache/generate';
  const isComplete = (path: string): boolean => !/\.json\.\d+$/.test(path);
  if (existsSync(join(ROOT, cache))) cpSync(join(ROOT, cache), join(copy, cache), { recursive: true, filter: isComplete });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const generate = (...args: string[]): Promise<{ code: number; err: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/generate.ts', ...args],
      { cwd: copy, env: { ...process.env, NODE_OPTIONS: '' } },
      (error, _out, err) => resolve({ code: (error?.code as number | undefined) ?? 0, err }),
    );
  });

/** Changes a file. Returns a function that restores it. */
function edit(path: string, change: (text: string) => string): () => void {
  const file = join(copy, path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing to change in ${path}`);
  writeFileSync(file, after);
  return () => writeFileSync(file, before);
}

const HINT = 'Run `npm run generate` and commit the changes.\n';

test('--check accepts the committed files', async () => {
  expect(await generate('--check')).toEqual({ code: 0, err: '' });
});

test('--check reports a changed byte, a missing file and a foreign file, and a run without it repairs them', async () => {
  edit('generated/validators/open/is.ts', (text) => text.replace("'string'", "'String'"));
  rmSync(join(copy, 'generated/types.ts'));
  writeFileSync(join(copy, 'generated/stray.json'), '{}');
  expect(await generate('--check')).toEqual({
    code: 1,
    err: `generated/types.ts is out of date
generated/validators/open/is.ts is out of date
generated/stray.json was not written by the generator
${HINT}`,
  });
  expect(await generate()).toEqual({ code: 0, err: '' });
  expect(await generate('--check')).toEqual({ code: 0, err: '' });
});

test('--check reports a changed word of the document, also after it accepted the document before', async () => {
  const restore = edit('spec/schemas/items/compaction.yaml', (text) => text.replace('description: ', 'description: Changed. '));
  const { code, err } = await generate('--check');
  expect(code).toBe(1);
  for (const file of ['openapi.json', 'openapi.yaml', 'openapi-3.0.json', 'types.ts'])
    expect(err).toContain(`generated/${file} is out of date`);
  expect(err).not.toContain('validators');
  expect(err).toContain(HINT);
  restore();
  expect(await generate('--check')).toEqual({ code: 0, err: '' });
});

test('--force builds everything although nothing changed', async () => {
  // Without this package no build succeeds.
  rmSync(join(copy, 'node_modules/@redocly'));
  expect(await generate('--check')).toEqual({ code: 0, err: '' });
  const { code, err } = await generate('--check', '--force');
  expect(code).toBe(1);
  expect(err).toContain("Cannot find module '@redocly/cli/package.json'");
});
