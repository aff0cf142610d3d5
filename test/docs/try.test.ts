/** The page "Try it" in a browser, from the file system and without a network. */
import { describe, expect, jest, test } from '@jest/globals';
import { SCENARIO_NAMES } from '../../src/emulator/index.js';
import { FAILURE_REASONS } from '../../src/errors.js';
import { audit } from './audit.js';
import { describeInChromium } from './browsing.js';
import { exampleText, openTry, type OpenTryPage } from './try-page.js';

jest.setTimeout(120_000);

const CLEAN = { otherHosts: [], errors: [] };

/** Closes the page, which must not have sent a request to another host or violated its policy. */
async function close({ page, otherHosts, errors }: OpenTryPage): Promise<void> {
  expect({ otherHosts, errors }).toEqual(CLEAN);
  await page.context().close();
}

const INVALID = exampleText('CompactRequest/invalid/several-faults-strict-sees-more');

describeInChromium('the page "Try it"', (site) => {
  describe('checks', () => {
    test('a request while it is typed: marks each issue, lists it with its family, and jumps to it', async () => {
      const opened = await openTry(site);
      const { page, issues, marks, paste, waitForStatus } = opened;
      expect(await marks()).toEqual([]);
      await paste(INVALID);
      await waitForStatus(/^366 bytes · open: 2 issues · strict: 5 issues$/);
      expect(await issues()).toEqual([
        'input[0].cache_control is not a known key',
        "input[1].type 'memory' is not a known kind",
        'input[2].summary must be an array, not null',
        'input[3].call_id must have at least 1 characters',
        'input[3].output must be a string or an array, not a number',
      ]);
      expect(await marks()).toEqual(['"cache_control"', '"memory"', 'null', '""', '9']);
      expect(await page.locator('#try-issues .try-family').allInnerTexts()).toEqual([
        'strict',
        'strict',
        'open and strict',
        'strict',
        'open and strict',
      ]);
      // What is selected after the jump is replaced by what is typed.
      await page.getByRole('button', { name: 'Line 17, column 18: input[2].summary' }).click();
      await page.keyboard.type('[');
      await page.keyboard.type(']');
      await waitForStatus(/open: 1 issue · strict: 4 issues$/);
      expect(await marks()).toEqual(['"cache_control"', '"memory"', '""', '9']);
      await close(opened);
    });

    test('each example', async () => {
      const opened = await openTry(site);
      const { page, waitForStatus, issues } = opened;
      const choices = await page.getByLabel('Example').locator('option').allInnerTexts();
      expect(choices.length).toBeGreaterThan(5);
      await page.getByLabel('Example').selectOption('A short conversation');
      await waitForStatus(/^868 bytes|^\d{3} bytes · open: valid · strict: valid$/);
      await page.getByLabel('Example').selectOption('Invalid: five issues');
      await waitForStatus(/strict: 5 issues/);
      await page.getByLabel('Kind').selectOption('Response');
      await waitForStatus(/open: valid · strict: valid/);
      await page.getByLabel('Example').selectOption('Invalid: three issues');
      await waitForStatus(/open: 3 issues · strict: 3 issues/);
      expect(await issues()).toHaveLength(3);
      await close(opened);
    });

    test('writes indented JSON, and can undo that', async () => {
      const opened = await openTry(site);
      const { page, paste, editor, waitForStatus } = opened;
      await paste('{"model":"m","input":"x"}');
      await waitForStatus(/^25 bytes/);
      await page.getByRole('button', { name: 'Format' }).click();
      await waitForStatus(/^34 bytes/);
      expect(await editor().innerText()).toBe('{\n  "model": "m",\n  "input": "x"\n}');
      await editor().press('ControlOrMeta+z');
      await waitForStatus(/^25 bytes/);
      await paste('{');
      await page.getByRole('button', { name: 'Format' }).click();
      await waitForStatus(/Only JSON can be formatted/);
      // The check of the text, which may still run when Format is pressed, has left the message as it is.
      await page.waitForTimeout(1000);
      await waitForStatus(/Only JSON can be formatted/);
      await close(opened);
    });
  });

  describe('sends', () => {
    test('a request: shows what was kept and encrypted and the tokens, and feeds the response back', async () => {
      const opened = await openTry(site);
      const { page, waitForResult, waitForStatus, editor } = opened;
      await page.getByRole('button', { name: 'Send' }).click();
      await waitForResult(/^200 OK$/);
      const figures = async (): Promise<string[]> => page.locator('.try-figures dd').allInnerTexts();
      const [before, after, kept, encrypted] = await figures();
      expect(Number(before)).toBeGreaterThan(Number(after));
      expect([kept, encrypted]).toEqual(['2 items', '1 item']);
      expect(await page.locator('.try-items .try-type').allInnerTexts()).toEqual(['message, user', 'message, user', 'compaction']);
      expect(await page.locator('.try-items .try-state').allInnerTexts()).toEqual(['kept', 'kept', 'encrypted']);
      await page.getByText('The response as JSON').click();
      expect(await page.locator('.try-details code').innerText()).toContain('"object": "response.compaction"');

      await page.getByLabel('Next user message').fill('And the shipping?');
      await page.getByRole('button', { name: 'Feed back' }).click();
      await waitForResult(/the next request: the whole output, then the new message/);
      await waitForStatus(/open: valid · strict: valid/);
      expect(await editor().innerText()).toContain('"content": "And the shipping?"');
      expect(await page.locator('#try-sample-0').innerText()).toContain('"type": "compaction"');

      // The emulator decrypts what it encrypted, and counts the whole conversation.
      await page.getByRole('button', { name: 'Send' }).click();
      await waitForResult(/^200 OK$/);
      expect((await figures())[2]).toBe('3 items');
      await close(opened);
    });

    test('an invalid request only if the client does not check it', async () => {
      const opened = await openTry(site);
      const { page, paste, waitForResult, waitForStatus } = opened;
      await paste(INVALID);
      await waitForStatus(/5 issues/);
      await page.getByRole('button', { name: 'Send' }).click();
      await waitForResult(/^Not sent: the request is invalid$/);
      await page.getByLabel('The client rejects an invalid request before it is sent').uncheck();
      await page.getByRole('button', { name: 'Send' }).click();
      await waitForResult(/^400: invalid_request$/);
      await paste('{"model": ');
      await page.getByRole('button', { name: 'Send' }).click();
      await waitForResult(/^Not sent$/);
      await close(opened);
    });

    test('with a fault scenario and its parameters', async () => {
      const opened = await openTry(site);
      const { page, waitForResult } = opened;
      expect(await page.getByLabel('retry-after-ms').isVisible()).toBe(false);
      await page.getByLabel('Fault scenario').selectOption('rate-limit');
      await page.getByLabel('retry-after-ms').fill('7');
      expect(await page.locator('#try-header').innerText()).toBe('x-emulator-scenario: rate-limit;retry-after-ms=7');
      await page.getByRole('button', { name: 'Send' }).click();
      await waitForResult(/^429: rate_limit, 3 attempts$/);
      expect(await page.locator('.try-attempts li').allInnerTexts()).toEqual([
        '429 rate_limit_exceeded, retried after 7 ms',
        '429 rate_limit_exceeded, retried after 7 ms',
        '429 rate_limit_exceeded',
      ]);
      await page.getByRole('link', { name: 'rate_limit' }).waitFor();
      expect(await page.locator('.try-error').innerText()).toMatch(/Hint\s+\S/);

      await page.getByLabel('x-should-retry').selectOption('false');
      await page.getByRole('button', { name: 'Send' }).click();
      await waitForResult(/^429: rate_limit$/);
      await page.getByLabel('retry-after-ms').fill('soon');
      await page.getByLabel('ms', { exact: true }).fill('1 second');
      await page.getByRole('button', { name: 'Send' }).click();
      await waitForResult(/^400: invalid_request$/);
      await page.getByText('The body of the response').click();
      expect(await page.locator('.try-details').innerText()).toContain("invalid scenario parameter 'ms=1 second'");
      await close(opened);
    });

    test('with every fault scenario', async () => {
      const opened = await openTry(site);
      const { page, waitForResult } = opened;
      await page.getByLabel('maxRetries').fill('0');
      await page.getByLabel('timeoutMs').fill('1500');
      const results = new Map<string, string>();
      for (const name of SCENARIO_NAMES) {
        await page.getByLabel('Fault scenario').selectOption(name);
        await page.getByRole('button', { name: 'Send' }).click();
        results.set(name, await waitForResult(/^(?!Sending).+/));
      }
      expect(results.size).toBe(SCENARIO_NAMES.length);
      for (const [name, text] of results) {
        const reason = /: (\w+)$/.exec(text)?.[1];
        const isKnown = FAILURE_REASONS.some((known) => known === reason) || /^200( OK|, but not a valid response)$/.test(text);
        expect([name, text, isKnown]).toEqual([name, text, true]);
      }
      expect(results.get('slow-body')).toBe('200 OK');
      expect(results.get('schema-mismatch')).toBe('200, but not a valid response');
      expect(results.get('silent')).toBe('No response: timeout');
      expect(results.get('forbidden-html')).toBe('403: forbidden');
      await close(opened);
    });

    test('until it is canceled', async () => {
      const opened = await openTry(site);
      const { page, waitForResult } = opened;
      const cancel = page.getByRole('button', { name: 'Cancel' });
      expect(await cancel.isVisible()).toBe(false);
      await page.getByLabel('timeoutMs').fill('0');
      await page.getByLabel('Fault scenario').selectOption('silent');
      await page.getByRole('button', { name: 'Send' }).click();
      await waitForResult(/^Sending…$/);
      await cancel.click();
      await waitForResult(/^No response: aborted$/);
      expect(await cancel.isVisible()).toBe(false);
      await close(opened);
    });
  });

  describe('reads', () => {
    test('a pasted response: checks it, shows what it contains, and feeds it back', async () => {
      const opened = await openTry(site);
      const { page, paste, waitForResult, waitForStatus, editor } = opened;
      await page.getByLabel('Kind').selectOption('Response');
      await waitForResult(/^The response in the editor$/);
      await paste(exampleText('CompactResponse/invalid/missing-usage'));
      await waitForResult(/^The body is not a response/);
      expect(await opened.marks()).toEqual(['{']);
      expect(await page.getByRole('button', { name: 'Feed back' }).isVisible()).toBe(false);
      await paste(exampleText('CompactResponse/valid/short'));
      await waitForResult(/^The response in the editor$/);
      expect(await page.locator('.try-items .try-state').allInnerTexts()).toContain('encrypted');
      await page.getByRole('button', { name: 'Feed back' }).click();
      await editor().waitFor();
      await waitForStatus(/open: valid · strict: valid/);
      expect(await page.getByLabel('Kind').inputValue()).toBe('request');
      const text = await editor().innerText();
      expect(text).toContain('"model": "my-deployment"');
      expect(text).toContain('"Please continue."');
      await close(opened);
    });

    test('a pasted error: with the reason and the hint of the client', async () => {
      const opened = await openTry(site);
      const { page, paste, waitForResult, waitForStatus } = opened;
      await page.getByLabel('Kind').selectOption('Error');
      await waitForResult(/^How the client reads this error$/);
      const reading = page.locator('.try-error');
      await paste(exampleText('CompactErrorBody/valid/invalid-encrypted-content'));
      await reading.getByRole('link', { name: 'invalid_encrypted_content' }).waitFor();
      expect(await reading.innerText()).toMatch(/Hint\s+.*account/);
      expect(await reading.innerText()).toMatch(/Retried\s+no/);
      await waitForStatus(/open: valid · strict: valid/);

      await paste('<html><head><title>504 Gateway Time-out</title></head></html>');
      await page.getByLabel('Status').fill('504');
      await reading.getByRole('link', { name: 'edge_timeout' }).waitFor();
      expect(await reading.innerText()).toMatch(/Retried\s+yes/);
      await waitForStatus(/open: 1 issue/);
      await page.getByLabel('Status').fill('20');
      await waitForResult(/from 400 to 599/);
      await close(opened);
    });
  });

  test('says without JavaScript that it needs it, and shows no controls', async () => {
    const { page } = await site.open('try.html', { javaScriptEnabled: false });
    expect(await page.getByText('The editor needs JavaScript.').isVisible()).toBe(true);
    expect(await page.locator('#try-send').isVisible()).toBe(false);
    await page.context().close();
    const opened = await openTry(site);
    expect(await opened.page.getByText('The editor needs JavaScript.').isVisible()).toBe(false);
    await close(opened);
  });

  test('works with the keyboard alone', async () => {
    const opened = await openTry(site);
    const { page, editor, waitForStatus, waitForResult } = opened;
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const { activeElement } = document;
        return (activeElement?.shadowRoot ? 'editor' : activeElement?.id) ?? '';
      });
    await page.locator('#try-kind').focus();
    const order: string[] = [];
    for (let i = 0; i < 9; i++) {
      await page.keyboard.press('Tab');
      order.push(await focused());
    }
    expect(order).toEqual([
      'try-example',
      'editor',
      'try-format',
      'try-check',
      'try-scenario',
      'try-retries',
      'try-timeout',
      'try-check-first',
      'try-send',
    ]);
    await page.keyboard.press('Enter');
    await waitForResult(/^200 OK$/);

    await page.locator('#try-example').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('{"model": 5, "input": "x"}');
    await waitForStatus(/open: 1 issue/);
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('"m"');
    await waitForStatus(/open: valid/);
    expect(await editor().innerText()).toBe('{"model": "m", "input": "x"}');
    await page.keyboard.press('ControlOrMeta+Enter');
    await waitForResult(/^200 OK$/);
    await close(opened);
  });

  test.each([
    ['light', 1440],
    ['dark', 390],
    ['dark', 1440],
    ['light', 390],
  ] as const)('fits, and axe finds nothing serious, with issues, a response and an error: %s, %i', async (colorScheme, width) => {
    // By http, because axe-core loads the style sheets.
    const opened = await openTry(site, { colorScheme, viewport: { width, height: 900 } }, 'try.html');
    const { page, paste, waitForStatus, waitForResult } = opened;
    const expectGood = async (): Promise<void> => {
      expect(await audit(page)).toEqual([]);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('.try *')]
          .filter((one) => one.closest('pre') === null && one.getBoundingClientRect().right > document.documentElement.clientWidth)
          .map(({ outerHTML }) => outerHTML.slice(0, 100)),
      );
      expect(wide).toEqual([]);
    };
    await page.getByRole('button', { name: 'Send' }).click();
    await waitForResult(/^200 OK$/);
    await page.getByText('The response as JSON').click();
    await paste(INVALID);
    await waitForStatus(/5 issues/);
    await expectGood();
    await page.getByLabel('Fault scenario').selectOption('azure-rate-limit');
    await page.getByLabel('retry-after-ms').fill('1');
    await page.getByLabel('The client rejects an invalid request before it is sent').uncheck();
    await page.getByRole('button', { name: 'Send' }).click();
    await waitForResult(/^429: rate_limit, 3 attempts$/);
    await expectGood();
    await close(opened);
  });
});
