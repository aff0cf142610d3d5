/** What may import what: the layers in one direction, no cycles, `node:` in few files, and no packages that are not declared. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

interface Import {
  from: string;
  /** A path from the root for files of this project (`.ts` for sources), otherwise the name as it is written. */
  to: string;
}

/** Includes imports of types, dynamic imports and `require`. */
function importsOf(from: string, text: string): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    from,
    to: fileName.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(from), fileName)).replace(/\.js$/, '.ts') : fileName,
  }));
}

/** The AssemblyScript source is a program of its own, with imports among its own files only. */
const isScanner = (path: string): boolean => path.startsWith('src/internal/json/scanner/');

const filesIn = (folder: string): string[] =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => file.endsWith('.ts') && !isScanner(file));

const importsIn = (folder: string): Import[] => filesIn(folder).flatMap((file) => importsOf(file, readFileSync(`${ROOT}${file}`, 'utf8')));

const src = importsIn('src');
const generated = importsIn('generated');
const describeImport = ({ from, to }: Import): string => `${from} imports ${to}`;

/** The layers, lowest first. A file may import from its own layer and from those below it. */
const LAYERS: readonly RegExp[] = [
  /^generated\//,
  /^src\/(contract|types)\.ts$/,
  /^src\/issues\.ts$/,
  /^src\/(errors\.ts|validators\/(?!\w+\/bytes\.ts))/,
  /^src\/internal\/(http|json)\//,
  /^src\/internal\/[\w-]+\.ts$/,
  /^src\/(conversation\/|client\/|gateway\/|emulator\/|validators\/\w+\/bytes\.ts)/,
  /^src\/cli\//,
  /^src\/(index|cli)\.ts$/,
];
const layerOf = (file: string): number => LAYERS.findIndex((layer) => layer.test(file));
const featureOf = (file: string): string | undefined =>
  /^src\/(conversation|client|gateway|emulator|validators(?=\/\w+\/bytes\.ts))\//.exec(file)?.[1];

/** The files that may import `generated/`. All others take what they need from `src/contract.ts` and `src/types.ts`. */
const GENERATED_IMPORTERS = /^src\/((types|contract|issues)\.ts|validators\/|client\/|emulator\/|internal\/json\/skeleton\.ts)/;
/** The files that run only on Node. All others run on every runtime with web standards. */
const NODE_ONLY = /^src\/(cli\.ts|cli\/.*|([\w-]+\/)*(node|express|fastify)\.ts|([\w-]+\/)*(node-[\w-]+|serve-gateway)\.ts)$/;

/** The first import cycle that is found, as the list of its files. */
function findCycle(imports: readonly Import[]): string[] | undefined {
  const graph = new Map<string, string[]>();
  for (const { from, to } of imports) graph.set(from, [...(graph.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

describe('the checks of this file', () => {
  test('see every kind of import', () => {
    const text = `import type { A } from './a.js'; export * from '../b.js'; const c = await import('node:c'); const d = require('d'); type E = import('./e.js').E;`;
    expect(importsOf('src/x/y.ts', text).map(({ to }) => to)).toEqual(['src/x/a.ts', 'src/b.ts', 'node:c', 'd', 'src/x/e.ts']);
    expect(src.length).toBeGreaterThan(200);
  });

  test('find a cycle', () => {
    const edges = ['ab', 'bc', 'ca', 'cd'].map(([from, to]) => ({ from: from as string, to: to as string }));
    expect(findCycle(edges)).toEqual(['a', 'b', 'c', 'a']);
    expect(findCycle(edges.slice(1))).toBeUndefined();
  });

  test('know the layer of every file', () => {
    expect(filesIn('src').filter((file) => layerOf(file) === -1)).toEqual([]);
  });
});

describe('imports', () => {
  test('have no cycle', () => {
    expect(findCycle([...src, ...generated])).toBeUndefined();
  });

  test('never go up a layer', () => {
    const upward = src.filter(({ from, to }) => layerOf(to) > layerOf(from));
    expect(upward.map(describeImport)).toEqual([]);
  });

  test('never go from one feature to another', () => {
    const across = src.filter(({ from, to }) => featureOf(from) && featureOf(to) && featureOf(from) !== featureOf(to));
    expect(across.map(describeImport)).toEqual([]);
  });

  test('of generated/ are in the files that may have them', () => {
    const found = src.filter(({ to }) => to.startsWith('generated/'));
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ from }) => !GENERATED_IMPORTERS.test(from)).map(describeImport)).toEqual([]);
  });

  test('in generated/ stay in generated/', () => {
    expect(generated.filter(({ to }) => !to.startsWith('generated/') && to !== 'openapi-fetch').map(describeImport)).toEqual([]);
  });

  test('in src/ do not reach scripts, tests or the document', () => {
    expect(src.filter(({ to }) => /^(scripts|test|spec)\/|^\.\./.test(to)).map(describeImport)).toEqual([]);
  });

  test('of node: are in the files that run only on Node', () => {
    const found = src.filter(({ to }) => to.startsWith('node:'));
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ from }) => !NODE_ONLY.test(from)).map(describeImport)).toEqual([]);
  });

  test('of files that run only on Node are in such files', () => {
    const found = src.filter(({ from, to }) => NODE_ONLY.test(to) && !NODE_ONLY.test(from));
    expect(found.map(describeImport)).toEqual([]);
  });

  test('of packages are declared', () => {
    const { dependencies, peerDependencies = {} } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
    const declared = Object.keys({ ...dependencies, ...peerDependencies });
    const packages = [...src, ...generated].filter(({ to }) => !/^(node:|src\/|generated\/)/.test(to));
    expect(packages.filter(({ to }) => !declared.includes(to)).map(describeImport)).toEqual([]);
  });
});
