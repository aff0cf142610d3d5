import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as launcher, type BrowserContext } from 'playwright-core';
import { ARGS, missingChromium, PROGRAM } from '../../../scripts/docs/chromium.js';
import type { Engine, RunningEngine } from '../engine.js';

export const chromium: Engine = {
  name: "Chromium under script-src 'self'",
  tasks: ['verdicts', 'reasons', 'bytes'],
  compilesWasm: false,
  missing: missingChromium,
  async start(folder) {
    const profile = mkdtempSync(join(tmpdir(), 'contract-chromium-'));
    const site = await serve(folder);
    const context = await launcher.launchPersistentContext(profile, { executablePath: PROGRAM, args: ARGS });
    return {
      runTask: (task, corpus) => {
        site.corpus = corpus;
        return visit(context, `${site.url}/page.html?${task}`);
      },
      stop: async () => {
        await context.close();
        await site.close();
        rmSync(profile, { recursive: true, force: true });
      },
    };
  },
};

/** The page runs the task itself: code that a driver evaluates in a page is exempt from its content security policy. */
async function visit(context: BrowserContext, url: string): ReturnType<RunningEngine['runTask']> {
  const page = await context.newPage();
  const failed = new Promise<never>((_, reject) => page.once('pageerror', reject));
  failed.catch(() => undefined);
  const posted = page.waitForRequest(/\/result$/);
  posted.catch(() => undefined);
  await page.goto(url);
  const result = (await Promise.race([posted, failed])).postData();
  await page.close();
  return result ?? '';
}

async function serve(folder: string): Promise<{ url: string; corpus: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': "script-src 'self'" });
    if (pathname === '/corpus') response.end(site.corpus);
    else if (/^\/[\w-]+\.(js|html)$/.test(pathname)) response.end(readFileSync(join(folder, pathname)));
    else response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    corpus: '',
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return site;
}
