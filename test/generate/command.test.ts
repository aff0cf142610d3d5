import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';

jest.setTimeout(240_000);

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'contract-copy-'));
  for (const name of ['spec', 'generated', 'scripts', 'package.json', 'redocly.yaml', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
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

function edit(path: string, change: (text: string) => string): () => void {
  const file = join(copy, path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing to change in ${path}`);
  writeFileSync(file, after);
  return () => writeFileSync(file, before);
}

test('--check passes on what is committed, and fails after one byte or one word has changed', async () => {
  expect(await generate('--check')).toEqual({ code: 0, err: '' });

  const undoByte = edit('generated/validators/open/is.ts', (text) => text.replace("'string'", "'String'"));
  const byte = await generate('--check');
  expect(byte.code).toBe(1);
  expect(byte.err).toContain('generated/validators/open/is.ts is not what spec/ gives');
  expect(byte.err).toContain('npm run generate');
  undoByte();

  const undoWord = edit('spec/schemas/items/compaction.yaml', (text) => text.replace('sealed', 'closed'));
  const word = await generate('--check');
  expect(word.code).toBe(1);
  expect(word.err).toContain('npm run generate');
  undoWord();

  writeFileSync(join(copy, 'generated/stray.json'), '{}');
  expect((await generate('--check')).err).toContain('generated/stray.json is not made by the generator');
  // Writing mends all of it.
  expect(await generate()).toEqual({ code: 0, err: '' });
  expect(await generate('--check')).toEqual({ code: 0, err: '' });
});
