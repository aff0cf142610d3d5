/** Builds every file of the site as text. Writing them is the command's business. */
import { stringify } from 'yaml';
import type { OpenApiDocument } from '../generate/bundle.js';
import { buildBrowserFiles } from './browser-files.js';
import { layOutArticle, REFERENCE } from './layout.js';
import { writeLlms, writeLlmsFull, writeOperationPage, writePlain } from './llms.js';
import { writePages, type Page } from './pages.js';
import { buildReference } from './reference.js';
import { renderMarkdown } from './render.js';
import { writeSearchIndex } from './search-index.js';

/** Path within the site -> content; fonts are in latin1. The same document and sources give the same bytes. */
export async function buildSite(document: OpenApiDocument): Promise<Map<string, string>> {
  const pages = await writePages(document);
  // The renderer draws the reference as HTML; as text it is a page like the others.
  const reference: Page = { ...REFERENCE, markdown: writeOperationPage(document) };
  const all = [...pages.slice(0, 3), reference, ...pages.slice(3)];
  const frame = { entries: all, version: document.info.version };

  const files = await buildBrowserFiles();
  const rendered = pages.map((page) => ({ ...page, ...renderMarkdown(page.markdown) }));
  for (const { name, html, sections, ...entry } of rendered)
    files.set(`${name}.html`, layOutArticle({ ...frame, entry: { name, ...entry }, html, sections }));
  for (const [path, text] of await buildReference(document, frame)) files.set(path, text);
  for (const { name, markdown } of all) files.set(`${name}.md`, writePlain(markdown));
  const indexed = [...rendered, { ...reference, sections: renderMarkdown(reference.markdown).sections.slice(0, 1) }];
  files.set('search-index.js', writeSearchIndex(indexed));
  files.set('llms.txt', writeLlms(all, document));
  files.set('llms-full.txt', writeLlmsFull(all));
  files.set('openapi.json', `${JSON.stringify(document, null, 2)}\n`);
  const { 'x-generated': _note, ...yaml } = document;
  files.set('openapi.yaml', stringify(yaml, { lineWidth: 110, aliasDuplicateObjects: false }));
  return files;
}
