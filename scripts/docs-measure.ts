/**
 * `npm run docs:measure` prints the size and the largest contentful paint of the pages, compared with the unchanged output of
 * `redocly build-docs`. All pages are served from this machine, so the times do not include the network of a reader.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { spreadOf } from './bench/statistics.js';
import { launchChromium, missingChromium } from './docs/chromium.js';
import { readDocument } from './docs/document.js';
import { serveSite } from './docs/serve.js';
import { buildSite } from './docs/site.js';
import { writeSite } from './docs/write-site.js';
import { ROOT } from './generate/bundle.js';

const ROUNDS = 9;
const PAGES = ['index.html', 'items.html', 'errors.html', 'try.html', 'reference.html'];
/** The unchanged output of Redocly loads its renderer from a CDN, so there is a second one with the renderer inline. */
const UNCHANGED = { 'unchanged.html': [], 'unchanged-inline.html': ['--inlineBundle'] };

const missing = missingChromium();
if (missing) throw new Error(missing);
const folder = mkdtempSync(join(tmpdir(), 'contract-docs-measure-'));
try {
  writeSite(folder, await buildSite(readDocument()));
  for (const [name, options] of Object.entries(UNCHANGED)) buildUnchanged(join(folder, name), options);
  const server = await serveSite(folder);
  const browser = await launchChromium();
  const pages = [...PAGES, ...Object.keys(UNCHANGED)];
  const loads = new Map<string, Load[]>(pages.map((page) => [page, []]));
  // Alternating, so that a slow moment of the machine does not affect a single page.
  for (let round = 0; round < ROUNDS; round++)
    for (const page of pages) loads.get(page)?.push(await load(browser, `${server.url}/${page}`));
  await browser.close();
  await server.close();

  console.log(
    `${'page'.padEnd(24)}${'gzip'.padStart(10)}${'largest paint, median (p10 to p90)'.padStart(38)}${'other hosts'.padStart(18)}`,
  );
  for (const [page, own] of loads) {
    const { p10, median, p90 } = spreadOf(own.map(({ largestMs }) => largestMs));
    const size = `${(Math.max(...own.map(({ bytes }) => bytes)) / 1000).toFixed(0)} KB`;
    const time = `${median.toFixed(0)} ms (${p10.toFixed(0)} to ${p90.toFixed(0)})`;
    console.log(page.padEnd(24) + size.padStart(10) + time.padStart(38) + String(own.at(-1)?.elsewhere).padStart(18));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Load {
  /** Compressed size of all files that the page loaded. */
  bytes: number;
  /** Largest contentful paint. */
  largestMs: number;
  /** Requests to other hosts. */
  elsewhere: number;
}

async function load(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const paths: string[] = [];
  let elsewhere = 0;
  page.on('request', (request) => {
    const { origin, pathname, protocol } = new URL(request.url());
    if (url.startsWith(origin)) paths.push(pathname);
    else if (protocol.startsWith('http')) elsewhere++;
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(700);
  const largestMs = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await context.close();
  const bytes = [...new Set(paths)].reduce((sum, path) => sum + compressedSize(path), 0);
  return { bytes, largestMs, elsewhere };
}

function compressedSize(path: string): number {
  try {
    return gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
  } catch {
    return 0;
  }
}

function buildUnchanged(output: string, options: string[]): void {
  const redocly = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
  const args = ['build-docs', join(ROOT, 'generated/openapi.json'), '--output', output, ...options];
  // In another folder, so that redocly.yaml does not apply.
  execFileSync(process.execPath, [join(dirname(redocly), 'bin/cli.js'), ...args], {
    cwd: folder,
    stdio: 'pipe',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
}
