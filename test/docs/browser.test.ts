import { readdirSync } from 'node:fs';
import { expect, jest, test } from '@jest/globals';
import { branchesOf } from '../../scripts/generate/branches.js';
import { readDocument, schemasOf } from '../../scripts/docs/document.js';
import { describeInChromium, openReference, PAGES } from './browsing.js';
import { openEverything } from './explorer.js';

jest.setTimeout(120_000);

const NOTHING = { elsewhere: [], faults: [] };

describeInChromium('with the network cut off, the site', ({ open, ...site }) => {
  test('has the pages that these tests go through', () => {
    const pages = readdirSync(site.folder).filter((file) => file.endsWith('.html'));
    expect(pages.sort()).toEqual(PAGES.map((name) => `${name}.html`).sort());
  });

  test.each(PAGES)('shows %s, asks no other host, and has no fault under its policy', async (name) => {
    const { page, elsewhere, faults } = name === 'reference' ? await openReference(open) : await open(`${name}.html`);
    await page.waitForLoadState('networkidle');
    // The renderer prepares its own search when it has nothing else to do.
    if (name === 'reference') await page.waitForTimeout(2500);
    expect(await page.locator('h1').first().innerText()).not.toBe('');
    expect({ elsewhere, faults }).toEqual(NOTHING);
    await page.context().close();
  });

  test('opens every kind of item and switches every branch of every union in the reference', async () => {
    const { page, elsewhere, faults } = await openReference(open);
    const { branches, unions } = await page.evaluate(openEverything);
    const document = readDocument();
    const schemas = schemasOf(document);
    const tagged = Object.keys(schemas).map((union) => Object.keys(branchesOf(schemas, union)?.schemas ?? {}));
    const unionsOfDocument = tagged.filter((tags) => tags.length > 0).map((tags) => tags.join());
    expect(unionsOfDocument.filter((union) => !unions.includes(union))).toEqual([]);
    // What is no union of objects: a text or a list or nothing, and the open list of models.
    expect(branches).toEqual(expect.arrayContaining(['string', 'Array of any', 'null', 'ModelId', 'KnownModelId', 'ServiceTier']));
    expect({ elsewhere, faults }).toEqual(NOTHING);
    await page.context().close();
  });

  test('has no link in the reference that leads nowhere', async () => {
    const { page } = await openReference(open);
    const links = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('#redoc main a[href]')].filter((link) => link.getClientRects().length > 0);
      return shown.map((link) => {
        const href = link.getAttribute('href') ?? '';
        // `#/page#place` or `#/page`, of the pages that the renderer knows.
        const place = decodeURIComponent(href.split('#').at(-1) ?? '').replace(/^\//, '');
        return { href, leads: href.startsWith('#/') ? document.getElementById(place) !== null : href.startsWith('https://') };
      });
    });
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(({ leads }) => !leads)).toEqual([]);
    await page.context().close();
  });

  test('opens from a disk, without a server', async () => {
    const { page, elsewhere, faults } = await open(`file://${site.folder}/index.html`);
    await page.getByRole('searchbox').fill('tool_search_output');
    await page.getByRole('list', { name: 'Results' }).getByRole('link').first().click();
    await page.waitForURL(/items\.html#(in|out)put-tool_search_output$/);
    await page.getByRole('link', { name: 'API reference' }).first().click();
    await page.getByRole('tab', { name: 'Array of any' }).first().waitFor();
    expect({ elsewhere, faults }).toEqual(NOTHING);
    await page.context().close();
  });

  test('can be read without scripts', async () => {
    const { page } = await open('index.html', { javaScriptEnabled: false });
    for (const words of ['curl "$AZURE', 'toNextInput(', 'new OpenAI(', 'urllib.request']) {
      expect(await page.getByText(words).first().isVisible()).toBe(true);
    }
    expect(await page.getByRole('img', { name: 'The loop' }).isVisible()).toBe(true);
    await page.context().close();
  });

  test('keeps light or dark as chosen, on every page', async () => {
    const { page } = await open('index.html', { colorScheme: 'light' });
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.getByRole('button', { name: 'Switch to dark colours' }).click();
    expect(await ground()).toBe('rgb(16, 21, 27)');
    await page.getByRole('link', { name: 'API reference' }).first().click();
    await page.getByRole('tab', { name: 'Array of any' }).first().waitFor();
    expect(await ground()).toBe('rgb(16, 21, 27)');
    expect(
      await page
        .locator('#redoc > div')
        .last()
        .evaluate((element) => getComputedStyle(element).backgroundColor),
    ).toBe('rgb(16, 21, 27)');
    await page.context().close();
  });

  test.each([1440, 390])('fits a width of %i: no page scrolls sideways', async (width) => {
    for (const name of PAGES) {
      const { page } = await open(`${name}.html`, { viewport: { width, height: 900 } });
      if (name === 'reference') await page.getByText('openai.azure.com').first().waitFor();
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(clientWidth).toBeGreaterThan(300);
      expect([name, scrollWidth]).toEqual([name, clientWidth]);
      await page.context().close();
    }
  });
});
