import { expect, jest, test } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { audit } from './audit.js';
import { describeInChromium, openReference, PAGES } from './browsing.js';

jest.setTimeout(120_000);

/** The rules that Redoc, the renderer of the API reference, violates in its own markup. The markup of the site must not violate any rule. */
const VIOLATED_BY_RENDERER = [
  // The menu of examples is labelled `Example`, but shows the title of the chosen example.
  'label-content-name-mismatch',
];

/** Redoc's page has a test of its own. */
const OWN_PAGES = PAGES.filter((page) => page !== 'reference');
/** They have every kind of element: all pages are rendered by the same code. Every page takes a minute. */
const PAGES_IN_LIGHT = process.env['COMPLETE_DOCS'] ? OWN_PAGES : ['index', 'items', 'errors', 'types', 'gateway', 'portals', 'try'];
/** Colors depend on the color scheme, and the layout on the width: both are the same for all pages, so these stand for the others. */
const VARIANTS = [
  ['light', 1440, PAGES_IN_LIGHT],
  ['dark', 390, ['index', 'errors', 'gateway', 'portals', 'try']],
] as const;

describeInChromium('axe-core', ({ open }) => {
  test.each(VARIANTS)(
    'finds no serious or critical violation with the %s color scheme at a width of %i',
    async (colorScheme, width, pages) => {
      const options: BrowserContextOptions = { colorScheme, viewport: { width, height: 900 } };
      for (const name of pages) {
        const { page } = await open(`${name}.html`, options);
        if (name === 'index') {
          await page.getByRole('searchbox').fill('compaction');
          await page.locator('.search a').first().waitFor();
        }
        expect([name, await audit(page)]).toEqual([name, []]);
        await page.context().close();
      }
    },
  );

  test('finds only the known violations of the renderer in the reference, with all fields open, in light and in dark', async () => {
    const { page } = await openReference(open, { colorScheme: 'light' });
    await page.getByRole('tab', { name: 'Array of any' }).first().click();
    const closedFields = page.locator('#redoc main button:visible').filter({ hasText: /^\+\s*Show/ });
    // An opened field can contain further closed fields.
    while ((await closedFields.count()) > 0) await closedFields.first().click();
    for (const other of ['dark', 'light']) {
      const violations = await audit(page);
      expect(violations.filter(({ rule, isInRenderer }) => !isInRenderer || !VIOLATED_BY_RENDERER.includes(rule))).toEqual([]);
      // A rule that the renderer no longer violates must be removed from the list.
      expect(VIOLATED_BY_RENDERER.filter((rule) => !violations.some((violation) => violation.rule === rule))).toEqual([]);
      await page.getByRole('button', { name: `Switch to ${other} colors` }).click();
    }
    await page.context().close();
  });
});
