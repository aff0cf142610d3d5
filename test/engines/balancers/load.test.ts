/** Three gateways behind a load balancer, which are drained, restarted and killed while calls arrive at a fixed rate. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent } from 'node:http';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { buildRequest } from '../../../scripts/bench/bodies.js';
import { commandLinesOf, pathOf, readDeployFile } from '../../deploy/command-line.js';
import type { RunningCommand } from '../../gateway/command.js';
import { send } from '../../gateway/http-client.js';
import { COMPACTED, startUpstream, type Upstream } from '../../gateway/upstream.js';
import { isInstalled } from '../installed.js';
import { COUNT, type Balancer } from './balancer.js';
import { haproxy } from './haproxy.js';
import { nginx } from './nginx.js';

/** How long calls arrive while gateways are drained; by default, until one was drained and started again. */
const SECONDS = Number(process.env['BALANCER_SECONDS'] ?? 0);
/** Calls per second. */
const RATE = Number(process.env['BALANCER_RATE'] ?? 50);
/** The time from the start of one drain to the next. */
const DRAIN_INTERVAL_MS = 10_000;
/** A call takes at most 1.5 s in the upstream; one that takes longer than this hangs. */
const HANG_MS = 60_000;

jest.setTimeout(1000 * (SECONDS + 2 * (HANG_MS / 1000)));

/** Requests of 100 KB. */
const bodies = Array.from({ length: 8 }, (_, i) =>
  Buffer.from(JSON.stringify(buildRequest({ name: '100 KB', items: 200 + i, bytes: 100_000 }))),
);

interface Call {
  id: string;
  /** The status code of a response that is complete, or `reset`, `truncated` or `hangs`. */
  result: number | string;
  durationMs: number;
}

