import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { PAGE_LIST } from '../../scripts/docs/page-list.js';
import { launchChromium, missingChromium } from '../../scripts/docs/chromium.js';
import { serveSite, type SiteServer } from '../../scripts/docs/serve.js';
import { isInstalled } from '../engines/installed.js';
import { sharedSite } from './shared-site.js';

export const PAGES = PAGE_LIST.map(({ name }) => name);

/** An open page, and what it did wrong. */
export interface OpenPage {
  page: Page;
  /** Requests to other hosts. */
  otherHosts: string[];
  /** Errors in the console, exceptions, failed requests, and violations of the Content Security Policy. */
  errors: string[];
}

export interface Site {
  url: string;
  /** The files of the site. Each test file has its own copy, which it may change. */
  folder: string;
  open: (path: string, options?: BrowserContextOptions) => Promise<OpenPage>;
}

/** Defines tests that open the site in Chromium. Without Chromium, they are skipped with a warning; in CI they fail. */
export function describeInChromium(name: string, define: (site: Site) => void): void {
  describe(name, () => {
    if (!isInstalled({ missing: missingChromium })) return;

    let browser: Browser;
    let server: SiteServer;
    const site: Site = { url: '', folder: mkdtempSync(join(tmpdir(), 'contract-docs-')), open };

    beforeAll(async () => {
      cpSync(sharedSite(), site.folder, { recursive: true });
      server = await serveSite(site.folder);
      site.url = server.url;
      browser = await launchChromium();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      rmSync(site.folder, { recursive: true, force: true });
    });

    async function open(path: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      const page = await context.newPage();
      const opened: OpenPage = { page, otherHosts: [], errors: [] };
      const address = new URL(path, `${server.url}/`);
      const home = address.protocol === 'file:' ? `file://${site.folder}/` : `${server.url}/`;
      page.on('request', (request) => {
        // A `blob:` URL is content of the page itself.
        if (!request.url().startsWith(home) && !request.url().startsWith('blob:'))
          opened.otherHosts.push(`${request.method()} ${request.url()}`);
      });
      page.on('requestfailed', (request) =>
        opened.errors.push(`${request.failure()?.errorText === 'csp' ? 'blocked' : 'failed'}: ${request.url()}`),
      );
      page.on('pageerror', (error) => opened.errors.push(`exception: ${error.message}`));
      page.on('console', (message) => {
        const { url } = message.location();
        // The browser requests an icon by itself if a page, such as an example of a portal, does not specify one.
        if (message.type() === 'error' && !url.endsWith('/favicon.ico')) opened.errors.push(`${message.text()} ${url}`);
      });
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`the policy blocked ${violatedDirective} ${blockedURI}`),
        );
      });
      await page.goto(address.href);
      return opened;
    }

    define(site);
  });
}

/** Opens the API reference and waits until it is rendered. */
export async function openReference(open: Site['open'], options: BrowserContextOptions = {}): Promise<OpenPage> {
  const opened = await open('reference.html', { viewport: { width: 1440, height: 3000 }, ...options });
  await opened.page.getByRole('tab', { name: 'Array of any' }).first().waitFor();
  // The renderer shows this in place of a part that it renders afterwards.
  await opened.page.locator('#redoc').getByText('Loading...').first().waitFor({ state: 'detached' });
  return opened;
}
