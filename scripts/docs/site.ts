/** Builds every file of the site as text. The commands write the files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, type OpenApiDocument } from '../generate/bundle.js';
import { printYaml } from '../generate/print-yaml.js';
import { buildBrowserFiles } from './browser-files.js';
import { renderArticle } from './layout.js';
import { writeLlms, writeLlmsFull, writeTwin } from './llms.js';
import { PAGE_LIST } from './page-list.js';
import { writePages } from './pages.js';
import { buildReference } from './reference.js';
import { renderMarkdown } from './render.js';
import { writeSearchIndex } from './search-index.js';
import { buildTry } from './try-page.js';

/** Path within the site -> content; fonts are in latin1. The same document and sources give the same bytes. */
export async function buildSite(document: OpenApiDocument): Promise<Map<string, string>> {
  const pages = await writePages(document);
  const context = { entries: pages, version: document.info.version };
  const rendered = pages.map((page) => ({ ...page, ...renderMarkdown(page.markdown) }));

  const files = await buildBrowserFiles();
  for (const { html, sections, ...entry } of rendered)
    if (entry.name !== 'reference') files.set(`${entry.name}.html`, renderArticle({ ...context, entry, html, sections }));
  for (const [path, text] of await buildReference(document, context)) files.set(path, text);
  for (const [path, text] of await buildTry(rendered, context)) files.set(path, text);
  for (const { name, markdown } of pages) files.set(`${name}.md`, writeTwin(markdown));
  // For generators that make their own site of the Markdown: the diagram that a page shows, and the order of the navigation.
  files.set('loop.svg', readFileSync(join(ROOT, 'docs/loop.svg'), 'utf8'));
  files.set('pages.json', `${JSON.stringify(PAGE_LIST, null, 2)}\n`);
  // The HTML of the reference has no anchors for the sections of its text, so only the page as a whole is indexed.
  const indexed = rendered.map((page) => (page.name === 'reference' ? { ...page, sections: page.sections.slice(0, 1) } : page));
  files.set('search-index.js', writeSearchIndex(indexed));
  files.set('llms.txt', writeLlms(pages, document));
  files.set('llms-full.txt', writeLlmsFull(pages));
  files.set('openapi.json', `${JSON.stringify(document, null, 2)}\n`);
  const { 'x-generated': _note, ...yaml } = document;
  files.set('openapi.yaml', printYaml(yaml));
  return files;
}
