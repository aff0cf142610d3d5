import { readdirSync } from 'node:fs';
import { expect, jest, test } from '@jest/globals';
import { branchesOf } from '../../scripts/generate/branches.js';
import { readDocument, schemasOf } from '../../scripts/docs/document.js';
import { describeInChromium, openReference, PAGES } from './browsing.js';
import { openEverything } from './explorer.js';

jest.setTimeout(120_000);

/** No request to another host, and no error. */
const CLEAN = { otherHosts: [], errors: [] };

describeInChromium('without a network, the site', ({ open, ...site }) => {
  test('has exactly the pages in PAGES', () => {
    const pages = readdirSync(site.folder).filter((file) => file.endsWith('.html'));
    expect(pages.sort()).toEqual(PAGES.map((name) => `${name}.html`).sort());
  });

  test.each(PAGES)(
    'shows %s without requests to other hosts, errors or violations of its policy, and without scrolling sideways',
    async (name) => {
      const { page, otherHosts, errors } = name === 'reference' ? await openReference(open) : await open(`${name}.html`);
      await page.waitForLoadState('networkidle');
      // The renderer builds its own search index when it is idle.
      if (name === 'reference') await page.waitForTimeout(2500);
      expect(await page.locator('h1').first().innerText()).not.toBe('');
      expect({ otherHosts, errors }).toEqual(CLEAN);
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        const { scrollWidth, clientWidth } = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return { scrollWidth, clientWidth };
        });
        expect(clientWidth).toBeGreaterThan(300);
        expect([width, scrollWidth]).toEqual([width, clientWidth]);
      }
      await page.context().close();
    },
  );

  // All of them take a minute.
  const maxVariants = process.env['COMPLETE_DOCS'] ? 1e6 : 40;
  test(`opens item types and variants of unions in the reference, at most ${maxVariants}`, async () => {
    const { page, otherHosts, errors } = await openReference(open, { viewport: { width: 1440, height: 900 } });
    const { variants, unions } = await page.evaluate(openEverything, maxVariants);
    expect({ otherHosts, errors }).toEqual(CLEAN);
    expect(variants.length).toBeGreaterThanOrEqual(40);
    await page.context().close();
    const document = readDocument();
    const schemas = schemasOf(document);
    expect(unions).toContain(Object.keys(branchesOf(schemas, 'InputItem')?.schemas ?? {}).join());
    if (variants.length === maxVariants) return;
    const discriminators = Object.keys(schemas).map((union) => Object.keys(branchesOf(schemas, union)?.schemas ?? {}));
    const documentedUnions = discriminators.filter((values) => values.length > 0).map((values) => values.join());
    expect(documentedUnions.filter((union) => !unions.includes(union))).toEqual([]);
    // The unions that are not of objects: of a string, an array and null, and the open lists of models and service tiers.
    expect(variants).toEqual(expect.arrayContaining(['string', 'Array of any', 'null', 'ModelId', 'KnownModelId', 'ServiceTier']));
  });

  test('has no broken link in the reference', async () => {
    const { page } = await openReference(open);
    const links = await page.evaluate(() => {
      const visible = [...document.querySelectorAll('#redoc main a[href]')].filter((link) => link.getClientRects().length > 0);
      return visible.map((link) => {
        const href = link.getAttribute('href') ?? '';
        // `#/page#anchor` or `#/page`, where the pages are those of the renderer.
        const anchor = decodeURIComponent(href.split('#').at(-1) ?? '').replace(/^\//, '');
        return { href, works: href.startsWith('#/') ? document.getElementById(anchor) !== null : href.startsWith('https://') };
      });
    });
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(({ works }) => !works)).toEqual([]);
    await page.context().close();
  });

  test('works from the file system, without a server', async () => {
    const { page, otherHosts, errors } = await open(`file://${site.folder}/index.html`);
    await page.getByRole('searchbox').fill('tool_search_output');
    await page.getByRole('list', { name: 'Results' }).getByRole('link').first().click();
    await page.waitForURL(/items\.html#(in|out)put-tool_search_output$/);
    await page.getByRole('link', { name: 'API reference' }).first().click();
    await page.getByRole('tab', { name: 'Array of any' }).first().waitFor();
    expect({ otherHosts, errors }).toEqual(CLEAN);
    await page.context().close();
  });

  test('is readable without JavaScript', async () => {
    const { page } = await open('index.html', { javaScriptEnabled: false });
    for (const text of ['curl "$AZURE', 'toNextInput(', 'new OpenAI(', 'urllib.request']) {
      expect(await page.getByText(text).first().isVisible()).toBe(true);
    }
    expect(await page.getByRole('img', { name: 'The loop' }).isVisible()).toBe(true);
    await page.context().close();
  });

  test('keeps the chosen color scheme on every page', async () => {
    const { page } = await open('index.html', { colorScheme: 'light' });
    const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.getByRole('button', { name: 'Switch to dark colors' }).click();
    expect(await background()).toBe('rgb(16, 21, 27)');
    await page.getByRole('link', { name: 'API reference' }).first().click();
    await page.getByRole('tab', { name: 'Array of any' }).first().waitFor();
    expect(await background()).toBe('rgb(16, 21, 27)');
    expect(
      await page
        .locator('#redoc > div')
        .last()
        .evaluate((element) => getComputedStyle(element).backgroundColor),
    ).toBe('rgb(16, 21, 27)');
    await page.context().close();
  });
});
