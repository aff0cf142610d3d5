import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { packForConsumer, plainEnv, type Consumer } from './pack.js';
import type { Runtime } from './tools.js';

/** Defines a test of ES modules and one of CommonJS for each runtime. */
export function testRuntimes(runtimes: readonly Runtime[]): void {
  jest.setTimeout(60_000);

  let consumer: Consumer;
  beforeAll(() => {
    consumer = packForConsumer();
    consumer.copy('runtimes');
    consumer.write('package.json', '{}');
  });
  afterAll(() => consumer?.remove());

  for (const { name, command } of runtimes) {
    test.each(['smoke.mjs', 'smoke.cjs'])(`${name} runs %s`, (file) => {
      const [program, ...args] = command() as [string, ...string[]];
      const env = { ...plainEnv(), DENO_DIR: `${consumer.folder}/deno`, DENO_NO_UPDATE_CHECK: '1' };
      const printed = execFileSync(program, [...args, file], { cwd: consumer.folder, env, encoding: 'utf8' });
      expect(printed.trim()).toBe('ok message,message,compaction');
    });
  }

  test('each version of Node is the one in its name', () => {
    for (const { name, command } of runtimes) {
      const printed = execFileSync(command()[0] as string, ['--version'], { encoding: 'utf8' });
      const [, version] = /^Node (\d+)/.exec(name) ?? [];
      if (version) expect(printed).toMatch(new RegExp(`^v${version}\\.`));
    }
  });
}
