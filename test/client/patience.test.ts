import type { RequestListener, ServerResponse } from 'node:http';
import { expect, test } from '@jest/globals';
import { NODES, run, SHORT_LIMITS } from '../processes.js';
import { always, ok, RESPONSE_TEXT, serve } from './server.js';

const json = { 'content-type': 'application/json' };
const COMPACT_PATH = '/openai/v1/responses/compact';

/**
 * The client asks first and is answered last: only after a plain fetch, which asked later, has run into the limit. So no clock is read.
 */
test.each(
  NODES.flatMap((node) => [
    [node, 'headers'],
    [node, 'body'],
  ]),
)(
  '%s: silence in the %s outlasts the limits of fetch',
  async (node, place) => {
    const waiting: ServerResponse[] = [];
    const stall: RequestListener = (request, response) => {
      request.resume();
      if (request.url === '/release') {
        for (const held of [...waiting, response]) held.end(RESPONSE_TEXT);
        return;
      }
      if (place === 'body') response.writeHead(200, json).write(' ');
      else response.setHeader('content-type', json['content-type']);
      if (request.url === COMPACT_PATH) waiting.push(response);
    };
    const url = await serve(stall);
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
      plain: place === 'body' ? 'UND_ERR_BODY_TIMEOUT' : 'UND_ERR_HEADERS_TIMEOUT',
      used: [
        [COMPACT_PATH, 0],
        ['/plain', null],
        ['/release', null],
      ],
    });
  },
  60_000,
);

test.each(NODES)('%s: a dispatcher that the application put in place is used', async (node) => {
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

test.each(NODES)('%s: without a dispatcher, and with a fetch of ones own, nothing is added', async (node) => {
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
  '%s: after every kind of end the process can end too',
  async (node) => {
    const answers: Record<string, RequestListener> = {
      '/ok': ok,
      '/error': always(500, json, '{"error":{"code":"x"}}'),
      '/redirect': always(307, { location: '/ok' }, 'moved'),
      '/cut': (_, response) => {
        response.writeHead(200, json).write('{');
        setImmediate(() => response.destroy());
      },
      '/body': (_, response) => void response.writeHead(200, json).write('{'),
      '/silent': () => {},
    };
    const url = await serve((request, response) => {
      request.resume();
      answers[`/${request.url!.split('/')[1]}`]!(request, response);
    });
    // The default limit is 20 minutes: a timer left behind would keep the process for as long.
    const result = await run(
      node,
      url,
      `
    const ends = [];
    const end = async (path, init) => {
      const result = await createCompactClient({ baseUrl: url + path }).safeCompact(request, init);
      ends.push(result.success ? 'ok' : result.error.code);
    };
    for (const path of ['/ok', '/error', '/redirect', '/cut']) await end(path);
    await end('/silent', { signal: AbortSignal.abort() });
    for (const path of ['/silent', '/body']) {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 100);
      await end(path, { signal: controller.signal });
      await end(path, { timeoutMs: 100 });
    }
    print(ends);
  `,
    );
    expect(result).toEqual(['ok', 'x', 'http_307', 'body_cut', 'aborted', 'aborted', 'timeout', 'aborted', 'timeout']);
  },
  60_000,
);

/** The calls before make the engine compile the client: only compiled code lets go of a request that it will not look at again. */
test.each(NODES)(
  '%s: an abort closes the connection even after the garbage was collected',
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

/** Takes 6 minutes: the only proof against Node's true limit of 300 s is to be silent for longer than that. */
const long = process.env['LONG_TESTS'] ? test : test.skip; // CI has 15 minutes for all; the short form of it runs always.
long(
  'LONG_TESTS=1: six minutes of silence are waited out',
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
