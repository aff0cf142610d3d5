import { expect, test } from '@jest/globals';
import { createCompactClient, type CompactClientOptions } from '../../src/client/index.js';
import { CompactValidationError } from '../../src/errors.js';
import type { CompactRequest } from '../../src/types.js';
import { always, clientFor, errorOf, ok, record, REQUEST, serve, type Seen } from './server.js';

const send = (body: unknown): CompactRequest => body as CompactRequest;

test('the body goes out as JSON, once, with its length', async () => {
  const seen: Seen[] = [];
  await clientFor(await serve(record(seen))).compact(REQUEST);
  expect(seen).toMatchObject([
    {
      url: '/openai/v1/responses/compact',
      text: JSON.stringify(REQUEST),
      headers: { 'content-length': String(JSON.stringify(REQUEST).length) },
    },
  ]);
});

test.each<[string, string]>([
  ['/v1', '/v1/responses/compact'],
  ['', '/responses/compact'],
  ['/openai/v1', '/openai/v1/responses/compact'],
  ['/a/b/', '/a/b/responses/compact'],
])('a baseUrl that ends in %j is called at %s, by raw too', async (tail, path) => {
  const seen: Seen[] = [];
  const client = createCompactClient({ baseUrl: (await serve(record(seen))) + tail });
  await client.compact(REQUEST);
  const { data, response } = await client.raw.POST('/openai/v1/responses/compact', { body: REQUEST });
  expect(seen.map(({ url, text, headers }) => [url, text, headers['content-length']])).toEqual(
    Array(2).fill([path, JSON.stringify(REQUEST), '41']),
  );
  expect(data?.object).toBe('response.compaction');
  expect(response.status).toBe(200);
});

test('raw is openapi-fetch as it is, and its middleware serves compact too', async () => {
  const seen: Seen[] = [];
  const client = createCompactClient({ baseUrl: `${await serve(record(seen, always(500, {}, '')))}/v1`, maxRetries: 0 });
  client.raw.use({
    onRequest: ({ request }) => new Request(request, { headers: { ...Object.fromEntries(request.headers), 'x-trace': '1' } }),
  });
  expect((await errorOf(client.compact(REQUEST))).code).toBe('http_500');
  expect(await client.raw.POST('/openai/v1/responses/compact', { body: send({ any: 'thing' }) })).toMatchObject({
    error: '',
    response: { status: 500 },
  });
  expect(seen.map(({ url, headers }) => [url, headers['x-trace']])).toEqual(Array(2).fill(['/v1/responses/compact', '1']));
});

test('what is no request is refused before it is sent', async () => {
  const seen: Seen[] = [];
  const client = clientFor(await serve(record(seen)));
  for (const body of [{}, null, [], 'text', { model: 5 }, { model: 'm', input: [{ type: 'function_call' }] }]) {
    const error = await errorOf(client.compact(send(body)));
    expect(CompactValidationError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ code: 'invalid_message', target: 'CompactRequest' });
  }
  expect(seen).toEqual([]);
});

test.each<[string, CompactClientOptions['check'], boolean, number]>([
  ['open/reject', {}, true, 0],
  ['strict/reject', { request: { family: 'strict' } }, false, 0],
  ['strict/report', { request: { family: 'strict', on: 'report' } }, true, 1],
  ['strict/off', { request: { family: 'strict', on: 'off' } }, true, 0],
])('a key of a newer server, %s', async (_, check, isSent, reports) => {
  const seen: Seen[] = [];
  const told: unknown[] = [];
  const client = clientFor(await serve(record(seen)), { check: check ?? {}, onIssues: (report) => void told.push(report) });
  const result = await client.safeCompact(send({ ...REQUEST, brand_new: 1 }));
  expect([result.success, seen.length]).toEqual([isSent, isSent ? 1 : 0]);
  expect(told).toEqual(
    Array(reports).fill({ direction: 'request', target: 'CompactRequest', issues: [expect.objectContaining({ code: 'unknown_key' })] }),
  );
});

