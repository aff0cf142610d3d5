/** The pages of the site, each as Markdown: handwritten text, with parts generated from the document and from the code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, type OpenApiDocument } from '../generate/bundle.js';
import { readDeviations } from './deviations.js';
import { writeReasonTable, writeRejectedRequestsTable } from './error-tables.js';
import { writeItemsPage } from './items-page.js';
import { REFERENCE } from './layout.js';
import { writeLimitsTable } from './limits-table.js';
import { writeOperationPage } from './llms.js';
import { code, fence, table } from './markdown.js';
import { writeGatewayOptionsTable, writeMetricsTable } from './operation-tables.js';
import { readSamples, type Sample } from './samples.js';

export interface Page {
  /** Name of the file, without extension. */
  name: string;
  /** Text of the link in the navigation. */
  label: string;
  /** One sentence: for search engines, and for the list in `llms.txt`. */
  summary: string;
  markdown: string;
}

/** All pages in the order of the navigation. The reference is included as text; `reference.ts` renders its HTML. */
export async function writePages(document: OpenApiDocument): Promise<Page[]> {
  const deviations = read('spec/deviations.md');
  const fill = createTemplate(
    new Map([
      ['samples', writeSamples(readSamples())],
      ['reasons', await writeReasonTable()],
      ['rejected-requests', writeRejectedRequestsTable()],
      ['limits', writeLimitsTable(document)],
      ['portals', writePortalTable()],
      ['gateway-options', writeGatewayOptionsTable()],
      ['metrics', await writeMetricsTable()],
    ]),
  );
  return [
    {
      name: 'index',
      label: 'Guide',
      summary:
        'What compaction is and is not, the loop, samples for curl, TypeScript and Python, addresses and keys, when to compact, cost.',
      markdown: fill(read('docs/index.md')),
    },
    {
      name: 'two-ways',
      label: 'The two ways to compact',
      summary:
        'This endpoint, or `/responses` with `compaction_trigger`: when to use which, and what to do on a server without this endpoint.',
      markdown: fill(read('docs/two-ways.md')),
    },
    {
      name: 'items',
      label: 'Items and fields',
      summary: 'Every field of requests and responses, and each item type with an example.',
      markdown: writeItemsPage(document, readDeviations(deviations)),
    },
    {
      name: 'errors',
      label: 'Errors and limits',
      summary: 'Why calls fail and what to do, valid requests that services reject, timeouts and limits.',
      markdown: fill(read('docs/errors.md')),
    },
    {
      name: 'operation',
      label: 'Running the gateway',
      summary: 'Options and environment variables of the gateway, its log, health checks, metrics, traces, signals and exit codes.',
      markdown: fill(read('docs/operation.md')),
    },
    {
      name: 'deployment',
      label: 'Deployment',
      summary:
        'Files for Docker, Kubernetes, systemd, nginx, HAProxy and Cloudflare Workers; restarts without a lost call; how many processes for what load.',
      markdown: fill(read('docs/deployment.md')),
    },
    {
      name: 'credentials-and-network',
      label: 'Credentials and network',
      summary:
        'Whose credentials the gateway sends, who may call it, Microsoft Entra ID, proxies, certificates, prefixes, a second upstream.',
      markdown: fill(read('docs/credentials-and-network.md')),
    },
    { ...REFERENCE, markdown: writeOperationPage(document) },
    {
      name: 'portals',
      label: 'Your own portal',
      summary: 'How to publish this contract with Redoc, Scalar or Swagger UI, offline.',
      markdown: fill(read('docs/portals.md')),
    },
    {
      name: 'deviations',
      label: 'Deviations',
      summary: "Where this contract differs from the vendors' documents, with the reason and the evidence.",
      markdown: deviations,
    },
    { name: 'changelog', label: 'Versions', summary: 'The changes of each version.', markdown: read('CHANGELOG.md') },
  ].map((page) => ({ ...page, markdown: linkIssues(page.markdown) }));
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n');

const PLACEHOLDER = /^<!-- (?:(generated): ([\w-]+)|(file): ([\w./-]+)) -->$/gm;

/** Replaces `<!-- generated: name -->` with the generated text of that name, and `<!-- file: path -->` with the code in that file. */
function createTemplate(generated: ReadonlyMap<string, string>): (markdown: string) => string {
  return (markdown) =>
    markdown.replace(PLACEHOLDER, (placeholder, isGenerated, name, _file, path) => {
      const text = isGenerated ? generated.get(name) : fence(languageOf(path), read(path));
      if (text === undefined) throw new Error(`no text is generated for ${placeholder}`);
      return text;
    });
}

/** The extension of a file, or, without one, its name: `Dockerfile`. */
const languageOf = (path: string): string => path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1);

/** The package that each example was tested with. */
function writePortalTable(): string {
  const packages: { name: string; version: string; files: string[] }[] = JSON.parse(read('docs/portals/packages.json'));
  return table(
    ['Package', 'Version', 'Files for the browser'],
    packages.map(({ name, version, files }) => [code(name), version, files.map(code).join(', ')]),
  );
}

/** All samples in sequence; the script of the site turns the sections between the two comments into tabs. */
const writeSamples = (samples: readonly Sample[]): string =>
  ['<!-- tabs -->', ...samples.map(({ label, language, source }) => `#### ${label}\n\n${fence(language, source)}`), '<!-- /tabs -->'].join(
    '\n\n',
  );

/** `owner/repo#1` becomes a link to that issue, except in code. */
const linkIssues = (markdown: string): string =>
  markdown.replace(/(`[^`]*`)|(?<![\w/[])([\w.-]+\/[\w.-]+)#(\d+)\b/g, (text, isCode, repository, number) =>
    isCode ? text : `[${text}](https://github.com/${repository}/issues/${number})`,
  );
