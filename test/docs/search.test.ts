import { expect, jest, test } from '@jest/globals';
import { anchorOf, kindsOf, readDocument } from '../../scripts/docs/document.js';
import { describeInChromium, openReference } from './browsing.js';

jest.setTimeout(120_000);

const document = readDocument();
const kinds = [...kindsOf(document, 'input'), ...kindsOf(document, 'output')];

describeInChromium('search', ({ open }) => {
  test(`finds each of the ${kinds.length} kinds, before all that mention it, and goes there`, async () => {
    expect(kinds.length).toBeGreaterThanOrEqual(27 + 25);
    const { page, elsewhere, faults } = await open('items.html');
    const field = page.getByRole('searchbox');
    const results = page.getByRole('list', { name: 'Results' }).getByRole('link');
    for (const kind of kinds) {
      const place = `items.html#${anchorOf(kind)}`;
      await field.fill(kind.name);
      // The index comes with the first search.
      await page.locator(`.search a[href="${place}"]`).waitFor();
      const links = await results.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links.slice(0, 2)).toContain(place);
      await page.locator(`.search a[href="${place}"]`).click();
      expect(page.url().endsWith(place)).toBe(true);
      const top = await page.locator(`h3#${anchorOf(kind)}`).evaluate((heading) => heading.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(900);
    }
    expect({ elsewhere, faults }).toEqual({ elsewhere: [], faults: [] });
    await page.context().close();
  });

  test.each([
    ['prompt_cache_key', 'items.html#CompactRequest'],
    ['cached_tokens', 'items.html#InputTokensDetails'],
    ['edge timeout', 'errors.html#reasons'],
    ['swagger', 'portals.html#swagger-ui'],
    ['annotations logprobs', 'deviations.html#text-of-the-model-without-annotations-and-logprobs'],
  ])('finds %s', async (query, place) => {
    const { page } = await open('index.html');
    await page.getByRole('searchbox').fill(query);
    await page.locator(`.search a[href="${place}"]`).waitFor();
    await page.context().close();
  });

  test('says so when it finds nothing, and does nothing on Enter', async () => {
    const { page } = await open('index.html');
    await page.getByRole('searchbox').fill('xylophone');
    await page.getByText('Nothing was found').waitFor();
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/index\.html$/);
    await page.context().close();
  });

  test('in the reference, the keys of the renderer open this search and not another', async () => {
    const { page, elsewhere, faults } = await openReference(open);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('mcp_call');
    await page.locator('.search a[href="items.html#input-mcp_call"]').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect({ elsewhere, faults }).toEqual({ elsewhere: [], faults: [] });
    await page.context().close();
  });
});
