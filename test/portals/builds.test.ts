/** The recipes of `docs/portals.md` for generators of sites: each builds the pages without a network, and Chromium opens the result. */
import { execFile } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium, missingChromium } from '../../scripts/docs/chromium.js';
import { readDocument } from '../../scripts/docs/document.js';
import { PAGE_LIST } from '../../scripts/docs/page-list.js';
import { serveSite } from '../../scripts/docs/serve.js';
import { buildSite } from '../../scripts/docs/site.js';
import { writeSite } from '../../scripts/docs/write-site.js';
import { fetchPackage, PACKAGES } from '../docs/portal-packages.js';
import { isInstalled } from '../engines/installed.js';
import { ROOT } from '../../scripts/generate/bundle.js';

jest.setTimeout(600_000);

const run = promisify(execFile);
const PORTALS = join(ROOT, 'docs/portals');
const TOOLS = join(ROOT, 'test/portals');

const folder = mkdtempSync(join(tmpdir(), 'contract-portals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder for a portal, in which the first steps of the recipe have been done. */
async function preparePortal(name: string, files: Record<string, string>): Promise<string> {
  const portal = join(folder, name);
  mkdirSync(join(portal, 'docs'), { recursive: true });
  cpSync(join(folder, 'site'), join(portal, 'site'), { recursive: true });
  await run('sh', ['-e', join(PORTALS, 'copy-pages.sh')], { cwd: portal });
  for (const [target, source] of Object.entries(files)) cpSync(join(PORTALS, source), join(portal, target));
  writeFileSync(join(portal, 'package.json'), '{ "private": true }');
  symlinkSync(join(TOOLS, 'node_modules'), join(portal, 'node_modules'));
  return portal;
}

/** Copies the page of the Redoc example with the files that it loads. */
function addRedoc(target: string): void {
  mkdirSync(target, { recursive: true });
  const redoc = PACKAGES.find(({ name }) => name === 'redoc')!;
  const renderer = redoc.files.map((file) => join(fetchPackage(redoc), file));
  const sources = [join(PORTALS, 'redoc.html'), join(PORTALS, 'start-redoc.js'), join(ROOT, 'generated/openapi.json'), ...renderer];
  for (const source of sources) copyFileSync(source, join(target, basename(source)));
}

/** Runs a program of `test/portals/node_modules` as after `npm run build`, but with no network. */
function build(portal: string, program: string, ...args: string[]): Promise<{ stdout: string; stderr: string }> {
  const { NODE_ENV: _test, ...env } = process.env;
  return run(process.execPath, [join(TOOLS, 'node_modules', program), ...args], {
    cwd: portal,
    env: {
      ...env,
      NODE_OPTIONS: `--require ${join(TOOLS, 'without-network.cjs')}`,
      NO_UPDATE_NOTIFIER: '1',
      // The cache would be in `test/portals/node_modules`, and hide what a first build does.
      DOCUSAURUS_NO_PERSISTENT_CACHE: '1',
    },
    maxBuffer: 1 << 26,
  });
}

/** Tool -> the folder with the site that it builds. */
const BUILDS: Record<string, () => Promise<string>> = {
  docusaurus: async () => {
    const portal = await preparePortal('docusaurus', {
      'docusaurus.config.js': 'docusaurus/docusaurus.config.js',
      'sidebars.js': 'docusaurus/sidebars.js',
    });
    addRedoc(join(portal, 'static/openapi'));
    // Minifying takes a third of the time, and changes nothing that is tested here.
    await build(portal, '@docusaurus/core/bin/docusaurus.mjs', 'build', '--no-minify');
    return join(portal, 'build');
  },
  vitepress: async () => {
    const portal = await preparePortal('vitepress', { '.vitepress/config.js': 'vitepress/config.js' });
    addRedoc(join(portal, 'docs/public/openapi'));
    for (const name of ['llms.txt', 'llms-full.txt']) copyFileSync(join(portal, 'site', name), join(portal, 'docs/public', name));
    await build(portal, 'vitepress/bin/vitepress.js', 'build');
    return join(portal, '.vitepress/dist');
  },
  mkdocs: async () => {
    const portal = await preparePortal('mkdocs', { 'mkdocs.yml': 'backstage/mkdocs.yml' });
    await run('mkdocs', ['build', '--strict', '--site-dir', 'built'], { cwd: portal });
    return join(portal, 'built');
  },
};

const MKDOCS = '/usr/bin/mkdocs';
const missingMkdocs = (): string | undefined =>
  existsSync(MKDOCS) ? undefined : `${MKDOCS} is missing. Install it: apt-get install mkdocs`;

describe('with its recipe', () => {
  if (!isInstalled({ missing: missingChromium }) || !isInstalled({ missing: missingMkdocs })) return;

  const built: Record<string, string> = {};
  let browser: Browser;
  beforeAll(async () => {
    writeSite(join(folder, 'site'), await buildSite(readDocument()));
    await Promise.all(Object.entries(BUILDS).map(async ([tool, buildPortal]) => (built[tool] = await buildPortal())));
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  test.each(Object.keys(BUILDS))('%s builds every page, and each link within the portal has an existing target', (tool) => {
    const pages = pagesOf(built[tool]!);
    expect([...pages.keys()].sort()).toEqual(expect.arrayContaining(PAGE_LIST.map(({ name }) => name).sort()));
    expect(brokenLinks(built[tool]!)).toEqual({ broken: [], checksEnough: true });
  });

  test.each(Object.keys(BUILDS))(
    'the portal of %s opens in Chromium, with the navigation, without requests to other hosts',
    async (tool) => {
      const server = await serveSite(built[tool]!);
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      const otherHosts: string[] = [];
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('requestfinished', (request) => otherHosts.push(request.url()));
      // A request that the policy of a page blocks is not sent.
      page.on('requestfailed', (request) => request.failure()?.errorText !== 'csp' && otherHosts.push(request.url()));
      try {
        await page.goto(`${server.url}/`);
        await page.getByRole('heading', { level: 1, name: 'Compact a conversation' }).waitFor();
        // The diagram.
        await page.waitForFunction(() => [...document.querySelectorAll('img')].some(({ alt, naturalWidth }) => alt && naturalWidth > 100));
        // Each tool shows the links of its navigation in its own way, so this takes any link.
        await page.getByRole('link', { name: 'Items and fields' }).first().click();
        await page.getByRole('heading', { level: 1, name: 'Items and fields' }).waitFor();
        if (tool !== 'mkdocs') {
          const address = await page.getByRole('link', { name: /^OpenAPI/ }).getAttribute('href');
          await page.goto(new URL(address!, server.url).href);
          await page.getByText('/openai/v1/responses/compact').first().waitFor();
        }
        // Time for requests that it might send after it is rendered.
        await page.waitForTimeout(1500);
        expect({ otherHosts: otherHosts.filter((url) => !url.startsWith(`${server.url}/`) && !url.startsWith('blob:')), errors }).toEqual({
          otherHosts: [],
          errors: [],
        });
      } finally {
        await page.close();
        await server.close();
      }
    },
  );
});

describe('Backstage', () => {
  const validate = (file: string) => run(process.execPath, [join(TOOLS, 'backstage.mjs'), file], { maxBuffer: 1 << 26 });

  /** A copy of the recipe with the exported document. */
  const copyEntity = (name: string, change: (text: string) => string): string => {
    const portal = join(folder, name);
    mkdirSync(join(portal, 'docs'), { recursive: true });
    copyFileSync(join(ROOT, 'generated/openapi.yaml'), join(portal, 'docs/openapi.yaml'));
    writeFileSync(join(portal, 'catalog-info.yaml'), change(readFileSync(join(PORTALS, 'backstage/catalog-info.yaml'), 'utf8')));
    return join(portal, 'catalog-info.yaml');
  };

  test('accepts the entity of the recipe as an API with this document, and with documentation next to it', async () => {
    const { stdout } = await validate(copyEntity('backstage', (text) => text));
    const { kind, metadata, spec } = JSON.parse(stdout);
    expect({ kind, type: spec.type, annotations: metadata.annotations }).toEqual({
      kind: 'API',
      type: 'openapi',
      annotations: { 'backstage.io/techdocs-ref': 'dir:.' },
    });
    expect(spec.definition).toBe(readFileSync(join(ROOT, 'generated/openapi.yaml'), 'utf8'));
  });

  test.each([
    ['without an owner', /^ {2}owner: .*\n/m, /must have required property 'owner'/],
    ['with a name that has a space', /responses-compact$/m, /metadata\.name/],
  ])('rejects an entity %s', async (name, part, message) => {
    const file = copyEntity(name, (text) => text.replace(part, name.includes('name') ? 'responses compact' : ''));
    await expect(validate(file)).rejects.toThrow(message);
  });
});

/** Name of a page -> its HTML file. Some tools write `items.html`, others `items/index.html`. */
const pagesOf = (site: string): Map<string, string> =>
  new Map(
    readdirSync(site, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path.replace(/(?:\/index)?\.html$/, ''), path]),
  );

/** The links whose file, or whose element with the id, does not exist in the built site. */
function brokenLinks(site: string): { broken: string[]; checksEnough: boolean } {
  const texts = new Map<string, string>();
  const read = (path: string): string => texts.get(path) ?? texts.set(path, readFileSync(join(site, path), 'utf8')).get(path)!;
  const hasId = (path: string, id: string): boolean => [`"${id}"`, `${id} `, `${id}>`].some((end) => read(path).includes(` id=${end}`));
  const broken = new Set<string>();
  let anchors = 0;
  for (const path of pagesOf(site).values()) {
    if (path === '404.html') continue;
    // Docusaurus leaves out the quotes around attributes.
    for (const [, href = ''] of read(path).matchAll(/<a\b[^>]*?\shref="?([^"\s>]+)/g)) {
      const { host, pathname, hash } = new URL(href.replaceAll('&amp;', '&'), `http://portal/${path}`);
      if (host !== 'portal') continue;
      const target = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname).slice(1);
      const id = decodeURIComponent(hash.slice(1));
      const found = [target, `${target}.html`, `${target}/index.html`].find((file) => /\.\w+$/.test(file) && existsSync(join(site, file)));
      if (id) anchors++;
      if (!found || (id && !hasId(found, id))) broken.add(`${path}: ${href}`);
    }
  }
  return { broken: [...broken], checksEnough: anchors > 500 };
}
