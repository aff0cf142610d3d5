/** The page "Try it" with input that could break it, and what it leaves behind. */
import { describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInChromium } from './browsing.js';
import { openTry, type OpenTryPage } from './try-page.js';

jest.setTimeout(180_000);

/** Text that would run if it were read as HTML or as a script. */
const SCRIPT = `</script><script>globalThis.executed=1</script><img src=x onerror="globalThis.executed=2"><svg onload=globalThis.executed=3>`;

const user = (content: string): string => JSON.stringify({ model: 'm', input: [{ role: 'user', content }] });

/** Nothing was executed, no element came from the text, and the policy of the page was not violated. */
async function expectInert({ page, otherHosts, errors }: OpenTryPage): Promise<void> {
  const found = await page.evaluate(() => {
    const editor = document.querySelector('#try-editor')?.shadowRoot as ShadowRoot;
    const foreign = 'script, img, svg, iframe, style, link, object, embed';
    return {
      executed: (globalThis as { executed?: number }).executed,
      foreign: [...editor.querySelectorAll(foreign), ...document.querySelectorAll(`.try :is(${foreign})`)].map(
        ({ outerHTML }) => outerHTML,
      ),
    };
  });
  // The editor adds images of its own at the ends of some lines; they have no source.
  expect({ ...found, foreign: found.foreign.filter((html) => html !== '<img class="cm-widgetBuffer" aria-hidden="true">') }).toEqual({
    executed: undefined,
    foreign: [],
  });
  expect({ otherHosts, errors }).toEqual({ otherHosts: [], errors: [] });
}

/** How often the page could run a task while it waited for the text to match. */
const countTasksUntil = (page: Page, pattern: RegExp): Promise<number> =>
  page.evaluate(
    ([source]) =>
      new Promise<number>((resolve) => {
        const status = document.querySelector('#try-status') as HTMLElement;
        let tasks = 0;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          if (new RegExp(source as string).test(status.textContent ?? '')) return resolve(tasks);
          tasks++;
          port2.postMessage(null);
        };
        (document.querySelector('#try-check') as HTMLElement).click();
        port2.postMessage(null);
      }),
    [pattern.source],
  );

/** From 1 MB the page checks only on request. Five times as much shows the same as 20 MB, which takes a minute. */
const MEGABYTES = process.env['COMPLETE_DOCS'] ? 20 : 5;

