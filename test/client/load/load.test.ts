import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, jest, test } from '@jest/globals';

jest.setTimeout(600_000);

// LOAD_CALLS=10000 is the full run; the default is short enough for the test suite.
const CALLS = Number(process.env['LOAD_CALLS'] ?? 1000);

test(`${CALLS} calls, 100 at a time, one in five with a fault: each has one correct outcome, and none leaks memory`, async () => {
  const script = fileURLToPath(new URL('run.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', '--import', 'tsx', script, String(CALLS)], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const { completed, wrong, failed, attempts, counted, heapBefore, heapAfter } = JSON.parse(stdout);
  console.log(
    `${completed} calls, ${attempts} attempts, ${failed} failed; heap ${(heapBefore / 1e6).toFixed(1)} -> ${(heapAfter / 1e6).toFixed(1)} MB`,
  );
  expect({ completed, wrong, counted }).toEqual({ completed: CALLS, wrong: 0, counted: attempts });
  expect(failed).toBeGreaterThan(CALLS / 20);
  expect(attempts).toBeGreaterThan(CALLS * 1.05);
  // The growth does not depend on the number of calls: the runtime keeps memory for its sockets, but none for a call.
  expect(heapAfter - heapBefore).toBeLessThan(4_000_000);
});