const cycle: Record<string, unknown> = { ...REQUEST };
cycle['self'] = cycle;
test.each<[string, unknown]>([
  ['a BigInt', { ...REQUEST, big: 5n }],
  ['a cycle', cycle],
  [
    'a getter that throws',
    {
      ...REQUEST,
      get own() {
        throw new Error('no');
      },
    },
  ],
  [
    'toJSON that throws',
    {
      ...REQUEST,
      toJSON() {
        throw new Error('no');
      },
    },
  ],
  ['a function', () => REQUEST],
  ['undefined', undefined],
  ['a symbol', Symbol('x')],
])('%s is a typed error, whatever the check', async (_, body) => {
  const seen: Seen[] = [];
  const url = await serve(record(seen));
  for (const on of ['reject', 'report', 'off'] as const) {
    const result = await clientFor(url, { check: { request: { on } } }).safeCompact(send(body));
    if (result.success) throw new Error('it did not fail');
    expect(CompactValidationError.isInstance(result.error)).toBe(true);
    expect(result.error).toMatchObject({ target: 'CompactRequest', issues: [{ code: 'invalid_type', path: [] }] });
  }
  expect(seen).toEqual([]);
});

test('what the caller does to the body after the call does not count', async () => {
  const seen: Seen[] = [];
  const input = [{ type: 'message' as const, role: 'user' as const, content: 'first' }];
  const call = clientFor(await serve(record(seen))).compact({ model: 'm', input });
  (input as unknown[]).push({ type: 'function_call' });
  await call;
  expect(JSON.parse(seen[0]!.text)).toEqual({ model: 'm', input: [{ type: 'message', role: 'user', content: 'first' }] });
});

test('safeCompact never rejects', async () => {
  const client = clientFor('http://127.0.0.1:1');
  const calls = [
    client.safeCompact(send(null)),
    client.safeCompact(REQUEST),
    client.safeCompact(REQUEST, { timeoutMs: -1 }),
    client.safeCompact(REQUEST, null as never),
  ];
  expect((await Promise.all(calls)).map((result) => !result.success && result.error.code)).toEqual([
    'invalid_message',
    'connection_failed',
    'invalid_options',
    'unexpected',
  ]);
});

test('hostile content goes out and comes back unharmed', async () => {
  const text = `{"model":"m","input":[{"type":"message","role":"user","content":"\\ud800 \\u0000 \\u2028 ${'€'.repeat(1000)}","__proto__":{"polluted":true},"constructor":{"prototype":1}}]}`;
  const seen: Seen[] = [];
  const url = await serve(
    record(seen, (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(seen.at(-1)?.text)),
  );
  const body = JSON.parse(text) as CompactRequest;
  const answer: unknown = await clientFor(url).compact(body);
  expect(JSON.stringify(JSON.parse(seen[0]!.text))).toBe(JSON.stringify(JSON.parse(text)));
  expect(JSON.stringify(answer)).toBe(JSON.stringify(body));
  expect(seen[0]!.text).toContain('\\ud800');
  expect(Object.hasOwn((answer as { input: object[] }).input[0]!, '__proto__')).toBe(true);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('20 MB in one string and 100,000 items go out and come back', async () => {
  const seen: Seen[] = [];
  const url = await serve(
    record(seen, (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(seen.at(-1)?.text)),
  );
  const one = { model: 'm', input: [{ type: 'compaction', encrypted_content: 'x'.repeat(20_000_000) }] };
  const many = { model: 'm', input: Array.from({ length: 100_000 }, (_, i) => ({ type: 'message', role: 'user', content: `turn ${i}` })) };
  for (const body of [one, many]) {
    const answer = await clientFor(url, { onIssues: () => {} }).compact(send(body));
    expect(JSON.stringify(answer) === JSON.stringify(body) && seen.at(-1)!.text === JSON.stringify(body)).toBe(true);
  }
});

test('an answer that nests very deep is not lost to its check', async () => {
  const text = `{"output":[{"type":"new_kind","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}]}`;
  const url = await serve(always(200, { 'content-type': 'application/json' }, text));
  expect(await clientFor(url, { onIssues: () => {} }).compact(REQUEST)).toHaveProperty('output');
  await clientFor(await serve(ok)).compact(REQUEST);
});

test('a fetch of ones own gets the request, and nothing else', async () => {
  const calls: unknown[][] = [];
  const fetch = async (...given: [Request]): Promise<Response> => {
    calls.push(given);
    return new Response('{}', { headers: { 'content-type': 'application/json' } });
  };
  await clientFor('https://res.openai.azure.com', { fetch }).compact(REQUEST);
  expect(calls).toHaveLength(1);
  expect(calls[0]).toHaveLength(1);
  expect((calls[0]![0] as Request).url).toBe('https://res.openai.azure.com/openai/v1/responses/compact');
});
