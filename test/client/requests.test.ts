import { expect, test } from '@jest/globals';
import {
  type CheckFamily,
  type CompactClientOptions,
  createCompactClient,
  type IssueReport,
  type MessageCheck,
} from '../../src/client/index.js';
import { CompactValidationError } from '../../src/errors.js';
import type { CompactRequest } from '../../src/types.js';
import { always, clientFor, errorOf, ok, record, REQUEST, serve, type RecordedRequest } from './server.js';

/** A body that the type check would reject. */
const unchecked = (body: unknown): CompactRequest => body as CompactRequest;

test('compact sends the body as JSON once, with its content-length', async () => {
  const requests: RecordedRequest[] = [];
  await clientFor(await serve(record(requests))).compact(REQUEST);
  expect(requests).toMatchObject([
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
])('a baseUrl with the path %j is called at %s, also by raw', async (basePath, path) => {
  const requests: RecordedRequest[] = [];
  const client = createCompactClient({ baseUrl: (await serve(record(requests))) + basePath });
  await client.compact(REQUEST);
  const { data, response } = await client.raw.POST('/openai/v1/responses/compact', { body: REQUEST });
  expect(requests.map(({ url, text, headers }) => [url, text, headers['content-length']])).toEqual(
    Array(2).fill([path, JSON.stringify(REQUEST), '41']),
  );
  expect(data?.object).toBe('response.compaction');
  expect(response.status).toBe(200);
});

test('raw is the openapi-fetch client, and its middleware also applies to compact', async () => {
  const requests: RecordedRequest[] = [];
  const client = createCompactClient({ baseUrl: `${await serve(record(requests, always(500, {}, '')))}/v1`, maxRetries: 0 });
  client.raw.use({
    onRequest: ({ request }) => new Request(request, { headers: { ...Object.fromEntries(request.headers), 'x-trace': '1' } }),
  });
  expect((await errorOf(client.compact(REQUEST))).code).toBe('http_500');
  expect(await client.raw.POST('/openai/v1/responses/compact', { body: unchecked({ any: 'thing' }) })).toMatchObject({
    error: '',
    response: { status: 500 },
  });
  expect(requests.map(({ url, headers }) => [url, headers['x-trace']])).toEqual(Array(2).fill(['/v1/responses/compact', '1']));
});

test('an invalid request is rejected before it is sent', async () => {
  const requests: RecordedRequest[] = [];
  const client = clientFor(await serve(record(requests)));
  for (const body of [{}, null, [], 'text', { model: 5 }, { model: 'm', input: [{ type: 'function_call' }] }]) {
    const error = await errorOf(client.compact(unchecked(body)));
    expect(CompactValidationError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ code: 'invalid_message', target: 'CompactRequest' });
  }
  expect(requests).toEqual([]);
});

test.each<[string, CompactClientOptions['check'], boolean, CheckFamily | undefined]>([
  ['the default', {}, true, undefined],
  ['reject: strict', { request: { reject: 'strict' } }, false, undefined],
  ['reject: open, report: open', { request: { reject: 'open', report: 'open' } }, true, undefined],
  ['reject: open, report: strict', { request: { reject: 'open', report: 'strict' } }, true, 'strict'],
  ['report: strict', { request: { report: 'strict' } }, true, 'strict'],
  ['reject: false, report: strict', { request: { reject: false, report: 'strict' } }, true, 'strict'],
  ['reject: strict, report: strict', { request: { reject: 'strict', report: 'strict' } }, false, undefined],
  ['reject: strict, report: open', { request: { reject: 'strict', report: 'open' } }, false, undefined],
  ['reject: false', { request: { reject: false } }, true, undefined],
  ['reject: false, report: false', { request: { reject: false, report: false } }, true, undefined],
])('a request with an unknown key and the check %s', async (_, check, isSent, reportedBy) => {
  const requests: RecordedRequest[] = [];
  const reports: IssueReport[] = [];
  const client = clientFor(await serve(record(requests)), { check: check ?? {}, onIssues: (report) => void reports.push(report) });
  const result = await client.safeCompact(unchecked({ ...REQUEST, brand_new: 1 }));
  expect([result.success, requests.length]).toEqual([isSent, isSent ? 1 : 0]);
  const issues = [expect.objectContaining({ code: 'unknown_key', path: ['brand_new'] })];
  if (!result.success) expect(result.error).toMatchObject({ code: 'invalid_message', target: 'CompactRequest', issues });
  expect(reports).toEqual(reportedBy ? [{ direction: 'request', family: reportedBy, target: 'CompactRequest', issues }] : []);
});

test('an invalid request that is rejected is not reported, and one that is not rejected is reported', async () => {
  const requests: RecordedRequest[] = [];
  const reports: IssueReport[] = [];
  const url = await serve(record(requests));
  const call = (check: MessageCheck) =>
    clientFor(url, { check: { request: check }, onIssues: (report) => void reports.push(report) }).safeCompact(unchecked({ model: 5 }));
  for (const check of [{}, { report: 'open' }, { report: 'strict' }, { reject: 'strict', report: 'strict' }] as const)
    expect(await call(check)).toMatchObject({ success: false, error: { code: 'invalid_message', reason: 'schema_mismatch' } });
  expect([requests.length, reports.length]).toEqual([0, 0]);

  for (const family of ['open', 'strict'] as const) await call({ reject: false, report: family });
  expect(requests.map(({ text }) => text)).toEqual(Array(2).fill('{"model":5}'));
  expect(reports).toMatchObject([
    { family: 'open', issues: [{ code: 'invalid_type', path: ['model'] }] },
    { family: 'strict', issues: [{ code: 'invalid_type', path: ['model'] }] },
  ]);
});

test('without onIssues, and with both keys false, the body is not inspected', async () => {
  const fetch = async (): Promise<Response> => new Response('{}', { headers: { 'content-type': 'application/json' } });
  const off = { reject: false, report: false } as const;
  const onIssues = (): void => {};
  /** How often `model` is read: once to write the body, and again by each check. */
  const readsOfModel = async (options: Partial<CompactClientOptions>): Promise<number> => {
    let reads = 0;
    const body = {
      input: 'Hello',
      get model() {
        reads++;
        return 'm';
      },
    };
    await clientFor('https://res.openai.azure.com', { fetch, ...options }).compact(body);
    return reads;
  };
  const readsOfWriting = await readsOfModel({ check: { request: off, response: off }, onIssues });
  expect(await readsOfModel({ check: { request: { reject: false, report: 'strict' } } })).toBe(readsOfWriting);
  expect(await readsOfModel({ check: { request: { reject: false, report: 'strict' } }, onIssues })).toBeGreaterThan(readsOfWriting);
  expect(await readsOfModel({})).toBeGreaterThan(readsOfWriting);
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
])('%s cannot be written as JSON and fails with a CompactValidationError, whatever the check', async (_, body) => {
  const requests: RecordedRequest[] = [];
  const url = await serve(record(requests));
  for (const check of [{}, { reject: 'strict' }, { reject: false, report: 'strict' }, { reject: false }] as const) {
    const result = await clientFor(url, { check: { request: check }, onIssues: () => {} }).safeCompact(unchecked(body));
    if (result.success) throw new Error('it did not fail');
    expect(CompactValidationError.isInstance(result.error)).toBe(true);
    expect(result.error).toMatchObject({ target: 'CompactRequest', issues: [{ code: 'invalid_type', path: [] }] });
  }
  expect(requests).toEqual([]);
});

test('a change of the body after the call has no effect', async () => {
  const requests: RecordedRequest[] = [];
  const input = [{ type: 'message' as const, role: 'user' as const, content: 'first' }];
  const call = clientFor(await serve(record(requests))).compact({ model: 'm', input });
  (input as unknown[]).push({ type: 'function_call' });
  await call;
  expect(JSON.parse(requests[0]!.text)).toEqual({ model: 'm', input: [{ type: 'message', role: 'user', content: 'first' }] });
});

test('safeCompact never rejects', async () => {
  const client = clientFor('http://127.0.0.1:1');
  const calls = [
    client.safeCompact(unchecked(null)),
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

test('hostile content is sent and returned unchanged', async () => {
  const text = `{"model":"m","input":[{"type":"message","role":"user","content":"\\ud800 \\u0000 \\u2028 ${'€'.repeat(1000)}","__proto__":{"polluted":true},"constructor":{"prototype":1}}]}`;
  const requests: RecordedRequest[] = [];
  const url = await serve(
    record(requests, (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(requests.at(-1)?.text)),
  );
  const body = JSON.parse(text) as CompactRequest;
  const response: unknown = await clientFor(url).compact(body);
  expect(JSON.stringify(JSON.parse(requests[0]!.text))).toBe(JSON.stringify(JSON.parse(text)));
  expect(JSON.stringify(response)).toBe(JSON.stringify(body));
  expect(requests[0]!.text).toContain('\\ud800');
  expect(Object.hasOwn((response as { input: object[] }).input[0]!, '__proto__')).toBe(true);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('20 MB in one string and 100,000 items are sent and returned unchanged', async () => {
  const requests: RecordedRequest[] = [];
  const url = await serve(
    record(requests, (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(requests.at(-1)?.text)),
  );
  const one = { model: 'm', input: [{ type: 'compaction', encrypted_content: 'x'.repeat(20_000_000) }] };
  const many = { model: 'm', input: Array.from({ length: 100_000 }, (_, i) => ({ type: 'message', role: 'user', content: `turn ${i}` })) };
  for (const body of [one, many]) {
    const response = await clientFor(url, { onIssues: () => {} }).compact(unchecked(body));
    expect(JSON.stringify(response) === JSON.stringify(body) && requests.at(-1)!.text === JSON.stringify(body)).toBe(true);
  }
});

test('the check of a very deeply nested response does not fail the call', async () => {
  const text = `{"output":[{"type":"new_kind","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}]}`;
  const url = await serve(always(200, { 'content-type': 'application/json' }, text));
  expect(await clientFor(url, { onIssues: () => {} }).compact(REQUEST)).toHaveProperty('output');
  await clientFor(await serve(ok)).compact(REQUEST);
});

test('a custom fetch receives only the request', async () => {
  const calls: unknown[][] = [];
  const fetch = async (...args: [Request]): Promise<Response> => {
    calls.push(args);
    return new Response('{}', { headers: { 'content-type': 'application/json' } });
  };
  await clientFor('https://res.openai.azure.com', { fetch }).compact(REQUEST);
  expect(calls).toHaveLength(1);
  expect(calls[0]).toHaveLength(1);
  expect((calls[0]![0] as Request).url).toBe('https://res.openai.azure.com/openai/v1/responses/compact');
});
