import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import ts from 'typescript';
import { importsOf } from '../../scripts/build/imports-of.js';
import { packForConsumer, type Consumer } from './pack.js';
import { CODE, FILES, NAMES, NEUTRAL, TYPES } from './surface.js';

jest.setTimeout(60_000);

let consumer: Consumer;
let root: string;
let manifest: { exports: Record<string, unknown>; [key: string]: unknown };
beforeAll(() => {
  consumer = packForConsumer();
  root = join(consumer.folder, 'node_modules/responses-compact-contract');
  manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
});
afterAll(() => consumer?.remove());

test('package.json exports each subpath with its types first, for ES modules and for CommonJS', () => {
  const code = Object.entries(CODE).map(([subpath, path]) => [
    subpath,
    {
      import: { types: `./dist/esm/src/${path}.d.ts`, default: `./dist/esm/src/${path}.js` },
      require: { types: `./dist/cjs/src/${path}.d.ts`, default: `./dist/cjs/src/${path}.js` },
    },
  ]);
  // Compared as text, because the order of the conditions matters.
  expect(JSON.stringify(manifest.exports, null, 2)).toBe(JSON.stringify(Object.fromEntries([...code, ...Object.entries(FILES)]), null, 2));
});

test('package.json refers to existing files, and runs nothing on install', () => {
  expect(manifest).toMatchObject({
    type: 'module',
    sideEffects: false,
    dependencies: { 'openapi-fetch': '^0.17.0' },
    bin: { 'responses-compact-contract': './dist/esm/src/cli.js' },
  });
  expect(Object.keys(manifest['scripts'] as object).filter((name) => /install|prepare$/.test(name))).toEqual([]);
  for (const path of Object.values(FILES)) if (!path.includes('*')) expect(consumer.files).toContain(path.slice(2));
});

test('the tarball contains exactly these folders and files', () => {
  const summary = new Set(consumer.files.map((path) => path.replace(/^((?:dist\/\w+|generated\/schemas\/[^/]+)\/\w+)\/.*/, '$1/…')));
  expect([...summary].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/cjs/generated/…',
    'dist/cjs/package.json',
    'dist/cjs/src/…',
    'dist/esm/generated/…',
    'dist/esm/src/…',
    'dist/scanner.wasm',
    'generated/openapi-3.0.json',
    'generated/openapi-open.json',
    'generated/openapi.json',
    'generated/openapi.yaml',
    ...['2020-12', 'draft-04', 'draft-07'].flatMap((draft) => [
      `generated/schemas/${draft}/envelope.json`,
      `generated/schemas/${draft}/open/…`,
      `generated/schemas/${draft}/strict/…`,
    ]),
    'package.json',
    'spec/deviations.md',
  ]);
  expect(
    consumer.files.filter((path) => path.startsWith('dist/') && !/\.(js|d\.ts)$|^dist\/(cjs\/package\.json|scanner\.wasm)$/.test(path)),
  ).toEqual([]);
});

test('each subpath exports exactly the values in NAMES', async () => {
  const script = `const out = {}; for (const path of ${JSON.stringify(Object.keys(NAMES))}) {
    out[path] = Object.keys(await import('responses-compact-contract' + path.slice(1))).sort(); }
    console.log(JSON.stringify(out));`;
  expect(JSON.parse(consumer.node(consumer.write('names.mjs', script)))).toEqual(NAMES);
  expect(Object.keys(NAMES).sort()).toEqual(Object.keys(CODE).sort());
});

test('each subpath exports exactly the types in TYPES, for ES modules and for CommonJS', () => {
  for (const side of ['esm', 'cjs']) {
    const files = Object.values(CODE).map((path) => join(root, `dist/${side}/src/${path}.d.ts`));
    const program = ts.createProgram(files, { module: ts.ModuleKind.NodeNext, skipLibCheck: true, types: [] });
    const checker = program.getTypeChecker();
    const typesOf = (subpath: string): string[] => {
      const source = program.getSourceFile(join(root, `dist/${side}/src/${CODE[subpath]}.d.ts`))!;
      const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!);
      const aliased = symbols.map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
      const isType = (_: ts.Symbol, index: number): boolean => !(aliased[index]!.flags & ts.SymbolFlags.Value);
      return symbols
        .filter(isType)
        .map(({ name }) => name)
        .sort();
    };
    const exported = Object.fromEntries(Object.keys(CODE).map((subpath) => [subpath, typesOf(subpath)]));
    expect(exported).toEqual(TYPES);
  }
});

test('runtime-neutral subpaths import no module of Node, and no package except openapi-fetch', () => {
  for (const side of ['esm', 'cjs']) {
    for (const subpath of NEUTRAL) {
      const entry = join(root, `dist/${side}/src/${CODE[subpath]}.js`);
      expect([side, subpath, [...importedPackages(entry)].filter((name) => name !== 'openapi-fetch')]).toEqual([side, subpath, []]);
    }
    // The search finds a module of Node where there is one.
    expect([...importedPackages(join(root, `dist/${side}/src/emulator/node.js`))]).toContain('node:http');
  }
});

/** The packages that a built file imports, directly or through other files. */
function importedPackages(file: string, seen = new Set<string>(), found = new Set<string>()): Set<string> {
  if (seen.has(file)) return found;
  seen.add(file);
  for (const specifier of importsOf(readFileSync(file, 'utf8'))) {
    if (specifier.startsWith('.')) importedPackages(join(file, '..', specifier), seen, found);
    else found.add(specifier);
  }
  return found;
}
