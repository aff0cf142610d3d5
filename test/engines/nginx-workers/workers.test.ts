import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { COMPACTED, startUpstream, type Received, type Upstream } from '../../gateway/upstream.js';
import { send } from '../../gateway/wire.js';
import { isInstalled } from '../installed.js';
import { njs } from '../njs/engine.js';
import { startWorkers, type Workers } from './start-workers.js';

jest.setTimeout(60_000);

const CALLERS = 16;
const BODY = Buffer.from('{"model":"m","input":"hi"}');

describe('three gateways behind nginx, of which one goes', () => {
  if (!isInstalled(njs)) return;

  let upstream: Upstream;
  let behind: Workers;
  /** Ids of the calls that the upstream got, and of those whose connection broke before they were answered. */
  let arrived: string[];
  let broken: string[];
  let open: ServerResponse[];
  /** While true, the upstream is silent. */
  let isHolding: boolean;

  beforeEach(async () => {
    [arrived, broken, open, isHolding] = [[], [], [], false];
    upstream = await startUpstream(({ headers }: Received, response) => {
      const id = String(headers['x-test-id']);
      arrived.push(id);
      response.on('close', () => response.writableFinished || broken.push(id));
      if (isHolding) open.push(response);
      else setTimeout(() => answer(response), 20 + (arrived.length % 7) * 10);
    });
    behind = await startWorkers(upstream.url);
  });
  afterEach(async () => {
    await behind?.stop();
    await upstream?.close();
  });

  const answer = (response: ServerResponse): void => void response.writeHead(200, { 'content-type': 'application/json' }).end(COMPACTED);

  async function call(id: string): Promise<{ id: string; status: number }> {
    const { status, body } = await send(behind.url, {
      headers: { 'content-type': 'application/json', 'x-test-id': id },
      body: BODY,
    });
    return { id, status: status === 200 && body.toString() !== COMPACTED ? 0 : status };
  }

  const callAll = (prefix: string, count: number): Promise<{ id: string; status: number }[]> =>
    Promise.all(Array.from({ length: count }, (_, i) => call(`${prefix}-${i}`)));

  const isTrue = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await sleep(5);
  };

  test('told to end, after nginx was told: no call is lost, and none is sent twice', async () => {
    let isOver = false;
    const ended: { id: string; status: number }[] = [];
    const callers = Array.from({ length: CALLERS }, async (_, caller) => {
      for (let i = 0; !isOver; i++) ended.push(await call(`${caller}-${i}`));
    });
    await isTrue(() => ended.length >= 100);
    const [worker] = behind.workers;
    await behind.takeOut(worker!);
    expect(await worker!.end('SIGTERM')).toBe(0);
    const endedBefore = ended.length;
    await isTrue(() => ended.length >= endedBefore + 200);
    isOver = true;
    await Promise.all(callers);

    expect(ended.filter(({ status }) => status !== 200)).toEqual([]);
    expect([...arrived].sort()).toEqual(ended.map(({ id }) => id).sort());
    const countServed = (): number[] => behind.workers.map((one) => one.written().out.split('"status":200,').length - 1);
    const sumOf = (counts: number[]): number => counts.reduce((sum, count) => sum + count);
    // A line of a log may come after the answer that it tells of.
    await isTrue(() => sumOf(countServed()) >= ended.length);
    expect(sumOf(countServed())).toBe(ended.length);
    expect(countServed().every((count) => count > 20)).toBe(true);
  });

  test('killed: only what was in it is lost, no call is sent twice, and the others go on', async () => {
    isHolding = true;
    const held = callAll('held', CALLERS);
    await isTrue(() => open.length === CALLERS);
    await behind.workers[0]!.end('SIGKILL');
    await isTrue(() => broken.length > 0);
    isHolding = false;
    const later = await callAll('later', 100);
    for (const response of open) answer(response);
    const lost = (await held).filter(({ status }) => status !== 200);

    expect(later.filter(({ status }) => status !== 200)).toEqual([]);
    // Spread by the number of open calls: a third of them, more or less.
    expect(lost.length).toBeGreaterThanOrEqual(Math.floor(CALLERS / 3));
    expect(lost.length).toBeLessThanOrEqual(Math.ceil(CALLERS / 3));
    expect(lost.map(({ id }) => id).sort()).toEqual([...broken].sort());
    expect(new Set(lost.map(({ status }) => status))).toEqual(new Set([502]));
    expect(arrived.length).toBe(CALLERS + 100);
    expect(new Set(arrived).size).toBe(CALLERS + 100);
  });

  test('killed while it had nothing to do: nginx asks another, and no call is lost', async () => {
    await behind.workers[0]!.end('SIGKILL');
    const ended = await callAll('idle', 30);
    expect(ended.filter(({ status }) => status !== 200)).toEqual([]);
    expect(arrived.length).toBe(30);
  });
});
