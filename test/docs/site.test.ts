import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import { readDeviations } from '../../scripts/docs/deviations.js';
import { anchorOf, kindsOf, operationOf, readDocument, schemasOf } from '../../scripts/docs/document.js';
import { readHeading } from '../../scripts/docs/markdown.js';
import { buildSite } from '../../scripts/docs/site.js';
import { ROOT } from '../../scripts/generate/bundle.js';
import { FAILURE_REASONS } from '../../src/errors.js';
import { sharedSite } from './shared-site.js';

jest.setTimeout(60_000);

const document = readDocument();
const kinds = [...kindsOf(document, 'input'), ...kindsOf(document, 'output')];
let files: Map<string, string>;
const read = (path: string): string => {
  const text = files.get(path);
  if (text === undefined) throw new Error(`the site has no file ${path}`);
  return text;
};
const pages = (): string[] => [...files.keys()].filter((path) => path.endsWith('.html'));

beforeAll(async () => {
  files = await buildSite(document);
});

describe('the build', () => {
  test('writes the same bytes in every process', () => {
    const folder = sharedSite();
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
    const read = (path: string): string => readFileSync(join(folder, path), path.endsWith('.woff') ? 'latin1' : 'utf8');
    expect(new Map(paths.map((path) => [path, read(path)]))).toEqual(files);
  });

  test('contains the generated document', () => {
    const generated = (path: string): string => readFileSync(join(ROOT, 'generated', path), 'utf8');
    expect(JSON.parse(read('openapi.json'))).toEqual(JSON.parse(generated('openapi.json')));
    expect(parse(read('openapi.yaml'))).toEqual(parse(generated('openapi.yaml')));
  });

  test('every page and the files that it loads have at most 900 KB compressed', () => {
    for (const page of pages()) {
      const loaded = [...read(page).matchAll(/<(?:script src|link rel="(?:stylesheet|icon)" href)="([^"]+)"/g)].map(
        ([, path]) => path as string,
      );
      expect(loaded.length).toBeGreaterThan(3);
      const size = [page, ...loaded, 'search-index.js'].reduce((sum, path) => sum + gzipSync(read(path)).length, 0);
      expect(size).toBeLessThan(900_000);
    }
  });
});

