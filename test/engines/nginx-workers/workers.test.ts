import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { COMPACTED, startUpstream, type ReceivedRequest, type Upstream } from '../../gateway/upstream.js';
import { send } from '../../gateway/http-client.js';
import { isInstalled } from '../installed.js';
import { njs } from '../njs/engine.js';
import { startWorkers, type Workers } from './start-workers.js';

jest.setTimeout(60_000);

const CLIENTS = 16;
const BODY = Buffer.from('{"model":"m","input":"hi"}');

describe('three gateways behind nginx, when one of them ends', () => {
  if (!isInstalled(njs)) return;

  let upstream: Upstream;
  let balancer: Workers;
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
    balancer = await startWorkers(upstream.url);
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

  test('loses no call and sends none twice when a gateway is removed from nginx before SIGTERM', async () => {
    let isOver = false;
    const ended: { id: string; status: number }[] = [];
    const clients = Array.from({ length: CLIENTS }, async (_, client) => {
      for (let i = 0; !isOver; i++) ended.push(await call(`${client}-${i}`));
    });
    await waitUntil(() => ended.length >= 100);
    const [worker] = balancer.workers;
    await balancer.remove(worker!);
    expect(await worker!.end('SIGTERM')).toBe(0);
    const endedBefore = ended.length;
    await waitUntil(() => ended.length >= endedBefore + 200);
    isOver = true;
    await Promise.all(clients);

    expect(ended.filter(({ status }) => status !== 200)).toEqual([]);
    expect([...received].sort()).toEqual(ended.map(({ id }) => id).sort());
    const countServed = (): number[] => balancer.workers.map((worker) => worker.output().out.split('"status":200,').length - 1);
    const sumOf = (counts: number[]): number => counts.reduce((sum, count) => sum + count);
    // A call may be logged after its response was received.
    await waitUntil(() => sumOf(countServed()) >= ended.length);
    expect(sumOf(countServed())).toBe(ended.length);
    expect(countServed().every((count) => count > 20)).toBe(true);
  });

  test('loses only the open calls of a gateway that is killed, and sends no call twice', async () => {
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
    // nginx balances by the number of open calls, so each gateway has about a third of them.
    expect(lost.length).toBeGreaterThanOrEqual(Math.floor(CLIENTS / 3));
    expect(lost.length).toBeLessThanOrEqual(Math.ceil(CLIENTS / 3));
    expect(lost.map(({ id }) => id).sort()).toEqual([...disconnected].sort());
    expect(new Set(lost.map(({ status }) => status))).toEqual(new Set([502]));
    expect(received.length).toBe(CLIENTS + 100);
    expect(new Set(received).size).toBe(CLIENTS + 100);
  });

  test('loses no call when a gateway without open calls is killed: nginx uses another one', async () => {
    await balancer.workers[0]!.end('SIGKILL');
    const ended = await callAll('idle', 30);
    expect(ended.filter(({ status }) => status !== 200)).toEqual([]);
    expect(received.length).toBe(30);
  });
});
