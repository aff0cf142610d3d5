/** The pages of the site, each as Markdown: handwritten text, with parts generated from the document and from the code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, type OpenApiDocument } from '../generate/bundle.js';
import { writeExportsTable, writeOptionsTable } from './api-tables.js';
import { readDeviations } from './deviations.js';
import { operationOf, resolve, type Schema } from './document.js';
import { writeReasonTable, writeRejectedRequestsTable, writeStatusTable } from './error-tables.js';
import { writeItemsPage } from './items-page.js';
import { writeLimitsTable } from './limits-table.js';
import { writeOperationPage } from './llms.js';
import { code, fence, table } from './markdown.js';
import { writeEmulatorOptionsTable, writeGatewayCodesTable, writeGatewayOptionsTable, writeMetricsTable } from './operation-tables.js';
import { PAGE_LIST, type PageEntry } from './page-list.js';
import { readSamples, type Sample } from './samples.js';
import { writeFaultsTable, writeGeneratorsTable, writeSizesTable, writeToolsTable } from './tool-tables.js';
import { writeScenarioTables } from './scenario-table.js';

export interface Page extends PageEntry {
  markdown: string;
}

/** All pages in the order of the navigation. The reference is included as text; `reference.ts` renders its HTML. */
export async function writePages(document: OpenApiDocument): Promise<Page[]> {
  const deviations = read('spec/deviations.md');
  const fill = createTemplate(
    new Map([
      ['samples', writeSamples(readSamples())],
      ['request-and-response', writeRequestAndResponse(document)],
      ['statuses', await writeStatusTable()],
      ['reasons', await writeReasonTable()],
      ['rejected-requests', writeRejectedRequestsTable()],
      ['limits', writeLimitsTable(document)],
      ['portals', writePortalTable()],
      ['gateway-options', writeGatewayOptionsTable()],
      ['emulator-options', writeEmulatorOptionsTable()],
      ['scenarios', await writeScenarioTables()],
      ['gateway-codes', writeGatewayCodesTable()],
      ['tools', writeToolsTable()],
      ['faults', writeFaultsTable()],
      ['generators', writeGeneratorsTable()],
      ['sizes', writeSizesTable()],
      ['metrics', await writeMetricsTable()],
    ]),
  );
  /** The pages that are not a file of `docs/`. */
  const generated: Record<string, string> = {
    items: writeItemsPage(document, readDeviations(deviations)),
    reference: writeOperationPage(document),
    deviations,
    changelog: read('CHANGELOG.md'),
  };
  return PAGE_LIST.map((page) => ({ ...page, markdown: linkIssues(generated[page.name] ?? fill(read(`docs/${page.name}.md`))) }));
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n');

const PLACEHOLDER = /^<!-- (generated|file|exports|options): (.+) -->$/gm;

/**
 * Replaces `<!-- generated: name -->` with the generated text of that name, `<!-- file: path -->` with the code in that file,
 * `<!-- exports: ./client, ./errors -->` with a table of what these subpaths export, and `<!-- options: ./client CompactClientOptions -->`
 * with a table of the properties of that interface.
 */
function createTemplate(generated: ReadonlyMap<string, string>): (markdown: string) => string {
  const writers: Record<string, (argument: string) => string | undefined> = {
    generated: (name) => generated.get(name),
    file: (path) => fence(languageOf(path), read(path)),
    exports: (subpaths) => writeExportsTable(subpaths.split(', ')),
    options: (names) => writeOptionsTable(...(names.split(' ') as [string, string])),
  };
  return (markdown) =>
    markdown.replace(PLACEHOLDER, (placeholder, kind: string, argument: string) => {
      const text = writers[kind]?.(argument);
      if (text === undefined) throw new Error(`no text is generated for ${placeholder}`);
      return text;
    });
}

/** The extension of a file, or, without one, its name: `Dockerfile`. */
const languageOf = (path: string): string => path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1);

/** The packages with which the recipes were tested: renderers, whose files a page loads, and generators of sites. */
function writePortalTable(): string {
  const renderers: { name: string; version: string; files: string[] }[] = JSON.parse(read('docs/portals/packages.json'));
  const { dependencies } = JSON.parse(read('test/portals/package.json'));
  const tools = {
    '@docusaurus/preset-classic': 'builds a site',
    vitepress: 'builds a site',
    '@backstage/catalog-model': 'validates the entity',
  };
  return table(
    ['Package', 'Version', 'Files for the browser, or use'],
    [
      ...renderers.map(({ name, version, files }) => [code(name), version, files.map(code).join(', ')]),
      ...Object.entries(tools).map(([name, use]) => [code(name), dependencies[name], use]),
      ['MkDocs, from Debian', '1.4 or later', 'builds a site, as TechDocs does'],
    ],
  );
}

/** All samples in sequence; the script of the site turns the sections between the two comments into tabs. */
const writeSamples = (samples: readonly Sample[]): string =>
  ['<!-- tabs -->', ...samples.map(({ label, language, source }) => `#### ${label}\n\n${fence(language, source)}`), '<!-- /tabs -->'].join(
    '\n\n',
  );

/** The first examples of the document, beside each other. */
function writeRequestAndResponse(document: OpenApiDocument): string {
  const { operation } = operationOf(document);
  const firstExample = (message: Schema): string => {
    const [example] = Object.values<Schema>(message['content']['application/json'].examples);
    return fence('json', JSON.stringify(resolve(document, example as Schema)['value'], null, 2));
  };
  const response = resolve(document, operation['responses']['200']);
  return [
    '<!-- pair -->',
    '#### Request',
    firstExample(operation['requestBody']),
    '#### Response',
    firstExample(response),
    '<!-- /pair -->',
  ].join('\n\n');
}

/** `owner/repo#1` becomes a link to that issue, except in code. */
const linkIssues = (markdown: string): string =>
  markdown.replace(/(`[^`]*`)|(?<![\w/[])([\w.-]+\/[\w.-]+)#(\d+)\b/g, (text, isCode, repository, number) =>
    isCode ? text : `[${text}](https://github.com/${repository}/issues/${number})`,
  );
