import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, jest, test } from '@jest/globals';

jest.setTimeout(600_000);

// LOAD_CALLS=10000 is the full run; the default fits a test run.
const CALLS = Number(process.env['LOAD_CALLS'] ?? 2000);

test(`${CALLS} calls, 100 at a time, one in five disturbed: each ends once, rightly, and leaves nothing behind`, async () => {
  const script = fileURLToPath(new URL('run.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', '--import', 'tsx', script, String(CALLS)], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const { ended, wrong, failed, attempts, counted, heapBefore, heapAfter } = JSON.parse(stdout);
  console.log(
    `${ended} calls, ${attempts} attempts, ${failed} failed for good; heap ${(heapBefore / 1e6).toFixed(1)} -> ${(heapAfter / 1e6).toFixed(1)} MB`,
  );
  expect({ ended, wrong, counted }).toEqual({ ended: CALLS, wrong: 0, counted: attempts });
  expect(failed).toBeGreaterThan(CALLS / 20);
  expect(attempts).toBeGreaterThan(CALLS * 1.05);
  // The same for any number of calls: what the runtime keeps for its sockets, but nothing of a call.
  expect(heapAfter - heapBefore).toBeLessThan(4_000_000);
});
