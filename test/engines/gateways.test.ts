import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startUpstream, type Upstream } from '../gateway/upstream.js';
import type { RunningGateway } from '../gateway/conformance/subject.js';
import { haproxyBalancer, nginxBalancer } from './balancers/gateway-subject.js';
import { njsGateway } from './njs/gateway-subject.js';
import { workerdGateway } from './workerd/gateway-subject.js';

jest.setTimeout(60_000);

const json = { 'content-type': 'application/json' };
const body = Buffer.from('{"model":"m","input":"hi"}');

// The conformance tests warn if an engine is missing, and fail in CI.
describe.each([workerdGateway, njsGateway, nginxBalancer, haproxyBalancer].filter(({ missing }) => !missing?.()))(
  '$name',
  ({ name, start }) => {
    let upstream: Upstream;
    let gateway: RunningGateway;
    const pending: { response: ServerResponse; closed: Promise<void> }[] = [];
    beforeAll(async () => {
      upstream = await startUpstream((_, response) => {
        const closed = new Promise<void>((resolve) => response.on('close', resolve));
        pending.push({ response, closed });
      });
      gateway = await start(upstream.url);
    });
    afterAll(async () => {
      await gateway?.stop();
      await upstream?.close();
    });

    const nextPending = async (): Promise<(typeof pending)[number]> => {
      while (pending.length === 0) await sleep(5);
      return pending.pop()!;
    };

    test('closes the connection to the upstream when the client disconnects', async () => {
      const clientAbort = new AbortController();
      const call = expect(gateway.call({ headers: json, body, signal: clientAbort.signal })).rejects.toThrow();
      const { response, closed } = await nextPending();
      clientAbort.abort();
      await call;
      await closed;
      expect(response.writableFinished).toBe(false);
    });

    test('does not send a complete response when the upstream disconnects in the middle of its response', async () => {
      const call = gateway.call({ headers: json, body }).then(
        ({ status }) => status,
        () => 'connection closed',
      );
      const { response } = await nextPending();
      response.writeHead(200, { ...json, 'content-length': 12 });
      response.write('{"id":', () => setImmediate(() => response.destroy()));
      expect(['connection closed', 502]).toContain(await call);
    });

    if (name.endsWith('balancer'))
      test('does not serve the metrics of a gateway to clients', async () => {
        const { status, headers, body } = await gateway.call({ method: 'GET', path: '/metrics' });
        expect([status, headers['content-type']]).toEqual([404, 'application/json']);
        expect(JSON.parse(String(body))).toMatchObject({ error: { type: 'invalid_request_error', code: 'not_found' } });
        expect(headers['x-request-id']).toMatch(/^[\da-f-]{32,36}$/);
      });
  },
);
