import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInChromium, openReference } from './browsing.js';

jest.setTimeout(120_000);

/**
 * Goes through a page with the Tab key alone. Returns the visible interactive elements that it did not reach, and those that do not look different with
 * the focus. Of a list of tabs, Tab reaches only the selected one; the arrow keys reach the others.
 */
async function tabThrough(page: Page): Promise<{ unreached: string[]; withoutIndicator: string[]; count: number }> {
  const count = await page.evaluate(() => {
    const isVisible = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex], [role="button"], [onclick]'),
    ];
    const targets = all.filter(
      (element) => isVisible(element) && !element.matches(':disabled, #main, [role="tab"][aria-selected="false"]'),
    );
    const styleOf = (element: Element): string => {
      const { outline, boxShadow, borderColor, backgroundColor, opacity, top } = getComputedStyle(element);
      return [outline, boxShadow, borderColor, backgroundColor, opacity, top].join();
    };
    const styles = new Map(targets.map((element) => [element, styleOf(element)]));
    Object.assign(window, { unreached: new Set(targets), withoutIndicator: [] });
    addEventListener('focusin', ({ target }) => {
      const element = target as HTMLElement;
      const state = window as unknown as { unreached: Set<Element>; withoutIndicator: string[] };
      const isTarget = state.unreached.delete(element);
      if (isTarget && styleOf(element) === styles.get(element)) state.withoutIndicator.push(element.outerHTML.slice(0, 200));
    });
    return targets.length;
  });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let i = 0; i < count + 30; i++) {
    await page.keyboard.press('Tab');
    if (i % 20 === 19 && (await page.evaluate(() => (window as unknown as { unreached: Set<Element> }).unreached.size)) === 0) break;
  }
  return page.evaluate((count) => {
    const { unreached, withoutIndicator } = window as unknown as { unreached: Set<Element>; withoutIndicator: string[] };
    return { unreached: [...unreached].map((element) => element.outerHTML.slice(0, 200)), withoutIndicator, count };
  }, count);
}

/**
 * They have every kind of element that can have the focus: all pages are rendered by the same code. The page of all items takes as long as
 * the others together, so only `COMPLETE_DOCS` adds it.
 */
const DIFFERENT_PAGES = [
  ...(process.env['COMPLETE_DOCS'] ? ['items'] : []),
  'index',
  'errors',
  'types',
  'gateway',
  'portals',
  'reference',
  'try',
];

describeInChromium('the keyboard', ({ open }) => {
  test.each(DIFFERENT_PAGES)('reaches every interactive element on %s, with a visible focus', async (name) => {
    const { page } = name === 'reference' ? await openReference(open) : await open(`${name}.html`);
    const { unreached, withoutIndicator, count } = await tabThrough(page);
    expect(count).toBeGreaterThan(15);
    expect({ unreached, withoutIndicator }).toEqual({ unreached: [], withoutIndicator: [] });
    await page.context().close();
  });

  test('chooses an item type in the reference, and opens its fields', async () => {
    const { page } = await openReference(open);
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) {
        await page.keyboard.press(key);
        // The renderer updates the page after each key.
        await page.waitForTimeout(100);
      }
    };
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null);
    await page.locator('[id$="path=input"] [role="tab"]').first().focus();
    await press('ArrowRight', 'Tab');
    expect(await focused()).toMatch(/Show \d+ array properties/);
    await press('Enter', 'Tab');
    expect(await focused()).toBe('message');
    await press('Enter', 'ArrowDown', 'Enter');
    // The menu is closed, and the focus is on its button again.
    expect(await focused()).toBe('item_reference');
    await press('Tab');
    expect(await focused()).toMatch(/Show 2 properties/);
    await press('Shift+Tab', 'Enter', 'ArrowUp', 'Escape');
    expect(await focused()).toBe('item_reference');
    expect(await page.locator('body > div > [role="menu"]').count()).toBe(0);
    await page.context().close();
  });

  test('reaches a link that skips the navigation first', async () => {
    const { page } = await open('errors.html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.context().close();
  });

  test('searches: a slash opens the search, the arrow keys and Enter choose a result, Escape closes it', async () => {
    const { page } = await open('index.html');
    await page.keyboard.press('/');
    await page.keyboard.type('compaction');
    await page.locator('.search a').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.search .panel').isVisible()).toBe(false);
    await page.keyboard.type(' ');
    await page.locator('.search a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/items\.html#(in|out)put-compaction$/);
    await page.context().close();
  });

  test('switches between the samples with the arrow keys', async () => {
    const { page } = await open('index.html');
    await page.getByRole('tab', { name: 'curl' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('tab', { name: 'Python' }).getAttribute('aria-selected')).toBe('true');
    expect(await page.getByRole('tabpanel').innerText()).toContain('urllib.request');
    await page.context().close();
  });
});
