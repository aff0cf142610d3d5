/**
 * The API reference: the output of `redocly build-docs`, changed so that it works under the Content-Security-Policy of the site.
 *
 * `build-docs` writes one file with the renderer, the document and the styles inline, and the renderer loads a logo from a CDN. Here scripts
 * and styles become files, so that the policy can forbid everything inline. Each step throws if the output does not contain what the step
 * replaces: a new version of the renderer must be reviewed.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { branchesOf } from '../generate/branches.js';
import { ROOT, type OpenApiDocument } from '../generate/bundle.js';
import { notesOf } from '../generate/notes.js';
import { bundleReference } from './browser-files.js';
import { operationOf, schemasOf, type Schema } from './document.js';
import { POLICY, renderPage, SITE_TITLE, type PageContext } from './layout.js';
import { entryOf } from './page-list.js';
import { readSamples } from './samples.js';

/** Hash of an empty style: the renderer adds empty `style` elements and fills them by script, and the policy does not restrict that. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const REFERENCE_POLICY = `${POLICY}; style-src 'self' ${EMPTY_STYLE}`;

/** Path within the site -> content. */
export async function buildReference(document: OpenApiDocument, context: Omit<PageContext, 'entry'>): Promise<Map<string, string>> {
  const page = runBuildDocs(prepareDocument(document));
  const styles = extract(page, /<style data-styled[^>]*>(.*?)<\/style>/s, 'styles');
  const script = extract(page, /<script type="module">(.*)<\/script>/s, 'script');
  const rendered = extract(page, /(<div id="redoc">.*<\/div>)\s*<script type="module">/s, 'rendered page');
  const [bundle, call] = splitAt(script, 'const __redoc_definition =');
  const { html, rules } = extractStyles(removeThemeScript(rendered));

  const files = new Map<string, string>();
  const { script: renderer, rules: colorRules } = extractCodeColors(removeCdnLogo(bundle));
  files.set('redoc.js', await bundleReference(extractDataUrls(renderer, files), call));
  files.set('redoc.css', [extractDataUrls(styles, files), ...rules, ...colorRules].join('\n'));
  const head =
    '<link rel="stylesheet" href="redoc.css">\n<link rel="stylesheet" href="reference.css">\n<script src="redoc.js" defer></script>\n';
  // The renderer adds its own `main` element.
  const main = `<div id="main" tabindex="-1">\n${html}\n</div>`;
  const entry = entryOf('reference');
  const title = `${entry.label} · ${SITE_TITLE}`;
  return files.set('reference.html', renderPage({ ...context, entry, policy: REFERENCE_POLICY, head, title, main }));
}

/**
 * Without tags the only operation is expanded. The branches of a union get the names that they have on the wire. The renderer does not show
 * extensions, so their text becomes part of the descriptions.
 */
function prepareDocument(document: OpenApiDocument): OpenApiDocument {
  const copy: OpenApiDocument = structuredClone(document);
  const schemas = schemasOf(copy);
  for (const union of Object.keys(schemas))
    for (const [tag, name] of Object.entries(branchesOf(schemas, union)?.schemas ?? {})) (schemas[name] as Schema)['title'] = tag;
  for (const schema of Object.values(schemas)) {
    for (const described of [schema, ...Object.values<Schema>(schema['properties'] ?? {})]) {
      const notes = notesOf(described);
      if (notes) described['description'] += ` ${notes}`;
    }
  }
  delete copy['tags'];
  const { operation } = operationOf(copy);
  delete operation['tags'];
  operation['x-codeSamples'] = readSamples().map(({ lang, label, source }) => ({ lang, label, source }));
  return copy;
}

function runBuildDocs(document: OpenApiDocument): string {
  const folder = mkdtempSync(join(tmpdir(), 'contract-docs-'));
  try {
    const [input, output] = [join(folder, 'openapi.json'), join(folder, 'reference.html')];
    writeFileSync(input, JSON.stringify(document));
    const redocly = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
    const args = ['build-docs', input, '--output', output, '--inlineBundle', '--config', join(ROOT, 'redocly.yaml')];
    execFileSync(process.execPath, [join(dirname(redocly), 'bin/cli.js'), ...args], {
      cwd: ROOT,
      stdio: 'pipe',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    return readFileSync(output, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function extract(text: string, pattern: RegExp, name: string): string {
  const [, found] = pattern.exec(text) ?? [];
  if (found === undefined) throw new Error(`the ${name} was not found in the output of build-docs`);
  return found;
}

function splitAt(text: string, marker: string): [string, string] {
  const index = text.indexOf(marker);
  if (index < 0) throw new Error(`'${marker}' was not found in the output of build-docs`);
  return [text.slice(0, index), text.slice(index)];
}

/** The pages of the site load that script from the file `theme.js`. */
function removeThemeScript(html: string): string {
  const script = extract(html, /(<script>.*?<\/script>)/s, 'script for light and dark');
  if (html.split('<script').length !== 2) throw new Error('the output of build-docs contains more scripts than expected');
  return html.replace(script, '');
}

/** Moves inline `style` attributes into rules of a style sheet. */
function extractStyles(html: string): { html: string; rules: string[] } {
  const rules: string[] = [];
  const moved = html.replace(/ style="([^"]*)"/g, (_all, declarations: string) => {
    rules.push(`[data-moved-style="${rules.length}"]{${declarations}}`);
    return ` data-moved-style="${rules.length - 1}"`;
  });
  return { html: moved, rules };
}

/** The renderer writes highlighted code as HTML, with the color of each word in a `style` attribute. */
function extractCodeColors(bundle: string): { script: string; rules: string[] } {
  const color = / style="color: var\(\$\{(\w+)\}\)"/g;
  if (bundle.match(color)?.length !== 1) throw new Error('the styles of highlighted code were not found in the renderer');
  const names = new Set(bundle.match(/--code-block-tokens-[a-z-]+-color/g));
  return {
    script: bundle.replace(color, (_all, name) => ` data-color="\${${name}}"`),
    rules: [...names].sort().map((name) => `[data-color="${name}"]{color:var(${name})}`),
  };
}

/** Fonts and images that are `data:` URLs in the styles become files of the site. */
function extractDataUrls(text: string, files: Map<string, string>): string {
  return text.replace(
    /url\((["'])data:(image\/svg\+xml|application\/font-woff);?([\w=-]*),(.*?)\1\)/g,
    (_all, quote, type, encoding, data) => {
      const name = `redoc-${createHash('sha256').update(data).digest('hex').slice(0, 8)}.${type === 'image/svg+xml' ? 'svg' : 'woff'}`;
      files.set(name, encoding === 'base64' ? Buffer.from(data, 'base64').toString('latin1') : decodeURIComponent(data));
      return `url(${quote}${name}${quote})`;
    },
  );
}

/** The logo is the only request to another host when the page is opened. The option in redocly.yaml turns telemetry off. */
function removeCdnLogo(bundle: string): string {
  const logo = /`https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg`/g;
  if (bundle.match(logo)?.length !== 2) throw new Error('the URLs of the logo were not found in the renderer');
  return bundle.replace(logo, '`icon.svg`');
}
