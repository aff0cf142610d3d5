/** The pages of the site, each as Markdown: what people wrote, and what is made from the document and from the code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, type OpenApiDocument } from '../generate/bundle.js';
import { readDeviations } from './deviations.js';
import { writeReasonTable, writeRefusalTable } from './error-tables.js';
import { writeItemsPage } from './items-page.js';
import { writeLimitsTable } from './limits-table.js';
import { code, fence, table } from './markdown.js';
import { readSamples, type Sample } from './samples.js';

export interface Page {
  /** Of the file, without extension. */
  name: string;
  /** In the navigation. */
  label: string;
  /** One sentence: for search engines, and for the list in `llms.txt`. */
  summary: string;
  markdown: string;
}

export async function writePages(document: OpenApiDocument): Promise<Page[]> {
  const deviations = read('spec/deviations.md');
  const fill = createFiller(
    new Map([
      ['samples', writeSamples(readSamples())],
      ['reasons', await writeReasonTable()],
      ['refusals', writeRefusalTable()],
      ['limits', writeLimitsTable(document)],
      ['portals', writePortalTable()],
    ]),
  );
  return [
    {
      name: 'index',
      label: 'Guide',
      summary: 'What compaction is and is not, the loop, samples in four forms, addresses and keys, time and cost.',
      markdown: fill(read('docs/index.md')),
    },
    {
      name: 'items',
      label: 'Items and fields',
      summary: 'Every field of request and answer, and each kind of item with an example.',
      markdown: writeItemsPage(document, readDeviations(deviations)),
    },
    {
      name: 'errors',
      label: 'Errors and limits',
      summary: 'Why calls fail and what to do, what services refuse though it fits the schema, limits and timeouts.',
      markdown: fill(read('docs/errors.md')),
    },
    {
      name: 'portals',
      label: 'Your own portal',
      summary: 'How to publish this contract with Redoc, Scalar or Swagger UI, offline.',
      markdown: fill(read('docs/portals.md')),
    },
    {
      name: 'deviations',
      label: 'Deviations',
      summary: "Where this contract differs from the vendors' documents, why, and on which evidence.",
      markdown: deviations,
    },
    { name: 'changelog', label: 'Versions', summary: 'What changed in which version.', markdown: read('CHANGELOG.md') },
  ].map((page) => ({ ...page, markdown: linkIssues(page.markdown) }));
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n');

const PLACE = /^<!-- (?:(made): ([\w-]+)|(file): ([\w./-]+)) -->$/gm;

/** Fills `<!-- made: name -->` with what is made, and `<!-- file: path -->` with the code in that file. */
function createFiller(made: ReadonlyMap<string, string>): (markdown: string) => string {
  return (markdown) =>
    markdown.replace(PLACE, (place, isMade, name, _file, path) => {
      const text = isMade ? made.get(name) : fence(path.slice(path.lastIndexOf('.') + 1), read(path));
      if (text === undefined) throw new Error(`nothing is made for ${place}`);
      return text;
    });
}

/** What each recipe was tested with. */
function writePortalTable(): string {
  const packages: { name: string; version: string; files: string[] }[] = JSON.parse(read('docs/portals/packages.json'));
  return table(
    ['Package', 'Version', 'Files for the browser'],
    packages.map(({ name, version, files }) => [code(name), version, files.map(code).join(', ')]),
  );
}

/** One after the other; the script of the site makes tabs of what stands between the two comments. */
const writeSamples = (samples: readonly Sample[]): string =>
  ['<!-- tabs -->', ...samples.map(({ label, language, source }) => `#### ${label}\n\n${fence(language, source)}`), '<!-- /tabs -->'].join(
    '\n\n',
  );

/** `owner/repo#1` becomes a link to that issue, except in code. */
const linkIssues = (markdown: string): string =>
  markdown.replace(/(`[^`]*`)|(?<![\w/[])([\w.-]+\/[\w.-]+)#(\d+)\b/g, (text, isCode, repository, number) =>
    isCode ? text : `[${text}](https://github.com/${repository}/issues/${number})`,
  );
