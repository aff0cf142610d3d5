/** The levels and the target of the log of the command `gateway`. */
import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { createGatewayLog, type LOG_LEVELS } from '../../src/cli/gateway-log.js';
import type { GatewayCall } from '../../src/gateway/index.js';

const CALL: GatewayCall = {
  requestId: 'r',
  status: 200,
  code: null,
  responseBytes: 0,
  requestCheck: 'valid',
  responseCheck: 'valid',
  requestIssues: {},
  responseIssues: {},
  startTime: 1_000,
  totalMs: 1,
};

/** The events that are logged, as `level event`. */
function eventsAt(level: (typeof LOG_LEVELS)[number], target: 'stdout' | 'stderr' = 'stdout') {
  const printed = { out: [] as string[], err: [] as string[] };
  const io = {
    out: (text: string) => void printed.out.push(text),
    err: (text: string) => void printed.err.push(text),
    stdin: Readable.from([]),
  };
  const log = createGatewayLog(io, { level, target });
  log.write('info', 'listening', { url: 'u' });
  log.call(CALL);
  log.call({ ...CALL, requestIssues: { unknown_key: 1 } });
  log.call({ ...CALL, responseIssues: { unknown_key: 1 } });
  log.call({ ...CALL, code: 'upstream_disconnected' });
  log.call({ ...CALL, status: 429 });
  log.call({ ...CALL, status: 502, code: 'upstream_unreachable' });
  log.invalidHttp(400, 'invalid_http');
  const read = (lines: string[]) =>
    lines.map((line) => {
      const { level, event } = JSON.parse(line) as { level: string; event: string };
      return `${level} ${event}`;
    });
  return { out: read(printed.out), err: read(printed.err), lines: printed.out };
}

test('a call is an error from status 500 on, and a warning if it has another error or issues', () => {
  expect(eventsAt('info').out).toEqual([
    'info listening',
    'info call',
    'warn call',
    'warn call',
    'warn call',
    'warn call',
    'error call',
    'warn invalid_http',
  ]);
});

test('logs only the level and those above', () => {
  expect(eventsAt('warn').out).toHaveLength(6);
  expect(eventsAt('error').out).toEqual(['error call']);
  expect(eventsAt('off').out).toEqual([]);
});

test('writes to the target alone', () => {
  const { out, err } = eventsAt('info', 'stderr');
  expect([out, err.length]).toEqual([[], 8]);
});

test('each event is one line of JSON, and a call has the time of its start', () => {
  const { lines } = eventsAt('info');
  expect(lines[1]).toMatch(/^\{"time":"1970-01-01T00:00:01.000Z","level":"info","event":"call","requestId":"r",.*\}\n$/);
  expect(lines[1]).not.toContain('startTime');
});
