import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInChromium, openReference, PAGES } from './browsing.js';

jest.setTimeout(120_000);

/**
 * Goes through a page by Tab alone, and tells what can be clicked, is shown, and was not reached, and what showed no sign of the focus.
 * Of tabs only the chosen one is a stop; the arrows reach the others.
 */
async function walk(page: Page): Promise<{ missed: string[]; unseen: string[]; stops: number }> {
  const total = await page.evaluate(() => {
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex], [role="button"], [onclick]'),
    ];
    const wanted = all.filter((element) => isShown(element) && !element.matches(':disabled, #main, [role="tab"][aria-selected="false"]'));
    const looksOf = (element: Element): string => {
      const { outline, boxShadow, borderColor, backgroundColor, opacity, top } = getComputedStyle(element);
      return [outline, boxShadow, borderColor, backgroundColor, opacity, top].join();
    };
    const looks = new Map(wanted.map((element) => [element, looksOf(element)]));
    Object.assign(window, { wanted: new Set(wanted), unseen: [] });
    addEventListener('focusin', ({ target }) => {
      const element = target as HTMLElement;
      const state = window as unknown as { wanted: Set<Element>; unseen: string[] };
      if (state.wanted.delete(element) && looksOf(element) === looks.get(element)) state.unseen.push(element.outerHTML.slice(0, 200));
    });
    return wanted.length;
  });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let i = 0; i < total + 30; i++) {
    await page.keyboard.press('Tab');
    if (i % 20 === 19 && (await page.evaluate(() => (window as unknown as { wanted: Set<Element> }).wanted.size)) === 0) break;
  }
  return page.evaluate((stops) => {
    const { wanted, unseen } = window as unknown as { wanted: Set<Element>; unseen: string[] };
    return { missed: [...wanted].map((element) => element.outerHTML.slice(0, 200)), unseen, stops };
  }, total);
}

describeInChromium('the keyboard', ({ open }) => {
  test.each(PAGES)('reaches everything on %s, and shows where it is', async (name) => {
    const { page } = name === 'reference' ? await openReference(open) : await open(`${name}.html`);
    const { missed, unseen, stops } = await walk(page);
    expect(stops).toBeGreaterThan(15);
    expect({ missed, unseen }).toEqual({ missed: [], unseen: [] });
    await page.context().close();
  });

  test('chooses a kind of item in the reference, and opens its fields', async () => {
    const { page } = await openReference(open);
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) {
        await page.keyboard.press(key);
        // The renderer draws between one key and the next.
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
    // Chosen, and back at the button of the menu.
    expect(await focused()).toBe('item_reference');
    await press('Tab');
    expect(await focused()).toMatch(/Show 2 properties/);
    await press('Shift+Tab', 'Enter', 'ArrowUp', 'Escape');
    expect(await focused()).toBe('item_reference');
    expect(await page.locator('body > div > [role="menu"]').count()).toBe(0);
    await page.context().close();
  });

  test('has a way past the navigation first', async () => {
    const { page } = await open('errors.html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.context().close();
  });

  test('searches: a slash, the words, an arrow, Enter; Escape closes', async () => {
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

  test('switches the samples by arrows', async () => {
    const { page } = await open('index.html');
    await page.getByRole('tab', { name: 'curl' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('tab', { name: 'Python' }).getAttribute('aria-selected')).toBe('true');
    expect(await page.getByRole('tabpanel').innerText()).toContain('urllib.request');
    await page.context().close();
  });
});
