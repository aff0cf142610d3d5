import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import MiniSearch from 'minisearch';
import { anchorOf, kindsOf, readDocument } from '../../scripts/docs/document.js';
import { readPublicApi } from '../../scripts/docs/public-api.js';
import { search, SEARCH_OPTIONS } from '../../scripts/docs/search-terms.js';
import { FAILURE_REASONS } from '../../src/errors.js';
import { GATEWAY_CODES } from '../../src/gateway/index.js';
import { ISSUE_CODES } from '../../src/validators/index.js';
import { describeInChromium, openReference } from './browsing.js';
import { sharedSite } from './shared-site.js';

jest.setTimeout(120_000);

const document = readDocument();
const kinds = [...kindsOf(document, 'input'), ...kindsOf(document, 'output')];

describe('the index', () => {
  const script = readFileSync(join(sharedSite(), 'search-index.js'), 'utf8');
  const index = MiniSearch.loadJSON(script.slice(script.indexOf('{'), script.lastIndexOf(';')), SEARCH_OPTIONS);
  const find = (query: string): string[] => search(index, query).map(({ url }) => url as string);

  test('finds every export, and its row first', () => {
    const api = readPublicApi();
    const exported = api.subpaths.flatMap((subpath) => api.exportsOf(subpath));
    const names = new Set(exported.map(({ name }) => name));
    expect(names.size).toBeGreaterThan(300);
    const wrong = [...names].filter(
      (name) =>
        !find(name)
          .slice(0, 3)
          .some((url) => url.endsWith(`#${name}`)),
    );
    expect(wrong).toEqual([]);
  });

  test('has a row for each export', () => {
    const titles = new Set(
      Object.values(JSON.parse(JSON.stringify(index)).storedFields as Record<string, { title: string }>).map(({ title }) => title),
    );
    const api = readPublicApi();
    const names = api.subpaths.flatMap((subpath) => api.exportsOf(subpath).map(({ name }) => name));
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((name) => !titles.has(name))).toEqual([]);
  });

  test.each([
    ['./client', 'CompactClientOptions'],
    ['./gateway', 'CompactGatewayOptions'],
    ['./emulator', 'CompactEmulatorOptions'],
  ])('finds every option of %s %s', (subpath, name) => {
    const wrong = readPublicApi()
      .optionsOf(subpath, name)
      .filter(
        (option) =>
          !find(option.name)
            .slice(0, 6)
            .some((url) => url.endsWith(`#${option.declaredBy}.${option.name}`)),
      );
    expect(wrong).toEqual([]);
  });

  test(`finds each of the ${kinds.length} item types among the first two results`, () => {
    expect(kinds.length).toBeGreaterThanOrEqual(27 + 25);
    const wrong = kinds.filter(
      (kind) =>
        !find(kind.name)
          .slice(0, 2)
          .includes(`items.html#${anchorOf(kind)}`),
    );
    expect(wrong).toEqual([]);
    const page = readFileSync(join(sharedSite(), 'items.html'), 'utf8');
    expect(kinds.filter((kind) => !page.includes(`<h3 id="${anchorOf(kind)}"`))).toEqual([]);
  });

  test('finds every reason and error code', () => {
    const codes = [...FAILURE_REASONS, ...Object.keys(GATEWAY_CODES), ...ISSUE_CODES];
    expect(codes.filter((code) => find(code).length === 0)).toEqual([]);
    expect(FAILURE_REASONS.filter((reason) => !find(reason).slice(0, 3).includes(`errors.html#${reason}`))).toEqual([]);
  });

  test.each([
    ['entra', /^(client|credentials-and-network)\.html/],
    ['managed identity', /^(client|credentials-and-network)\.html/],
    ['429', /^errors\.html/],
    ['timeout', /^(errors|client)\.html/],
    ['retry', /^(errors|client)\.html/],
    ['HTTPS_PROXY', /^(client|credentials-and-network)\.html/],
    ['litellm', /./],
    ['docusaurus', /^portals\.html/],
    ['backstage', /^portals\.html/],
    ['vitepress', /^portals\.html/],
    ['swagger', /^portals\.html/],
    ['kubernetes', /^deployment\.html/],
    ['prometheus', /^operation\.html/],
    ['jest', /^emulator\.html/],
    ['zod', /^validators\.html/],
    ['createCompactGateway', /^gateway\.html/],
  ])('finds %s where people expect it', (query, url) => {
    expect(find(query).slice(0, 3)).toEqual(expect.arrayContaining([expect.stringMatching(url)]));
  });
});

describeInChromium('search', ({ open }) => {
  // All of them take 12 seconds.
  const opened = process.env['COMPLETE_DOCS'] ? kinds : kinds.filter((_, i) => i % 5 === 0);
  test(`finds ${opened.length} item types among the first two results, and opens their sections`, async () => {
    expect(opened.length).toBeGreaterThan(10);
    const { page, otherHosts, errors } = await open('items.html');
    const field = page.getByRole('searchbox');
    const results = page.getByRole('list', { name: 'Results' }).getByRole('link');
    for (const kind of opened) {
      const target = `items.html#${anchorOf(kind)}`;
      await field.fill(kind.name);
      // The first search loads the index.
      await page.locator(`.search a[href="${target}"]`).waitFor();
      const links = await results.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links.slice(0, 2)).toContain(target);
      await page.locator(`.search a[href="${target}"]`).click();
      expect(page.url().endsWith(target)).toBe(true);
      const top = await page.locator(`h3#${anchorOf(kind)}`).evaluate((heading) => heading.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(900);
    }
    expect({ otherHosts, errors }).toEqual({ otherHosts: [], errors: [] });
    await page.context().close();
  });

  test.each([
    ['prompt_cache_key', 'items.html#CompactRequest'],
    ['cached_tokens', 'items.html#InputTokensDetails'],
    ['edge timeout', 'errors.html#edge_timeout'],
    ['swagger', 'portals.html#swagger-ui'],
    ['annotations logprobs', 'deviations.html#output-text-without-annotations-and-logprobs'],
  ])('finds %s', async (query, target) => {
    const { page } = await open('index.html');
    await page.getByRole('searchbox').fill(query);
    await page.locator(`.search a[href="${target}"]`).waitFor();
    await page.context().close();
  });

  test('shows that there are no results, and does nothing on Enter', async () => {
    const { page } = await open('index.html');
    await page.getByRole('searchbox').fill('xylophone');
    await page.getByText('No results').waitFor();
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/index\.html$/);
    await page.context().close();
  });

  test("in the reference, the keyboard shortcut of the renderer opens this search instead of the renderer's", async () => {
    const { page, otherHosts, errors } = await openReference(open);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('mcp_call');
    await page.locator('.search a[href="items.html#input-mcp_call"]').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect({ otherHosts, errors }).toEqual({ otherHosts: [], errors: [] });
    await page.context().close();
  });
});