describe('the Content Security Policy', () => {
  test('is in every page, and allows only the site itself', () => {
    for (const page of pages()) {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(read(page))?.[1] ?? '';
      const [first, ...rest] = policy.split('; ');
      expect(first).toBe("default-src 'self'");
      // The only exceptions are the hash of an empty style, and the worker of one page.
      const others = rest.filter((directive) => page !== 'try.html' || directive !== "worker-src 'self' blob:");
      for (const directive of others)
        expect(directive).toMatch(/^[a-z-]+ '(none|self)'( 'sha256-47DEQpj8HBSa\+\/TImW\+5JCeuQeRkm5NMpJWZG3hSuFU=')?$/);
    }
  });

  test('is followed: no page contains an inline script, style or event handler', () => {
    for (const page of pages()) {
      const html = read(page);
      expect(html).not.toMatch(/<style|<script(?! src=)| style="| on[a-z]+="|href="javascript:/);
    }
  });

  test('no page or stylesheet loads a file from another host', () => {
    for (const page of pages()) expect(read(page)).not.toMatch(/<(script|link|img|iframe|source)\b[^>]*(src|href)="(https?:)?\/\//);
    for (const [path, css] of files) if (path.endsWith('.css')) expect(css).not.toMatch(/url\(["']?(https?:|\/\/|data:)|@import/);
  });
});

describe('links', () => {
  const idsOf = (html: string): Set<string> => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string));

  test('every link within the site has an existing target', () => {
    const broken: string[] = [];
    let checked = 0;
    for (const page of pages()) {
      // The script of the renderer replaces the HTML of the reference; `browser.test.ts` checks the links in the result.
      const html = read(page).replace(/<div id="redoc">.*(?=<footer)/s, '');
      for (const [, href = ''] of html.matchAll(/<(?:a|link|script)\b[^>]*(?:href|src)="([^"]*)"/g)) {
        if (/^[a-z]+:/.test(href)) continue;
        checked++;
        const [path, anchor] = href.replace(/^\.\//, '').split('#');
        const target = files.get(path || page);
        if (target === undefined || (anchor && !idsOf(path ? target : html).has(anchor))) broken.push(`${page}: ${href}`);
      }
    }
    expect(broken).toEqual([]);
    expect(checked).toBeGreaterThan(500);
  });

  test('every link in the Markdown has an existing target', () => {
    const broken: string[] = [];
    let anchors = 0;
    /** The ids that every renderer gives: those in HTML, and those that follow from the text of a heading. */
    const idsIn = (markdown: string): Set<string> =>
      new Set([
        ...[...markdown.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id),
        ...[...markdown.matchAll(/^#+ (.+)$/gm)].map(([, text]) => readHeading(text!).id),
      ] as string[]);
    for (const [path, text] of files) {
      if (!/\.(md|txt)$/.test(path)) continue;
      for (const [, href = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(href)) continue;
        const [file, anchor] = href.replace(/^\.\//, '').split('#');
        const target = files.get(file || path);
        // `llms-full.txt` has no ids: its links lead to the pages.
        const isAnchor = anchor !== undefined && path !== 'llms-full.txt';
        if (isAnchor) anchors++;
        if (target === undefined || /\.html$/.test(file!) || (isAnchor && !idsIn(target).has(anchor))) broken.push(`${path}: ${href}`);
      }
    }
    expect(broken).toEqual([]);
    expect(anchors).toBeGreaterThan(500);
  });

  test('links to other hosts go only to the listed hosts', () => {
    const hosts = new Set(
      pages().flatMap((page) => [...read(page).matchAll(/<a [^>]*href="(https?:\/\/[^/"]+)/g)].map(([, host]) => host)),
    );
    expect([...hosts].sort()).toEqual(['https://community.openai.com', 'https://github.com', 'https://redocly.com', 'https://semver.org']);
  });
});

describe('the content', () => {
  test.each(kinds.map((kind) => [anchorOf(kind), kind] as const))(
    '%s has a section with its own example and every field',
    (anchor, kind) => {
      const sections = read('items.html').split(/(?=<h[23] id=")/);
      const section = sections.find((text) => text.startsWith(`<h3 id="${anchor}">`)) ?? '';
      expect(section).toContain(`>${kind.name} <a class="anchor"`);
      expect(section).toContain('<pre class="code"');
      const fields = Object.keys(schemasOf(document)[kind.schema]?.['properties']);
      expect(fields.length).toBeGreaterThan(1);
      for (const field of fields) expect(section).toContain(`<td data-label="Field"><code>${field}</code>`);
    },
  );

  test.each(['items.md', 'llms-full.txt'])('%s contains each schema with each of its fields, and each example', (path) => {
    const text = read(path);
    const parts = text.split(/^### /m);
    for (const [name, schema] of Object.entries(schemasOf(document))) {
      if (name === 'InputItem' || name === 'OutputItem') continue;
      const fields = Object.keys(schema['properties'] ?? {});
      const titles = [name, ...kinds.filter((kind) => kind.schema === name).map((kind) => kind.name)];
      const own = parts.filter((part) => titles.includes(part.slice(0, part.indexOf('\n'))));
      expect([name, own.some((part) => fields.every((field) => part.includes(`| \`${field}\``)))]).toEqual([name, true]);
    }
    for (const { example } of kinds) expect(text).toContain(JSON.stringify(example, null, 2));
  });

  test('llms.txt has the format of llmstxt.org: a title, a summary, sections of links', () => {
    const [title, empty, summary] = read('llms.txt').split('\n');
    expect([title, empty]).toEqual(['# responses-compact-contract', '']);
    expect(summary).toMatch(/^> \S/);
    for (const page of pages()) expect(read('llms.txt')).toContain(`](${page.replace('.html', '.md')})`);
  });

  test('every status code and header of the document is in the Markdown of the reference', () => {
    const { operation } = operationOf(document);
    for (const status of Object.keys(operation['responses'])) expect(read('reference.md')).toContain(`| \`${status}\` |`);
    for (const header of Object.keys(document.components['headers'])) expect(read('reference.md')).toContain(`| \`${header}\` |`);
  });

  test('every failure reason has a row with advice', () => {
    for (const reason of FAILURE_REASONS) {
      const row = new RegExp(`<tr id="${reason}"><td data-label="Reason">.*?</tr>`, 's').exec(read('errors.html'))?.[0] ?? '';
      const cells = [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => cell);
      expect([reason, cells.length, cells[1] !== '', cells[3] !== '']).toEqual([reason, 5, true, true]);
    }
  });

  test('every deviation has a section, and the schemas that it affects link to it', () => {
    const deviations = readDeviations(readFileSync(join(ROOT, 'spec/deviations.md'), 'utf8'));
    expect(deviations.length).toBeGreaterThan(30);
    for (const { id, where } of deviations) {
      expect(read('deviations.html')).toContain(`<h3 id="${id}">`);
      expect(where.filter((name) => !schemasOf(document)[name])).toEqual([]);
      expect(read('items.html').split(`href="deviations.html#${id}"`).length - 1).toBe(where.length);
    }
  });

  test('every version of the changelog has a section', () => {
    for (const [, version] of readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8').matchAll(/^## (.+)$/gm))
      expect(read('changelog.html')).toContain(`>${version} <a class="anchor"`);
  });

  test('the diagram has a text alternative, and no colors of its own in the page', () => {
    expect(read('index.html')).toMatch(/<svg [^>]*role="img" aria-labelledby="loop-title loop-text"/);
    expect(read('index.html')).toMatch(/<desc id="loop-text">.{100,}<\/desc>/);
    expect(read('index.html')).not.toMatch(/<svg.*(fill|stroke)="#/s);
  });
});

test('the dates and vendors of additions, and deprecations, are on every page that shows the fields', () => {
  const note = 'Since 2026-07-09 (OpenAI, Azure).';
  for (const path of ['items.html', 'items.md', 'llms-full.txt', 'redoc.js']) expect(read(path)).toContain(note);
  expect(read('llms.txt')).toMatch(/^- 2026-07-09 \(OpenAI, Azure\): .*`CompactRequest\.prompt_cache_options`/m);
  expect(read('items.md')).toContain('*Deprecated.* How long the prompt cache may keep the common prefix.');
  expect(read('reference.md')).toContain('POST /responses/compact?beta=true');
});
