/** Every public export and option is described on exactly one page of the site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { readDocument } from '../../scripts/docs/document.js';
import { writePages, type Page } from '../../scripts/docs/pages.js';
import { readPublicApi, type PublicApi } from '../../scripts/docs/public-api.js';
import { ROOT } from '../../scripts/generate/bundle.js';

// Both read and check all sources.
jest.setTimeout(120_000);

let api: PublicApi;
let pages: Page[];
beforeAll(async () => {
  api = readPublicApi();
  pages = await writePages(readDocument());
});

const pagesWithExport = (name: string): string[] =>
  pages.flatMap(({ name: page, markdown }) =>
    markdown
      .split('\n\n')
      .filter((block) => block.startsWith('| Export | Kind |') && block.includes(`\n| <a id="${name}"></a>\`${name}\` |`))
      .map(() => page),
  );

test('every export of every subpath has one row on one page', () => {
  const names = new Set(api.subpaths.flatMap((subpath) => api.exportsOf(subpath).map(({ name }) => name)));
  expect(names.size).toBeGreaterThan(300);
  const wrong = [...names].map((name) => [name, pagesWithExport(name)] as const).filter(([, found]) => found.length !== 1);
  expect(wrong).toEqual([]);
});

test('every export has a docstring', () => {
  const missing = api.subpaths.flatMap((subpath) =>
    api
      .exportsOf(subpath)
      .filter(({ description }) => description === '')
      .map(({ name }) => `${subpath} ${name}`),
  );
  expect(missing).toEqual([]);
});

/** Interfaces that are not passed by users of the package, but to the constructors of its errors. */
const INTERNAL = /^(CompactError|Failure|CompactApiError|CompactTimeoutError)Options$/;

test('every option of an exported interface is in a table of one page, with its description', () => {
  const tables = readdirSync(join(ROOT, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      [...readFileSync(join(ROOT, 'docs', file), 'utf8').matchAll(/^<!-- options: (\S+) (\S+) -->$/gm)].map(
        ([, subpath = '', name = '']) => ({ file, name, options: api.optionsOf(subpath, name) }),
      ),
    );
  expect(tables.map(({ name }) => name)).toEqual([...new Set(tables.map(({ name }) => name))]);
  expect(
    tables.flatMap(({ name, options }) => options.filter(({ description }) => !description).map((option) => `${name}.${option.name}`)),
  ).toEqual([]);

  const subpaths = api.subpaths.filter((subpath) => subpath !== '.' && subpath !== './types');
  const interfaces = new Map(
    subpaths.flatMap((subpath) =>
      api
        .exportsOf(subpath)
        .filter(({ name, kind }) => kind === 'type' && /(Options|Limits|Budget|MessageCheck)$/.test(name) && !INTERNAL.test(name))
        .map(({ name }) => [name, api.optionsOf(subpath, name)] as const),
    ),
  );
  expect(interfaces.size).toBeGreaterThan(15);
  const missing = [...interfaces].flatMap(([name, options]) => {
    // An interface that combines others needs no table of its own.
    const isIn = (option: { name: string; description: string }) => (table: (typeof tables)[number]) =>
      table.options.some((other) => other.name === option.name && (table.name === name || other.description === option.description));
    return options.filter((option) => !tables.some(isIn(option))).map((option) => `${name}.${option.name}`);
  });
  expect(missing).toEqual([]);
});
