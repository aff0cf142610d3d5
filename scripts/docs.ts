/**
 * `npm run docs` builds the documentation site into `site/`, from `generated/openapi.json` and `docs/`.
 * `--from-spec` takes the document from `spec/` as it stands, `--out folder` writes elsewhere.
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
console.log(`${folder} holds ${files.size} files; open index.html, or run \`npm run docs:preview\``);
