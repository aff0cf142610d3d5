/** Who may import what: rooms one way, `node:` in few files, and nothing at run time that is not declared. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

interface Import {
  from: string;
  /** A path from the root for files of this project, else the name as it is written. */
  to: string;
}

/** Also imports of types, dynamic ones and `require`. */
function importsOf(from: string, text: string): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    from,
    to: fileName.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(from), fileName)) : fileName,
  }));
}

const importsIn = (room: string): Import[] =>
  readdirSync(`${ROOT}${room}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => importsOf(`${room}/${file}`, readFileSync(`${ROOT}${room}/${file}`, 'utf8')));

const src = importsIn('src');
const generated = importsIn('generated');
const said = ({ from, to }: Import): string => `${from} imports ${to}`;

/** The doors of design and CONTRIBUTING. Whoever else needs a fact of the contract takes it from `src/contract.ts` or `src/types.ts`. */
const DOORS = /^src\/(types\.ts|contract\.ts|validators\/|client\/|emulator\/|internal\/outline\/)/;
/** Files that run on Node alone. All others run on anything with Web standards. */
const NODE_ONLY = /^src\/(cli\.ts|cli\/.*|[\w-]+\/(node|express|fastify|hono)\.ts|[\w-]+\/node-[\w-]+\.ts)$/;

test('the walk sees every kind of import', () => {
  const text = `import type { A } from './a.js'; export * from '../b.js'; const c = await import('node:c'); const d = require('d'); type E = import('./e.js').E;`;
  expect(importsOf('src/x/y.ts', text).map(({ to }) => to)).toEqual(['src/x/a.js', 'src/b.js', 'node:c', 'd', 'src/x/e.js']);
  expect(src.length).toBeGreaterThan(200);
});

describe('imports', () => {
  test('of generated/ go through its doors', () => {
    const reached = src.filter(({ to }) => to.startsWith('generated/'));
    expect(reached.length).toBeGreaterThan(5);
    expect(reached.filter(({ from }) => !DOORS.test(from)).map(said)).toEqual([]);
  });

  test('of generated/ stay in generated/', () => {
    expect(generated.filter(({ to }) => !to.startsWith('generated/') && to !== 'openapi-fetch').map(said)).toEqual([]);
  });

  test('of src/ stay out of scripts, tests and the document', () => {
    expect(src.filter(({ to }) => /^(scripts|test|spec)\/|^\.\./.test(to)).map(said)).toEqual([]);
  });

  test('of node: stand in files that are named for it', () => {
    const reached = src.filter(({ to }) => to.startsWith('node:'));
    expect(reached.length).toBeGreaterThan(5);
    expect(reached.filter(({ from }) => !NODE_ONLY.test(from)).map(said)).toEqual([]);
  });

  test('of files that run on Node alone stand in such files', () => {
    const reached = src.filter(({ from, to }) => NODE_ONLY.test(to.replace(/\.js$/, '.ts')) && !NODE_ONLY.test(from));
    expect(reached.map(said)).toEqual([]);
  });

  test('of packages are declared', () => {
    const { dependencies, peerDependencies = {} } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
    const declared = Object.keys({ ...dependencies, ...peerDependencies });
    const packages = [...src, ...generated].filter(({ to }) => !/^(node:|src\/|generated\/)/.test(to));
    expect(packages.filter(({ to }) => !declared.includes(to)).map(said)).toEqual([]);
  });
});
