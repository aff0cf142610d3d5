import { expect, jest, test } from '@jest/globals';
import { anchorOf, kindsOf, readDocument } from '../../scripts/docs/document.js';
import { describeInChromium, openReference } from './browsing.js';

jest.setTimeout(120_000);

const document = readDocument();
const kinds = [...kindsOf(document, 'input'), ...kindsOf(document, 'output')];

describeInChromium('search', ({ open }) => {
  test(`finds each of the ${kinds.length} item types among the first two results, and opens its section`, async () => {
    expect(kinds.length).toBeGreaterThanOrEqual(27 + 25);
    const { page, otherHosts, errors } = await open('items.html');
    const field = page.getByRole('searchbox');
    const results = page.getByRole('list', { name: 'Results' }).getByRole('link');
    for (const kind of kinds) {
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
    ['edge timeout', 'errors.html#reasons'],
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
