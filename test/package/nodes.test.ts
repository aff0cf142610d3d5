import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { packForConsumer, plainEnv, type Consumer } from './pack.js';
import { canRunOtherNodes, NODES } from './tools.js';

jest.setTimeout(60_000);

let consumer: Consumer;
beforeAll(() => {
  consumer = packForConsumer();
  consumer.copy('nodes');
});
afterAll(() => consumer.remove());

const own = process.versions.node.split('.')[0]!;
const nodes = canRunOtherNodes ? NODES : [{ version: own, program: () => process.execPath }];
if (!canRunOtherNodes) console.warn(`Only Node ${own}, which runs the tests, is tried: npm has the others for Linux on x64 alone`);

for (const { version, program } of nodes) {
  test.each(['smoke.mjs', 'smoke.cjs'])(`Node ${version} runs %s`, (file) => {
    // A warning of the runtime, such as one of a deprecation, is a failure too.
    const args = ['--throw-deprecation', file];
    const printed = execFileSync(program(), args, { cwd: consumer.folder, env: plainEnv(), encoding: 'utf8' });
    expect(printed.trim()).toBe(`ok ${version} message,message,compaction`);
  });
}
