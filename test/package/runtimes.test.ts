import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { packForConsumer, plainEnv, type Consumer } from './pack.js';
import { RUNTIMES } from './tools.js';

jest.setTimeout(60_000);

let consumer: Consumer;
beforeAll(() => {
  consumer = packForConsumer();
  consumer.copy('runtimes');
  consumer.write('package.json', '{}');
});
afterAll(() => consumer.remove());

for (const { name, command } of RUNTIMES) {
  test.each(['smoke.mjs', 'smoke.cjs'])(`${name} runs %s`, (file) => {
    const [program, ...args] = command() as [string, ...string[]];
    const env = { ...plainEnv(), DENO_DIR: `${consumer.folder}/deno`, DENO_NO_UPDATE_CHECK: '1' };
    const printed = execFileSync(program, [...args, file], { cwd: consumer.folder, env, encoding: 'utf8' });
    expect(printed.trim()).toBe('ok message,message,compaction');
  });
}

test('each runtime is the one it is taken for', () => {
  const versions = RUNTIMES.map(({ name, command }) => [name, execFileSync(command()[0] as string, ['--version'], { encoding: 'utf8' })]);
  for (const [name, printed] of versions) {
    const [, node] = /^Node (\d+)/.exec(name as string) ?? [];
    if (node) expect(printed).toMatch(new RegExp(`^v${node}\\.`));
  }
});
