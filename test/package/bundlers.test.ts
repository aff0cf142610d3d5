import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { build } from 'esbuild';
import { chromium } from '../engines/chromium/engine.js';
import type { Engine } from '../engines/engine.js';
import { isInstalled } from '../engines/installed.js';
import { workerd } from '../engines/workerd/engine.js';
import { packForConsumer, plainEnv, type Consumer } from './pack.js';
import { findTool } from './tools.js';

jest.setTimeout(60_000);

const SEEN = { kinds: ['message', 'message', 'compaction'], fingerprint: 64, refused: ['/stream'], node: false };

let consumer: Consumer;
beforeAll(() => {
  consumer = packForConsumer();
  consumer.copy('bundlers');
});
afterAll(() => consumer.remove());

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

/** Starts the engine in the folder, beside the file that the engine needs to load the bundle. */
async function runIn(engine: Engine, folder: string, loader: string): Promise<unknown> {
  const place = join(consumer.folder, folder);
  mkdirSync(place, { recursive: true });
  cpSync(join(consumer.folder, loader), join(place, loader));
  const running = await engine.start(place);
  try {
    return JSON.parse(await running.ask('run', ''));
  } finally {
    await running.stop();
  }
}

const codeIn = (folder: string): string =>
  readdirSync(join(consumer.folder, folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(consumer.folder, folder, name), 'utf8'))
    .join('\n');

describe('in Chromium', () => {
  if (!isInstalled(chromium)) return;

  test('what esbuild makes', async () => {
    await bundle('browser.js', 'esbuild', []);
    expect(await runIn(chromium, 'esbuild', 'page.html')).toEqual(SEEN);
  });

  test('what Vite makes, with Rolldown', async () => {
    execFileSync(process.execPath, [findTool('vite/bin/vite.js'), 'build'], { cwd: consumer.folder, env: plainEnv(), stdio: 'pipe' });
    expect(codeIn('vite')).not.toMatch(/["']node:|__vite-browser-external/);
    expect(await runIn(chromium, 'vite', 'page.html')).toEqual(SEEN);
  });
});

describe('in workerd', () => {
  if (!isInstalled(workerd)) return;

  test('what esbuild makes of a Worker, without modules of Node', async () => {
    await bundle('worker.js', 'worker', ['workerd', 'worker']);
    expect(codeIn('worker')).not.toMatch(/["']node:/);
    expect(await runIn(workerd, 'worker', 'config.capnp')).toEqual(SEEN);
  });
});