describeInChromium('the page "Try it"', (site) => {
  test.each<[string, string, string]>([
    ['text that is not JSON', 'model: m', 'invalid_json'],
    ['HTML', `<!doctype html><html><body>${SCRIPT}</body></html>`, 'invalid_json'],
    ['a million brackets', '['.repeat(1_000_000 - 1), 'too_deep'],
    ['a nesting of 2000 levels', `{"model":"m","input":[{"type":"x","a":${'['.repeat(2000)}${']'.repeat(2000)}}]}`, 'too_deep'],
    ['half of a surrogate pair', user('a\ud83d'), 'lone_surrogate'],
    ['half of a surrogate pair, escaped', '{"model":"m","input":"\\udc00"}', 'lone_surrogate'],
    ['a script as a key', JSON.stringify({ model: 'm', input: 'x', [SCRIPT]: 1 }), 'unknown_key'],
    ['a script as an item type', JSON.stringify({ model: 'm', input: [{ type: SCRIPT }] }), 'unknown_kind'],
    ['the key __proto__', '{"model":"m","input":"x","__proto__":{"model":5}}', 'unknown_key'],
    ['the same key twice', '{"model":"m","model":"n","input":"x"}', 'duplicate_key'],
    ['control characters', '{"model":"\u0000\u001b[31m\u202e","input":"x"}', 'invalid_json'],
  ])('marks %s, and executes nothing', async (_name, text, code) => {
    const opened = await openTry(site);
    const { page, paste } = opened;
    await paste(text, `<b>${SCRIPT}</b>`);
    await page.locator('#try-issues .try-code').filter({ hasText: code }).first().waitFor();
    await page.locator('#try-issues button').first().click();
    await page.locator('#try-editor .cm-issue').first().waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await opened.waitForResult(/^(?!Sending).+/);
    await expectInert(opened);
    await page.context().close();
  });

  test('shows scripts in messages, responses and errors as text', async () => {
    const opened = await openTry(site);
    const { page, paste, waitForStatus, waitForResult } = opened;
    await paste(user(SCRIPT));
    await waitForStatus(/open: valid/);
    await page.getByRole('button', { name: 'Send' }).click();
    await waitForResult(/^200 OK$/);
    expect(await page.locator('.try-preview').first().innerText()).toBe(SCRIPT);
    await page.getByText('The response as JSON').click();
    expect(await page.locator('#try-sample-0').innerText()).toContain('onerror=');
    await page.getByLabel('Next user message').fill(SCRIPT);
    await page.getByRole('button', { name: 'Feed back' }).click();
    await waitForResult(/the next request/);
    await expectInert(opened);

    await page.getByLabel('Kind').selectOption('Error');
    for (const body of [SCRIPT, JSON.stringify({ error: { message: SCRIPT, code: SCRIPT, param: SCRIPT, type: SCRIPT } })]) {
      await paste(body);
      await waitForStatus(new RegExp(`^${body.length} bytes`));
      await waitForResult(/How the client reads/);
      await expectInert(opened);
    }
    await page.context().close();
  });

  describe(`with ${MEGABYTES} MB`, () => {
    const message = { role: 'user', content: 'x'.repeat(450) };
    const items = Array.from({ length: 2_100 * MEGABYTES }, () => message);

    test.each([
      ['in many lines', JSON.stringify({ model: 'm', input: [...items, { type: 'reasoning', summary: 5 }] }, null, 2)],
      ['in one line', JSON.stringify({ model: 'm', input: [...items, { type: 'reasoning', summary: 5 }] })],
    ])('%s: checks on request, in the worker, while the page still runs, and jumps to the issue', async (_name, text) => {
      expect(text.length).toBeGreaterThan(1_000_000 * MEGABYTES);
      const opened = await openTry(site);
      const { page, paste, waitForStatus, issues } = opened;
      await paste(text);
      await waitForStatus(/^\d+\.\d MB: too large to check while you type; press Check$/);
      expect(await issues()).toEqual([]);
      // No task could run if the page itself checked the text.
      expect(await countTasksUntil(page, /open: 1 issue · strict: 1 issue/)).toBeGreaterThan(100);
      expect(await issues()).toEqual([`input[${items.length}].summary must be an array, not a number`]);
      await page.locator('#try-issues button').click();
      await page.keyboard.type('[');
      await waitForStatus(/press Check/);
      expect(await page.locator('#try-sample-0').innerText()).toContain('--json @request.json');
      expect(await page.locator('#try-editor .cm-line').last().innerText()).toMatch(
        text.includes('\n') ? /^\}$/ : /"summary":\[\]?\}\]\}$/,
      );
      await expectInert(opened);
      await page.context().close();
    });

    test('sends, and feeds back', async () => {
      const opened = await openTry(site);
      const { page, paste, waitForStatus, waitForResult } = opened;
      await paste(JSON.stringify({ model: 'm', input: items }));
      await waitForStatus(/press Check/);
      await page.getByLabel('timeoutMs').fill('0');
      await page.getByRole('button', { name: 'Send' }).click();
      await waitForResult(/^200 OK$/);
      expect(await page.locator('.try-items li').count()).toBe(100);
      await page.getByText(`and ${(items.length - 99).toLocaleString('en')} more items`).waitFor();
      await page.getByRole('button', { name: 'Feed back' }).click();
      await waitForStatus(/press Check/);
      await expectInert(opened);
      await page.context().close();
    });

    test.each([
      ['brackets', '['.repeat(1_000_000 * MEGABYTES), 'too_deep'],
      // The list is too long only with 20 MB.
      ['numbers', `[${'1,'.repeat(10_000_000)}1]`, 'too_long'],
      ['HTML', '<p>hello</p>\n'.repeat(80_000 * MEGABYTES), 'invalid_json'],
    ])('of %s: marks it', async (_name, text, code) => {
      const opened = await openTry(site);
      const { page, paste, waitForStatus } = opened;
      await paste(text);
      await waitForStatus(/press Check/);
      await page.getByRole('button', { name: 'Check' }).click();
      await page.locator('#try-issues .try-code').filter({ hasText: code }).waitFor({ timeout: 90_000 });
      await expectInert(opened);
      await page.context().close();
    });
  });

  test.each(['file', 'http'])('stores nothing and sends nothing: by %s', async (protocol) => {
    const opened = await openTry(site, {}, protocol === 'http' ? 'try.html' : undefined);
    const { page, paste, waitForResult, waitForStatus } = opened;
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await paste(user('a secret'));
    await waitForStatus(/open: valid/);
    await page.getByRole('button', { name: 'Send' }).click();
    await waitForResult(/^200 OK$/);
    await page.getByRole('button', { name: 'Feed back' }).click();
    await waitForResult(/the next request/);
    const stored = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: location.protocol === 'file:' ? [] : await indexedDB.databases(),
      caches: location.protocol === 'file:' ? [] : await caches.keys(),
      cookie: document.cookie,
    }));
    expect(stored).toEqual({ local: [], session: [], databases: [], caches: [], cookie: '' });
    expect(await page.context().cookies()).toEqual([]);
    expect(requests).toEqual([]);
    await page.reload();
    await page.locator('#try-status').filter({ hasText: 'open: valid' }).waitFor();
    expect(await opened.editor().innerText()).not.toContain('a secret');
    await expectInert(opened);
    await page.context().close();
  });
});
