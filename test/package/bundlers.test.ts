import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { build } from 'esbuild';
import { chromium } from '../engines/chromium/engine.js';
import { isInstalled } from '../engines/installed.js';
import { workerd } from '../engines/workerd/engine.js';
import { EXPECTED, readBundle, runBundle } from './bundle.js';
import { packForConsumer, type Consumer } from './pack.js';

jest.setTimeout(60_000);

let consumer: Consumer;
beforeAll(() => {
  consumer = packForConsumer();
  consumer.copy('bundlers');
});
afterAll(() => consumer?.remove());

async function bundle(entry: string, folder: string, conditions: string[]): Promise<void> {
  const { warnings } = await build({
    absWorkingDir: consumer.folder,
    entryPoints: { bundle: entry },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions,
  });
  expect(warnings).toEqual([]);
}

describe('Chromium', () => {
  if (!isInstalled(chromium)) return;

  test('runs a bundle of esbuild', async () => {
    await bundle('browser.js', 'esbuild', []);
    expect(await runBundle(consumer, 'esbuild', chromium, 'page.html')).toEqual(EXPECTED);
  });
});

describe('workerd', () => {
  if (!isInstalled(workerd)) return;

  test('runs a Worker bundled by esbuild, without modules of Node', async () => {
    await bundle('worker.js', 'worker', ['workerd', 'worker']);
    expect(readBundle(consumer, 'worker')).not.toMatch(/["']node:/);
    expect(await runBundle(consumer, 'worker', workerd, 'config.capnp')).toEqual(EXPECTED);
  });
});
