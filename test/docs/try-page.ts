/** Actions on the page "Try it", for its tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { ROOT } from '../../scripts/generate/bundle.js';
import type { OpenPage, Site } from './browsing.js';

export type OpenTryPage = OpenPage & TryActions;

interface TryActions {
  /** The editor, by the name that screen readers say. */
  editor: (name?: string) => Locator;
  /** Replaces the text by a paste, as the clipboard offers it. */
  paste: (text: string, html?: string) => Promise<void>;
  /** Waits until the line under the editor matches. */
  waitForStatus: (pattern: RegExp) => Promise<string>;
  waitForResult: (pattern: RegExp) => Promise<string>;
  /** The text of each issue in the list. */
  issues: () => Promise<string[]>;
  /** The marked parts of the text. */
  marks: () => Promise<string[]>;
}

/** Opens the page from the file system, where the worker and the encryption are the hardest to have, or by another address. */
export async function openTry(site: Pick<Site, 'open' | 'folder'>, options?: BrowserContextOptions, url?: string): Promise<OpenTryPage> {
  const opened = await site.open(url ?? `file://${site.folder}/try.html`, options);
  const actions = actionsOn(opened.page);
  await actions.waitForStatus(/open: valid · strict: valid/);
  return { ...opened, ...actions };
}

function actionsOn(page: Page): TryActions {
  const editor = (name = 'Request body, JSON'): Locator => page.getByRole('textbox', { name });
  const waitForText = (id: string) => async (pattern: RegExp) => {
    const element = page.locator(id).filter({ hasText: pattern });
    await element.waitFor();
    return element.innerText();
  };
  return {
    editor,
    async paste(text, html) {
      await page.locator('#try-editor .cm-content').focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.evaluate(
        ([text, html]) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', text as string);
          if (html !== undefined) clipboardData.setData('text/html', html);
          const content = document.querySelector('#try-editor')?.shadowRoot?.querySelector('.cm-content');
          content?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        },
        [text, html] as const,
      );
    },
    waitForStatus: waitForText('#try-status'),
    waitForResult: waitForText('#try-result-status'),
    issues: () => page.locator('#try-issues .try-message').allInnerTexts(),
    marks: () => page.locator('#try-editor .cm-issue').allInnerTexts(),
  };
}

/** The value of an example of the specification. */
export const exampleText = (path: string): string =>
  JSON.stringify(JSON.parse(readFileSync(join(ROOT, 'spec/examples', `${path}.json`), 'utf8')).value, null, 2);
