import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { COMPACTED, startUpstream, type ReceivedRequest, type Upstream } from '../../gateway/upstream.js';
import { send } from '../../gateway/http-client.js';
import { isInstalled } from '../installed.js';
import { COUNT, type Balancer } from './balancer.js';
import { haproxy } from './haproxy.js';
import { nginx } from './nginx.js';

jest.setTimeout(60_000);

const CLIENTS = 16;
const BODY = Buffer.from('{"model":"m","input":"hi"}');

describe.each([nginx, haproxy])('three gateways behind $name, when one of them is killed', (kind) => {
  if (!isInstalled(kind)) return;

  let upstream: Upstream;
  let balancer: Balancer;
  /** The ids of the calls that the upstream received. */
  let received: string[];
  /** The ids of the calls whose connection closed before the upstream had sent a response. */
  let disconnected: string[];
  let open: ServerResponse[];
  /** While true, the upstream sends no response. */
  let isHolding: boolean;

  beforeEach(async () => {
    [received, disconnected, open, isHolding] = [[], [], [], false];
    upstream = await startUpstream(({ headers }: ReceivedRequest, response) => {
      const id = String(headers['x-test-id']);
      received.push(id);
      response.on('close', () => response.writableFinished || disconnected.push(id));
      if (isHolding) open.push(response);
      else setTimeout(() => respond(response), 20 + (received.length % 7) * 10);
    });
    balancer = await kind.start(upstream.url);
  });
  afterEach(async () => {
    await balancer?.stop();
    await upstream?.close();
  });

  const respond = (response: ServerResponse): void => void response.writeHead(200, { 'content-type': 'application/json' }).end(COMPACTED);

  async function call(id: string): Promise<{ id: string; status: number }> {
    const { status, body } = await send(balancer.url, {
      headers: { 'content-type': 'application/json', 'x-test-id': id },
      body: BODY,
    });
    return { id, status: status === 200 && body.toString() !== COMPACTED ? 0 : status };
  }

  const callAll = (prefix: string, count: number): Promise<{ id: string; status: number }[]> =>
    Promise.all(Array.from({ length: count }, (_, i) => call(`${prefix}-${i}`)));

  const waitUntil = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await sleep(5);
  };

  test('loses only the open calls of that gateway, and sends no call twice', async () => {
    isHolding = true;
    const pending = callAll('pending', CLIENTS);
    await waitUntil(() => open.length === CLIENTS);
    await balancer.workers[0]!.end('SIGKILL');
    await waitUntil(() => disconnected.length > 0);
    isHolding = false;
    const later = await callAll('later', 100);
    for (const response of open) respond(response);
    const lost = (await pending).filter(({ status }) => status !== 200);

    expect(later.filter(({ status }) => status !== 200)).toEqual([]);
    // The balancer chooses the gateway with the fewest open calls, so each has about a third of them.
    expect(lost.length).toBeGreaterThanOrEqual(Math.floor(CLIENTS / COUNT));
    expect(lost.length).toBeLessThanOrEqual(Math.ceil(CLIENTS / COUNT));
    expect(lost.map(({ id }) => id).sort()).toEqual([...disconnected].sort());
    expect(new Set(lost.map(({ status }) => status))).toEqual(new Set([502]));
    expect(received.length).toBe(CLIENTS + 100);
    expect(new Set(received).size).toBe(CLIENTS + 100);
  });

  test('loses no call if that gateway has none: the balancer uses another one', async () => {
    await balancer.workers[0]!.end('SIGKILL');
    const ended = await callAll('idle', 30);
    expect(ended.filter(({ status }) => status !== 200)).toEqual([]);
    expect(received.length).toBe(30);
  });
});
