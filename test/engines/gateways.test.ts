import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startUpstream, type Upstream } from '../gateway/upstream.js';
import type { Running } from '../gateway/conformance/subject.js';
import { workersGateway } from './nginx-workers/gateway-subject.js';
import { njsGateway } from './njs/gateway-subject.js';
import { workerdGateway } from './workerd/gateway-subject.js';

jest.setTimeout(60_000);

const json = { 'content-type': 'application/json' };
const body = Buffer.from('{"model":"m","input":"hi"}');

// The suite of what every gateway owes says aloud what is missing, and fails in CI.
describe.each([workerdGateway, njsGateway, workersGateway].filter(({ missing }) => !missing?.()))('$name', ({ start }) => {
  let upstream: Upstream;
  let gateway: Running;
  const held: { response: ServerResponse; closed: Promise<void> }[] = [];
  beforeAll(async () => {
    upstream = await startUpstream((_, response) => {
      const closed = new Promise<void>((resolve) => response.on('close', resolve));
      held.push({ response, closed });
    });
    gateway = await start(upstream.url);
  });
  afterAll(async () => {
    await gateway?.stop();
    await upstream?.close();
  });

  const nextHeld = async (): Promise<(typeof held)[number]> => {
    while (held.length === 0) await sleep(5);
    return held.pop()!;
  };

  test("the caller's end is the upstream's", async () => {
    const gone = new AbortController();
    const call = expect(gateway.call({ headers: json, body, signal: gone.signal })).rejects.toThrow();
    const { response, closed } = await nextHeld();
    gone.abort();
    await call;
    await closed;
    expect(response.writableFinished).toBe(false);
  });

  test('an answer that breaks off does not look whole', async () => {
    const call = gateway.call({ headers: json, body }).then(
      ({ status }) => status,
      () => 'broke',
    );
    const { response } = await nextHeld();
    response.writeHead(200, { ...json, 'content-length': 12 });
    response.write('{"cut":', () => setImmediate(() => response.destroy()));
    expect(['broke', 502]).toContain(await call);
  });
});
