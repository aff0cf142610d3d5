/** Bodies that are missing, and the limits of bodies that are streamed without being inspected. */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { checkCompactRequest, createCompactGateway } from '../../src/gateway/index.js';
import { COMPACTED } from './upstream.js';
import { PATH } from './http-client.js';

const json = { 'content-type': 'application/json' };
const unchecked = { check: { request: { reject: false } } } as const;

afterEach(() => void jest.restoreAllMocks());

const request = (body: BodyInit | null, headers: Record<string, string> = {}): Request =>
  new Request(`http://gateway.test${PATH}`, { method: 'POST', headers: { ...json, ...headers }, body, duplex: 'half' } as RequestInit);

/** A stream of these chunks, which then ends, fails or stays open. */
const streamOf = (chunks: readonly string[], end: 'close' | 'error' | 'stay open'): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      if (end === 'close') controller.close();
      if (end === 'error') controller.error(new Error('the client disconnected'));
    },
  });

describe('a request without a body', () => {
  const call = async (headers: Record<string, string>, options: object = {}): Promise<unknown[]> => {
    const bodies: string[] = [];
    const { fetch } = createCompactGateway({
      upstream: 'http://upstream.test',
      fetch: async (forwarded) => {
        bodies.push(await forwarded.text());
        return new Response(COMPACTED, { headers: json });
      },
      ...options,
    });
    const response = await fetch(request(null, headers));
    const { error } = (await response.json()) as { error?: { code: string } };
    return [response.status, error?.code, bodies];
  };

  test('and without a length is rejected with 411', async () => {
    expect(await call({})).toEqual([411, 'length_required', []]);
    expect(await call({}, unchecked)).toEqual([411, 'length_required', []]);
  });

  test('and with the length 0 is checked: no JSON is empty', async () => {
    expect(await call({ 'content-length': '0' })).toEqual([400, 'invalid_json', []]);
    expect(await call({ 'content-length': '0' }, unchecked)).toEqual([200, undefined, ['']]);
  });
});

describe('a body that is not inspected', () => {
  const UPLOAD_TIMEOUT_MS = 123_456;

  /** The body that the application would forward, and the timers of its time limit. */
  async function check(
    body: ReadableStream<Uint8Array>,
    runTimers = false,
  ): Promise<{ outcome: Promise<string>; timers: ReturnType<typeof setTimeout>[]; active: Set<unknown> }> {
    const timers: ReturnType<typeof setTimeout>[] = [];
    const active = new Set<unknown>();
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    jest.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, ms: number) => {
      if (ms !== UPLOAD_TIMEOUT_MS) return set(work, ms);
      const timer = set(() => (active.delete(timer), work()), runTimers ? 0 : ms);
      timers.push(timer);
      active.add(timer);
      return timer;
    }) as typeof setTimeout);
    jest.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => {
      active.delete(timer);
      clear(timer as ReturnType<typeof setTimeout>);
    });
    const options = { ...unchecked, limits: { maxBytes: 8 }, uploadTimeoutMs: UPLOAD_TIMEOUT_MS };
    const checked = await checkCompactRequest(request(body), options);
    if (!checked.success) throw new Error(checked.fault.code);
    return { outcome: checked.request.text().catch((error: Error) => `error: ${error.message}`), timers, active };
  }

  test.each([
    ['of maxBytes is forwarded', ['1234', '5678'], 'close', '12345678'],
    ['fails when it exceeds maxBytes', ['1234', '56789'], 'stay open', 'error: the body is too large'],
    ['fails with its source', ['1234'], 'error', 'error: the client disconnected'],
  ] as const)('%s, and its time limit is removed', async (_, chunks, end, expected) => {
    const { outcome, timers, active } = await check(streamOf(chunks, end));
    expect(await outcome).toBe(expected);
    expect([timers.length, active.size]).toEqual([1, 0]);
  });

  test('fails when uploadTimeoutMs elapses, and this time limit does not keep the process alive', async () => {
    const { outcome, timers } = await check(streamOf(['1234'], 'stay open'), true);
    expect(timers.map((timer) => timer.hasRef())).toEqual([false]);
    // Nothing else keeps the process alive here.
    const alive = setInterval(() => {}, 1000);
    expect(await outcome).toBe('error: the body did not arrive in time');
    clearInterval(alive);
  });
});
