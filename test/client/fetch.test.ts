import type { RequestListener, ServerResponse } from 'node:http';
import { expect, test } from '@jest/globals';
import { NODES, run, SHORT_LIMITS } from '../processes.js';
import { always, ok, RESPONSE_TEXT, serve } from './server.js';

const json = { 'content-type': 'application/json' };
const COMPACT_PATH = '/openai/v1/responses/compact';

/**
 * The client sends its request first and gets its response last: only after a plain fetch, which started later, has timed out. So the test
 * reads no clock.
 */
test.each(
  NODES.flatMap((node) => [
    [node, 'headers'],
    [node, 'body'],
  ]),
)(
  '%s: the client waits longer for the %s than the timeouts of fetch',
  async (node, part) => {
    const waiting: ServerResponse[] = [];
    const listener: RequestListener = (request, response) => {
      request.resume();
      if (request.url === '/release') {
        for (const pending of [...waiting, response]) pending.end(RESPONSE_TEXT);
        return;
      }
      if (part === 'body') response.writeHead(200, json).write(' ');
      else response.setHeader('content-type', json['content-type']);
      if (request.url === COMPACT_PATH) waiting.push(response);
    };
    const url = await serve(listener);
    const result = await run(
      node,
      url,
      `${SHORT_LIMITS}
    const call = createCompactClient({ endpoint: url, apiKey: 'k' }).safeCompact(request);
    while (used.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const plain = await fetch(url + '/plain').then((response) => response.text()).catch((error) => error.cause?.code ?? error.code);
    await fetch(url + '/release');
    const { success, data, error } = await call;
    print({ success, object: data?.object ?? error.cause?.cause?.code, plain, used });
  `,
    );
    expect(result).toEqual({
      success: true,
      object: 'response.compaction',
      plain: part === 'body' ? 'UND_ERR_BODY_TIMEOUT' : 'UND_ERR_HEADERS_TIMEOUT',
      used: [
        [COMPACT_PATH, 0],
        ['/plain', null],
        ['/release', null],
      ],
    });
  },
  60_000,
);

test.each(NODES)('%s: the dispatcher that the application has set is used', async (node) => {
  const url = await serve(ok);
  const result = await run(
    node,
    url,
    `${SHORT_LIMITS}
    const own = { isMockActive: false, dispatch: (options, handler) => short.dispatch({ ...options, origin: url }, handler) };
    globalThis[symbol] = own;
    const { object } = await createCompactClient({ endpoint: 'https://res.openai.azure.com', apiKey: 'k' }).compact(request);
    print({ object, used });
  `,
  );
  expect(result).toEqual({ object: 'response.compaction', used: [[COMPACT_PATH, 0]] });
});

test.each(NODES)('%s: without a dispatcher or with a custom fetch, the requests have no extra options', async (node) => {
  const url = await serve(ok);
  const result = await run(
    node,
    url,
    `${SHORT_LIMITS}
    await createCompactClient({ endpoint: url, apiKey: 'k', fetch: (request) => fetch(request) }).compact(request);
    globalThis.process = undefined;
    await createCompactClient({ endpoint: url, apiKey: 'k' }).compact(request);
    globalThis.process = (await import('node:process')).default;
    print(used);
  `,
  );
  expect(result).toEqual([
    [COMPACT_PATH, null],
    [COMPACT_PATH, null],
  ]);
});

test.each(NODES)(
  '%s: the process can exit after every outcome of a call',
  async (node) => {
    const listeners: Record<string, RequestListener> = {
      '/ok': ok,
      '/error': always(500, json, '{"error":{"code":"x"}}'),
      '/redirect': always(307, { location: '/ok' }, 'moved'),
      '/truncated': (_, response) => {
        response.writeHead(200, json).write('{');
        setImmediate(() => response.destroy());
      },
      '/body': (_, response) => void response.writeHead(200, json).write('{'),
      '/silent': () => {},
    };
    const url = await serve((request, response) => {
      request.resume();
      listeners[`/${request.url!.split('/')[1]}`]!(request, response);
    });
    // The default timeout is 20 minutes: a timer that is left would keep the process alive that long.
    const result = await run(
      node,
      url,
      `
    const outcomes = [];
    const callAt = async (path, init) => {
      const result = await createCompactClient({ baseUrl: url + path }).safeCompact(request, init);
      outcomes.push(result.success ? 'ok' : result.error.code);
    };
    for (const path of ['/ok', '/error', '/redirect', '/truncated']) await callAt(path);
    await callAt('/silent', { signal: AbortSignal.abort() });
    for (const path of ['/silent', '/body']) {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 100);
      await callAt(path, { signal: controller.signal });
      await callAt(path, { timeoutMs: 100 });
    }
    print(outcomes);
  `,
    );
    expect(result).toEqual(['ok', 'x', 'http_307', 'truncated_body', 'aborted', 'aborted', 'timeout', 'aborted', 'timeout']);
  },
  60_000,
);

/** The first calls make the engine compile the client: only compiled code releases a request that it does not use again. */
test.each(NODES)(
  '%s: an abort closes the connection even after a garbage collection',
  async (node) => {
    let onArrived!: () => void, onClosed!: (value: string) => void;
    const arrived = new Promise<void>((resolve) => (onArrived = resolve));
    const closed = new Promise<string>((resolve) => (onClosed = resolve));
    const url = await serve((request, response) => {
      request.resume();
      if (request.url === '/arrived') return void arrived.then(() => response.end());
      if (request.url!.startsWith('/fast')) return ok(request, response);
      request.socket.once('close', () => onClosed('closed'));
      response.writeHead(200, json).write('{', () => onArrived());
    });
    const child = run(
      node,
      url,
      `
    const mock = createCompactClient({ baseUrl: url, fetch: async () => new Response('{}', { headers: ${JSON.stringify(json)} }) });
    for (let i = 0; i < 2000; i++) await mock.compact(request);
    const fast = createCompactClient({ baseUrl: url + '/fast' });
    for (let i = 0; i < 300; i++) await fast.compact(request);
    const controller = new AbortController();
    const call = createCompactClient({ baseUrl: url }).safeCompact(request, { signal: controller.signal });
    await (await fetch(url + '/arrived')).text();
    for (let i = 0; i < 10; i++) await new Promise((resolve) => setTimeout(resolve, 20)), gc();
    controller.abort();
    const { error } = await call;
    print(error.code);
  `,
    );
    expect([await child, await closed]).toEqual(['aborted', 'closed']);
  },
  60_000,
);

/** Takes 6 minutes: only a longer silence proves that Node's real timeout of 300 s does not apply. */
const long = process.env['LONG_TESTS'] ? test : test.skip; // CI has 15 minutes for everything; the short test above always runs.
long(
  'LONG_TESTS=1: the client waits for a server that is silent for six minutes',
  async () => {
    const url = await serve((request, response) => {
      request.resume();
      setTimeout(() => ok(request, response), 360_000);
    });
    const calls = NODES.map((node) =>
      run(node, url, `print([process.version, (await createCompactClient({ endpoint: url, apiKey: 'k' }).compact(request)).object]);`),
    );
    expect(await Promise.all(calls)).toEqual(NODES.map(() => [expect.any(String), 'response.compaction']));
  },
  450_000,
);
