/**
 * `npm run docs` builds the documentation site from `generated/openapi.json` and `docs/`, and writes it to `site/`.
 * `--from-spec` reads the document from `spec/` instead, `--out folder` writes to another folder.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocument } from './docs/document.js';
import { buildSite } from './docs/site.js';
import { writeSite } from './docs/write-site.js';
import { bundleSpec, ROOT } from './generate/bundle.js';

const { values } = parseArgs({ options: { 'from-spec': { type: 'boolean' }, out: { type: 'string' } } });
const folder = values.out ? resolve(values.out) : join(ROOT, 'site');
const files = await buildSite(values['from-spec'] ? bundleSpec() : readDocument());
writeSite(folder, files);
console.log(`wrote ${files.size} files to ${folder}; open index.html, or run \`npm run docs:preview\``);
