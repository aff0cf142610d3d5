import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium, missingChromium } from '../../scripts/docs/chromium.js';
import { readDocument } from '../../scripts/docs/document.js';
import { serveSite, type SiteServer } from '../../scripts/docs/serve.js';
import { buildSite } from '../../scripts/docs/site.js';
import { writeSite } from '../../scripts/docs/write-site.js';
import { isInstalled } from '../engines/installed.js';

export const PAGES = ['index', 'items', 'errors', 'reference', 'portals', 'deviations', 'changelog'];

/** What a page did that it should not do. */
export interface Watched {
  page: Page;
  /** Requests to anything but the site. */
  elsewhere: string[];
  /** Errors in the console, exceptions, and what the policy stopped. */
  faults: string[];
}

export interface Browsing {
  url: string;
  folder: string;
  open: (path: string, options?: BrowserContextOptions) => Promise<Watched>;
}

/** Tests in the browser, on a site that is built for them; where there is no browser, they say so, and in CI they fail. */
export function describeInChromium(name: string, define: (browsing: Browsing) => void): void {
  describe(name, () => {
    if (!isInstalled({ missing: missingChromium })) return;

    let browser: Browser;
    let server: SiteServer;
    const browsing: Browsing = { url: '', folder: mkdtempSync(join(tmpdir(), 'contract-docs-')), open };

    beforeAll(async () => {
      writeSite(browsing.folder, await buildSite(readDocument()));
      server = await serveSite(browsing.folder);
      browsing.url = server.url;
      browser = await launchChromium();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      rmSync(browsing.folder, { recursive: true, force: true });
    });

    async function open(path: string, options: BrowserContextOptions = {}): Promise<Watched> {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      const page = await context.newPage();
      const watched: Watched = { page, elsewhere: [], faults: [] };
      const address = new URL(path, `${server.url}/`);
      const home = address.protocol === 'file:' ? `file://${browsing.folder}/` : `${server.url}/`;
      page.on('request', (request) => {
        if (!request.url().startsWith(home)) watched.elsewhere.push(`${request.method()} ${request.url()}`);
      });
      page.on('requestfailed', (request) =>
        watched.faults.push(`${request.failure()?.errorText === 'csp' ? 'stopped' : 'failed'}: ${request.url()}`),
      );
      page.on('pageerror', (error) => watched.faults.push(`thrown: ${error.message}`));
      page.on('console', (message) => {
        const { url } = message.location();
        // The browser asks for an icon by itself where a page, such as a recipe of somebody's portal, names none.
        if (message.type() === 'error' && !url.endsWith('/favicon.ico')) watched.faults.push(`${message.text()} ${url}`);
      });
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`the policy stopped ${violatedDirective} ${blockedURI}`),
        );
      });
      await page.goto(address.href);
      return watched;
    }

    define(browsing);
  });
}

/** The API reference, drawn to its end. */
export async function openReference(open: Browsing['open'], options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await open('reference.html', { viewport: { width: 1440, height: 3000 }, ...options });
  await watched.page.getByRole('tab', { name: 'Array of any' }).first().waitFor();
  return watched;
}
