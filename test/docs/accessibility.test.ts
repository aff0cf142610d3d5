import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, jest, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describeInChromium, openReference, PAGES } from './browsing.js';

jest.setTimeout(120_000);

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that the renderer of the reference breaks, within its own markup. Nothing of the site is excused. */
const OF_THE_RENDERER = [
  // The menu of examples has the name `Example`, and shows the title of the example that is chosen.
  'label-content-name-mismatch',
];

interface Fault {
  rule: string;
  where: string;
  isOfRenderer: boolean;
}

/** Serious and critical faults. */
async function audit(page: Page): Promise<Fault[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target, html }) => ({
          rule: id,
          where: html.slice(0, 200),
          isOfRenderer: document.querySelector(String(target[0]))?.closest('#redoc') != null,
        })),
      );
  });
}

/** Colours depend on the one, structure on the other. */
const LOOKS = [
  ['light', 1440],
  ['dark', 390],
] as const;

describeInChromium('axe-core', ({ open }) => {
  test.each(LOOKS)('finds no serious or critical fault in %s at %i', async (colorScheme, width) => {
    const options: BrowserContextOptions = { colorScheme, viewport: { width, height: 900 } };
    for (const name of PAGES.filter((page) => page !== 'reference')) {
      const { page } = await open(`${name}.html`, options);
      if (name === 'index') {
        await page.getByRole('searchbox').fill('compaction');
        await page.locator('.search a').first().waitFor();
      }
      expect([name, await audit(page)]).toEqual([name, []]);
      await page.context().close();
    }
  });

  test("finds nothing in the reference, with all fields open, in light and in dark, but what is the renderer's own", async () => {
    const { page } = await openReference(open, { colorScheme: 'light' });
    await page.getByRole('tab', { name: 'Array of any' }).first().click();
    const closed = page.locator('#redoc main button:visible').filter({ hasText: /^\+\s*Show/ });
    // Fields open on fields.
    while ((await closed.count()) > 0) await closed.first().click();
    for (const other of ['dark', 'light']) {
      const faults = await audit(page);
      expect(faults.filter(({ rule, isOfRenderer }) => !isOfRenderer || !OF_THE_RENDERER.includes(rule))).toEqual([]);
      // What it has mended is no longer excused.
      expect(OF_THE_RENDERER.filter((rule) => !faults.some((fault) => fault.rule === rule))).toEqual([]);
      await page.getByRole('button', { name: `Switch to ${other} colours` }).click();
    }
    await page.context().close();
  });
});