describe.each([nginx, haproxy])('three gateways behind $name', (kind) => {
  if (!isInstalled(kind)) return;

  let upstream: Upstream;
  let balancer: Balancer;
  /** The ids of the calls that the upstream received completely. */
  let received: string[];
  /** The ids of the calls whose connection closed before the upstream had sent a response. */
  let disconnected: string[];
  /** All processes, with those that have ended. */
  let all: RunningCommand[];
  /** Most clients keep their connections: a balancer that closes one at the wrong moment loses a call. */
  let agent: Agent;
  /** Sends the calls. */
  let timer: NodeJS.Timeout | undefined;

  beforeEach(async () => {
    [received, disconnected] = [[], []];
    upstream = await startUpstream(({ headers }, response) => {
      // Otherwise the upstream would keep all bodies.
      upstream.takeRequests();
      const id = String(headers['x-request-id']);
      received.push(id);
      response.on('close', () => response.writableFinished || disconnected.push(id));
      const delayMs = 50 * (1 + (received.length % 30));
      setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end(COMPACTED), delayMs);
    });
    balancer = await kind.start(upstream.url);
    all = [...balancer.workers];
    agent = new Agent({ keepAlive: true });
  });
  afterEach(async () => {
    clearInterval(timer);
    agent?.destroy();
    await balancer?.stop();
    await upstream?.close();
  });

  async function call(id: string, body: Buffer): Promise<Call> {
    const startTime = performance.now();
    const signal = AbortSignal.timeout(HANG_MS);
    const headers = { 'content-type': 'application/json', 'x-request-id': id };
    const result = await send(balancer.url, { headers, body, signal, agent }).then(
      ({ status, body }) => (status === 200 && body.toString() !== COMPACTED ? 'truncated' : status),
      () => (signal.aborted ? 'hangs' : 'reset'),
    );
    return { id, result, durationMs: performance.now() - startTime };
  }

  /** Sends calls at the rate, whether or not earlier ones have ended, until `action` has ended. Resolves when all have ended. */
  async function sendDuring(prefix: string, action: () => Promise<void>): Promise<Call[]> {
    const calls: Promise<Call>[] = [];
    const startTime = performance.now();
    timer = setInterval(() => {
      const due = ((performance.now() - startTime) * RATE) / 1000;
      while (calls.length < due) calls.push(call(`${prefix}-${calls.length}`, bodies[calls.length % bodies.length]!));
    }, 5);
    await action().finally(() => clearInterval(timer));
    const seconds = (performance.now() - startTime) / 1000;
    const ended = await Promise.all(calls);
    if (SECONDS > 0) report(`${kind.name}, ${prefix}`, seconds, ended);
    return ended;
  }

  /** The ids of the calls that a gateway has logged. */
  const loggedBy = ({ output }: RunningCommand): string[] =>
    output()
      .out.split('\n')
      .filter((line) => line.includes('"clientRequestIds"'))
      .map((line) => JSON.parse(line).clientRequestIds['x-request-id']);
  /** How many calls a gateway has logged with the status code 200. */
  const countServed = ({ output }: RunningCommand): number => output().out.split('"status":200,').length - 1;

  const waitUntil = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await sleep(5);
  };
  /** A call may be logged after its response was received. A later call is logged later. */
  const waitUntilAllLogged = async (worker: RunningCommand): Promise<void> => {
    await send(worker.url, { headers: { 'content-type': 'application/json', 'x-request-id': 'last' }, body: bodies[0] });
    await waitUntil(() => worker.output().out.includes('"last"'));
  };
  const waitUntilServed = (worker: RunningCommand): Promise<void> => waitUntil(() => countServed(worker) > 10);

  test('the command line in its file accepts the file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'contract-balancer-'));
    copyFileSync(pathOf(kind.file), join(folder, kind.file));
    try {
      execFileSync(kind.program, commandLinesOf(readDeployFile(kind.file), kind.name.toLowerCase())[0]!, { cwd: folder, stdio: 'pipe' });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('lose no call and send none twice while one after the other is drained and started again', async () => {
    const restart = async (index: number): Promise<void> => {
      expect(await balancer.drain(index)).toBe(0);
      await balancer.replace(index);
      const restarted = balancer.workers[index]!;
      all.push(restarted);
      await waitUntilServed(restarted);
    };
    const calls = await sendDuring('drain', async () => {
      await Promise.all(balancer.workers.map(waitUntilServed));
      const endTime = performance.now() + 1000 * SECONDS;
      let index = 0;
      do {
        const nextTime = performance.now() + DRAIN_INTERVAL_MS;
        await restart(index++ % COUNT);
        if (SECONDS > 0) await sleep(nextTime - performance.now());
      } while (performance.now() < endTime);
    });

    expect(calls.filter(({ result }) => result !== 200)).toEqual([]);
    const ids = calls.map(({ id }) => id).sort();
    expect([...received].sort()).toEqual(ids);
    expect(disconnected).toEqual([]);
    // A call may be logged after its response was received.
    await waitUntil(() => all.reduce((sum, worker) => sum + countServed(worker), 0) >= ids.length);
    expect(all.flatMap(loggedBy).sort()).toEqual(ids);
  });

  test('lose only the calls in one that is killed: each gets a response of the balancer or is reset, none hangs or is sent twice', async () => {
    const calls = await sendDuring('kill', async () => {
      await Promise.all(balancer.workers.map(waitUntilServed));
      await balancer.workers[0]!.end('SIGKILL');
      const before = received.length;
      await waitUntil(() => received.length > before + 2 * RATE);
    });

    const lost = calls.filter(({ result }) => result !== 200);
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.filter(({ result }) => result !== 502 && result !== 'reset')).toEqual([]);
    const survivors = balancer.workers.slice(1);
    await Promise.all(survivors.map(waitUntilAllLogged));
    const inSurvivors = new Set(survivors.flatMap(loggedBy));
    const lostIds = lost.map(({ id }) => id);
    expect(lostIds.filter((id) => inSurvivors.has(id))).toEqual([]);
    expect(disconnected.filter((id) => !lostIds.includes(id))).toEqual([]);
    const sent = received.filter((id) => id !== 'last');
    expect(new Set(sent).size).toBe(sent.length);
  });
});

function report(name: string, seconds: number, calls: readonly Call[]): void {
  const durations = calls.map(({ durationMs }) => durationMs).sort((a, b) => a - b);
  const at = (share: number): string => `${Math.round(durations[Math.floor(share * (durations.length - 1))]!)} ms`;
  const results = new Map<string, number>();
  for (const { result } of calls) results.set(String(result), (results.get(String(result)) ?? 0) + 1);
  console.info(
    `${name}: ${calls.length} calls in ${seconds.toFixed(1)} s, ${(calls.length / seconds).toFixed(0)} a second; ` +
      `${[...results].map(([result, count]) => `${result}: ${count}`).join(', ')}; p50 ${at(0.5)}, p99 ${at(0.99)}, max ${at(1)}`,
  );
}
