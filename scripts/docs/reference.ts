/**
 * The API reference: what `redocly build-docs` makes, taken apart so that it keeps to the site.
 *
 * As it comes, one file holds the renderer, the document and the styles, all inline, and it asks a CDN for a logo. Here scripts and styles
 * are files, and a Content-Security-Policy can say so. Each step throws when it does not find what it is to change: a new version of
 * the renderer is to be looked at, not trusted.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { branchesOf } from '../generate/branches.js';
import { ROOT, type OpenApiDocument } from '../generate/bundle.js';
import { bundleReference } from './browser-files.js';
import { operationOf, schemasOf, type Schema } from './document.js';
import { layOut, POLICY, REFERENCE, SITE_TITLE, type Frame } from './layout.js';
import { readSamples } from './samples.js';

/** Hash of the empty text: the renderer adds empty `style` elements and fills them by script, which the policy allows. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const REFERENCE_POLICY = `${POLICY}; style-src 'self' ${EMPTY_STYLE}`;

/** Path within the site -> content. */
export async function buildReference(document: OpenApiDocument, frame: Omit<Frame, 'entry'>): Promise<Map<string, string>> {
  const page = runBuildDocs(prepare(document));
  const [styles] = find(page, /<style data-styled[^>]*>(.*?)<\/style>/s, 'the styles');
  const [script] = find(page, /<script type="module">(.*)<\/script>/s, 'the script');
  const [rendered] = find(page, /(<div id="redoc">.*<\/div>)\s*<script type="module">/s, 'the page it rendered');
  const [bundle, call] = splitAt(script, 'const __redoc_definition =');
  const { html, rules } = moveStyles(dropThemeScript(rendered));

  const files = new Map<string, string>();
  const { script: coloured, rules: colours } = moveCodeColours(silence(bundle));
  files.set('redoc.js', await bundleReference(moveData(coloured, files), call));
  files.set('redoc.css', [moveData(styles, files), ...rules, ...colours].join('\n'));
  const head =
    '<link rel="stylesheet" href="redoc.css">\n<link rel="stylesheet" href="reference.css">\n<script src="redoc.js" defer></script>\n';
  // The renderer brings a `main` of its own.
  const main = `<div id="main" tabindex="-1">\n${html}\n</div>`;
  const title = `${REFERENCE.label} · ${SITE_TITLE}`;
  return files.set('reference.html', layOut({ ...frame, entry: REFERENCE, policy: REFERENCE_POLICY, head, title, main }));
}

/** Without tags the one operation stands open. The branches of a union go by their names on the wire, not by those of schemas. */
function prepare(document: OpenApiDocument): OpenApiDocument {
  const copy: OpenApiDocument = structuredClone(document);
  const schemas = schemasOf(copy);
  for (const union of Object.keys(schemas))
    for (const [tag, name] of Object.entries(branchesOf(schemas, union)?.schemas ?? {})) (schemas[name] as Schema)['title'] = tag;
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

function find(text: string, pattern: RegExp, what: string): [string] {
  const [, found] = pattern.exec(text) ?? [];
  if (found === undefined) throw new Error(`the output of build-docs does not hold ${what} where it used to`);
  return [found];
}

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`the output of build-docs does not hold '${mark}'`);
  return [text.slice(0, at), text.slice(at)];
}

/** The site has that script as a file of its own, for all pages. */
function dropThemeScript(html: string): string {
  const [script] = find(html, /(<script>.*?<\/script>)/s, 'the script for light and dark');
  if (html.split('<script').length !== 2) throw new Error('the output of build-docs holds more scripts than it used to');
  return html.replace(script, '');
}

/** `style` in markup is inline; the same as rules is not. */
function moveStyles(html: string): { html: string; rules: string[] } {
  const rules: string[] = [];
  const moved = html.replace(/ style="([^"]*)"/g, (_all, declarations: string) => {
    rules.push(`[data-moved-style="${rules.length}"]{${declarations}}`);
    return ` data-moved-style="${rules.length - 1}"`;
  });
  return { html: moved, rules };
}

/** The renderer writes highlighted code as markup, with the colour of each word in a `style`. */
function moveCodeColours(bundle: string): { script: string; rules: string[] } {
  const colour = / style="color: var\(\$\{(\w+)\}\)"/g;
  if (bundle.match(colour)?.length !== 1) throw new Error('the renderer does not colour code where it used to');
  const names = new Set(bundle.match(/--code-block-tokens-[a-z-]+-color/g));
  return {
    script: bundle.replace(colour, (_all, name) => ` data-colour="\${${name}}"`),
    rules: [...names].sort().map((name) => `[data-colour="${name}"]{color:var(${name})}`),
  };
}

/** Fonts and pictures that stand in the styles as `data:` become files of the site. */
function moveData(text: string, files: Map<string, string>): string {
  return text.replace(
    /url\((["'])data:(image\/svg\+xml|application\/font-woff);?([\w=-]*),(.*?)\1\)/g,
    (_all, quote, type, coding, data) => {
      const name = `redoc-${createHash('sha256').update(data).digest('hex').slice(0, 8)}.${type === 'image/svg+xml' ? 'svg' : 'woff'}`;
      files.set(name, coding === 'base64' ? Buffer.from(data, 'base64').toString('latin1') : decodeURIComponent(data));
      return `url(${quote}${name}${quote})`;
    },
  );
}

/** The one picture that is asked of another host whenever the page is opened. Telemetry is off by an option, in redocly.yaml. */
function silence(bundle: string): string {
  const logo = /`https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg`/g;
  if (bundle.match(logo)?.length !== 2) throw new Error('the renderer does not ask for its logo where it used to');
  return bundle.replace(logo, '`icon.svg`');
}
