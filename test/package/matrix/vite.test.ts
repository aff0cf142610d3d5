import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { chromium } from '../../engines/chromium/engine.js';
import { isInstalled } from '../../engines/installed.js';
import { EXPECTED, readBundle, runBundle } from '../bundle.js';
import { packForConsumer, plainEnv, type Consumer } from '../pack.js';
import { findTool } from '../tools.js';

jest.setTimeout(60_000);

let consumer: Consumer;
beforeAll(() => {
  consumer = packForConsumer();
  consumer.copy('bundlers');
});
afterAll(() => consumer?.remove());

describe('Chromium', () => {
  if (!isInstalled(chromium)) return;

  test('runs a bundle of Vite, which uses Rolldown, without modules of Node', async () => {
    execFileSync(process.execPath, [findTool('vite/bin/vite.js'), 'build'], { cwd: consumer.folder, env: plainEnv(), stdio: 'pipe' });
    expect(readBundle(consumer, 'vite')).not.toMatch(/["']node:|__vite-browser-external/);
    expect(await runBundle(consumer, 'vite', chromium, 'page.html')).toEqual(EXPECTED);
  });
});
