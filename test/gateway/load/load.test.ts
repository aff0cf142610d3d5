import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

/** The number of calls; `HOSTILE_CALLS=10000` for the long form, which takes several minutes. */
const CALLS = Number(process.env['HOSTILE_CALLS'] ?? 200);
const MIB = 1024 * 1024;

test(`${CALLS} calls, one in five hostile: each is reported once, and sockets, timers and memory are released`, async () => {
  const script = fileURLToPath(new URL('./run.ts', import.meta.url));
  const args = ['--expose-gc', '--import', 'tsx', script, String(CALLS)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, NODE_OPTIONS: '' }, maxBuffer: MIB });
  const { expected, reported, ids, clientErrors, expectedClientErrors, codes, before, after } = JSON.parse(stdout);
  expect({ reported, ids, clientErrors }).toEqual({ reported: expected, ids: expected, clientErrors: expectedClientErrors });
  // Four in five are ordinary, and all of those succeed; early responses have the code of the upstream.
  expect(codes['null']).toBeGreaterThanOrEqual(CALLS * 0.8);
  expect(codes).toMatchObject({
    client_read_timeout: expect.any(Number),
    client_closed_request: expect.any(Number),
    request_timeout: expect.any(Number),
    upstream_timeout: expect.any(Number),
    upstream_disconnected: expect.any(Number),
    invalid_content_encoding: expect.any(Number),
  });
  expect(after.sockets).toBeLessThanOrEqual(before.sockets);
  expect(after.timers).toBeLessThanOrEqual(before.timers);
  expect(after.heapBytes - before.heapBytes).toBeLessThan(16 * MIB);
}, 3_600_000);
