import { afterEach, expect, jest, test } from '@jest/globals';
import { startCallLog, type GatewayCall } from '../../src/gateway/call-log.js';

afterEach(() => void jest.restoreAllMocks());

test('times are in milliseconds, rounded to a tenth', () => {
  const now = jest.spyOn(performance, 'now');
  const calls: GatewayCall[] = [];
  now.mockReturnValue(1000);
  const call = startCallLog(undefined, (ended) => void calls.push(ended));
  now.mockReturnValue(1010.26);
  call.markTiming('readMs');
  now.mockReturnValue(1123.456);
  call.markTiming('upstreamMs');
  call.end(200);
  expect(calls).toMatchObject([{ readMs: 10.3, upstreamMs: 113.2, totalMs: 123.5 }]);
});

test('a call that has ended does not change any more', () => {
  const calls: GatewayCall[] = [];
  const call = startCallLog(undefined, (ended) => void calls.push(ended));
  call.end(200);
  const before = structuredClone(calls);
  call.record({ responseBytes: 7 });
  call.recordFindings('response', { found: [], outcome: 'valid' });
  call.end(500);
  expect(calls).toEqual(before);
});
