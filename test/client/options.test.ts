import { expect, test } from '@jest/globals';
import { createCompactClient, type CompactCallOptions, type CompactClientOptions } from '../../src/client/index.js';
import { errorOf, ok, record, REQUEST, SECRET, serve, type RecordedRequest } from './server.js';

const endpoint = 'https://res.openai.azure.com';
const apiKey = SECRET;

test.each<[string, object, RegExp]>([
  ['no URL', { apiKey }, /pass either endpoint .* or baseUrl/],
  ['two URLs', { apiKey, endpoint, baseUrl: endpoint }, /pass either endpoint .* or baseUrl/],
  ['an unset endpoint', { endpoint: undefined, apiKey }, /^endpoint has no value; is its environment variable set\?$/],
  ['an unset baseUrl', { baseUrl: undefined, apiKey }, /^baseUrl has no value; is its environment variable set\?$/],
  ['an unset endpoint and baseUrl', { endpoint: undefined, baseUrl: undefined }, /^endpoint has no value/],
  ['an unset tokenProvider for Azure', { endpoint, tokenProvider: undefined }, /apiKey or tokenProvider/],
  ['no key for Azure', { endpoint }, /apiKey or tokenProvider/],
  ['no key for a baseUrl of Azure', { baseUrl: endpoint }, /apiKey or tokenProvider/],
  ['an unset key', { endpoint, apiKey: undefined }, /apiKey has no value/],
  ['an unset key for a proxy', { baseUrl: 'https://relay.example.com', apiKey: undefined }, /apiKey has no value/],
  ['an empty key', { endpoint, apiKey: '' }, /apiKey has no value/],
  ['a key with a line break', { endpoint, apiKey: `${SECRET}\n` }, /line break/],
  ['a key with a bearer prefix', { endpoint, apiKey: `Bearer ${SECRET}` }, /space/],
  ['a key that no header can contain', { endpoint, apiKey: `${SECRET}\u2026` }, /another character/],
  ['a key with a null byte', { endpoint, apiKey: `${SECRET}\0` }, /another character/],
  ['a key and a tokenProvider', { endpoint, apiKey, tokenProvider: () => 'x' }, /not both/],
  ['a token as tokenProvider', { endpoint, tokenProvider: SECRET }, /must be a function/],
  ['an invalid header value', { endpoint, apiKey, headers: { 'x-own': `a\n${SECRET}` } }, /headers: x-own/],
  ['an invalid header name', { endpoint, apiKey, headers: { [`${SECRET} `]: 'a' } }, /headers: a header has/],
  ['a negative timeoutMs', { endpoint, apiKey, timeoutMs: -1 }, /timeoutMs/],
  ['a timeoutMs that exceeds the maximum of timers', { endpoint, apiKey, timeoutMs: 2 ** 31 }, /timeoutMs/],
  ['NaN as timeoutMs', { endpoint, apiKey, timeoutMs: NaN }, /timeoutMs/],
  ['a string as timeoutMs', { endpoint, apiKey, timeoutMs: '20' }, /timeoutMs/],
  ['a negative connectTimeoutMs', { endpoint, apiKey, connectTimeoutMs: -1 }, /^connectTimeoutMs/],
  ['NaN as firstByteTimeoutMs', { endpoint, apiKey, firstByteTimeoutMs: NaN }, /^firstByteTimeoutMs/],
  ['a negative maxRetries', { endpoint, apiKey, maxRetries: -1 }, /maxRetries/],
  ['a fraction as maxRetries', { endpoint, apiKey, maxRetries: 1.5 }, /maxRetries/],
  ['Infinity as maxRetries', { endpoint, apiKey, maxRetries: Infinity }, /maxRetries/],
  ['a string as check', { endpoint, apiKey, check: 'strict' }, /^check must be an object/],
  ['null as check', { endpoint, apiKey, check: null }, /^check must be an object/],
  ['an unknown key of check', { endpoint, apiKey, check: { requests: {} } }, /^check has an unknown key/],
  ['a string as check.request', { endpoint, apiKey, check: { request: 'strict' } }, /^check\.request must be an object/],
  ['an unknown key of check.request', { endpoint, apiKey, check: { request: { family: 'strict' } } }, /^check\.request has an unknown key/],
  ['an unknown key of check.response', { endpoint, apiKey, check: { response: { on: 'reject' } } }, /^check\.response has an unknown key/],
  ['an unknown family', { endpoint, apiKey, check: { request: { reject: 'loose' } } }, /^check\.request\.reject must be/],
  ['true as check.response.report', { endpoint, apiKey, check: { response: { report: true } } }, /^check\.response\.report must be/],
  ...['fetch', 'onAttempt', 'onIssues', 'fallback'].map((name): [string, object, RegExp] => [
    `an object as ${name}`,
    { endpoint, apiKey, [name]: {} },
    new RegExp(`^${name} must be a function$`),
  ]),
  ['null as check.response.reject', { endpoint, apiKey, check: { response: { reject: null } } }, /^check\.response\.reject must be/],
])('%s is rejected', async (_, options, message) => {
  const error = await errorOf(() => createCompactClient(options as CompactClientOptions));
  expect(error).toMatchObject({ code: 'invalid_options', message: expect.stringMatching(message) });
});

test('an option that is undefined is treated as omitted', async () => {
  const requests: RecordedRequest[] = [];
  const url = await serve(record(requests));
  // The type check of this object covers `exactOptionalPropertyTypes`.
  const unset: CompactClientOptions = {
    fetch: undefined,
    timeoutMs: undefined,
    firstByteTimeoutMs: undefined,
    connectTimeoutMs: undefined,
    maxRetries: undefined,
    maxResponseBytes: undefined,
    headers: undefined,
    check: undefined,
    onIssues: undefined,
    onAttempt: undefined,
    fallback: undefined,
  };
  const init: CompactCallOptions = { signal: undefined, timeoutMs: undefined, maxRetries: undefined, headers: undefined };
  const clients = [
    createCompactClient({ ...unset, endpoint: url, baseUrl: undefined, apiKey, tokenProvider: undefined }),
    createCompactClient({ ...unset, endpoint: undefined, baseUrl: url, apiKey: undefined, tokenProvider: () => apiKey }),
    createCompactClient({ ...unset, check: { request: undefined, response: { reject: undefined, report: undefined } }, baseUrl: url }),
  ];
  for (const client of clients) await client.compact(REQUEST, init);
  expect(requests.map(({ headers }) => headers['api-key'] ?? headers.authorization)).toEqual([apiKey, `Bearer ${apiKey}`, undefined]);
});

test.each([0, 1, Infinity, 2 ** 31 - 1])('timeoutMs %p is accepted', (timeoutMs) => {
  expect(() => createCompactClient({ endpoint, apiKey, timeoutMs })).not.toThrow();
});

test.each<[string, (url: string) => CompactClientOptions, Record<string, string | undefined>]>([
  ['a key for an endpoint', (endpoint) => ({ endpoint, apiKey }), { 'api-key': apiKey, authorization: undefined }],
  ['a key for a baseUrl', (baseUrl) => ({ baseUrl, apiKey }), { 'api-key': undefined, authorization: `Bearer ${apiKey}` }],
  [
    'a token for an endpoint',
    (endpoint) => ({ endpoint, tokenProvider: () => 'token' }),
    { 'api-key': undefined, authorization: 'Bearer token' },
  ],
  ['an asynchronous tokenProvider', (endpoint) => ({ endpoint, tokenProvider: async () => 'token' }), { authorization: 'Bearer token' }],
  ['no key for a baseUrl', (baseUrl) => ({ baseUrl }), { 'api-key': undefined, authorization: undefined }],
  [
    'a key and a header with the same name',
    (endpoint) => ({ endpoint, apiKey, headers: { 'API-Key': 'other', 'X-Own': '1' } }),
    { 'api-key': apiKey, 'x-own': '1' },
  ],
  ['a Headers object', (endpoint) => ({ endpoint, apiKey, headers: new Headers({ accept: 'text/plain' }) }), { accept: 'text/plain' }],
  ['no other headers', (endpoint) => ({ endpoint, apiKey }), { accept: 'application/json', 'content-type': 'application/json' }],
])('%s: compact and raw send the right headers', async (_, options, expected) => {
  const requests: RecordedRequest[] = [];
  const client = createCompactClient(options(await serve(record(requests))));
  await client.compact(REQUEST);
  await client.raw.POST('/openai/v1/responses/compact', { body: REQUEST });
  expect(requests).toHaveLength(2);
  for (const { headers } of requests)
    expect({ ...headers }).toMatchObject(Object.fromEntries(Object.entries(expected).filter(([, value]) => value)));
  for (const { headers } of requests)
    for (const name of Object.keys(expected)) expect([name, headers[name]]).toEqual([name, expected[name]]);
});

test('every Azure host gets the key as api-key, also with baseUrl', async () => {
  const sentRequests: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    sentRequests.push(request);
    return new Response('{}', { headers: { 'content-type': 'application/json' } });
  };
  for (const host of [
    'a.openai.azure.com',
    'a.services.ai.azure.com',
    'a.cognitiveservices.azure.com',
    'a.openai.azure.us',
    'a.openai.azure.cn',
  ]) {
    await createCompactClient({ baseUrl: `https://${host}/openai/v1`, apiKey, fetch }).compact(REQUEST);
  }
  await createCompactClient({ baseUrl: 'https://azure.com.example.com/v1', apiKey, fetch }).compact(REQUEST);
  expect(sentRequests.map(({ headers }) => headers.get('api-key'))).toEqual([apiKey, apiKey, apiKey, apiKey, apiKey, null]);
  expect(sentRequests.map(({ headers }) => headers.get('authorization'))).toEqual([null, null, null, null, null, `Bearer ${apiKey}`]);
});

test('tokenProvider is called for every call', async () => {
  const requests: RecordedRequest[] = [];
  let calls = 0;
  const client = createCompactClient({ endpoint: await serve(record(requests)), tokenProvider: () => `token-${++calls}` });
  await client.compact(REQUEST);
  await client.compact(REQUEST);
  expect(requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
});

test.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('no login');
    },
  ],
  [
    'rejects',
    async () => {
      throw new Error('no login');
    },
  ],
  ['returns an empty string', () => ''],
  ['returns an object', () => ({ token: SECRET })],
  ['returns a line break', () => `${SECRET}\n`],
  ['returns the prefix Bearer too', () => `Bearer ${SECRET}`],
])('a tokenProvider that %s fails the call, and nothing is sent', async (behavior, tokenProvider) => {
  const requests: RecordedRequest[] = [];
  const client = createCompactClient({ endpoint: await serve(record(requests)), tokenProvider: tokenProvider as () => string });
  const error = await errorOf(client.compact(REQUEST));
  expect(error.code).toBe('token_failed');
  expect((error.cause as Error | undefined)?.message).toBe(/throws|rejects/.test(behavior) ? 'no login' : undefined);
  expect(requests).toEqual([]);
});

test('headers of a call override those of the client', async () => {
  const requests: RecordedRequest[] = [];
  const client = createCompactClient({
    endpoint: await serve(record(requests, ok)),
    apiKey,
    headers: { 'x-one': 'client', 'x-two': 'client' },
  });
  await client.compact(REQUEST, { headers: { 'X-Two': 'call' } });
  expect(requests[0]?.headers).toMatchObject({ 'x-one': 'client', 'x-two': 'call' });
  const error = await errorOf(client.compact(REQUEST, { headers: { 'x-two': `\n${SECRET}\n${SECRET}` } }));
  expect(error).toMatchObject({ code: 'invalid_options', message: expect.stringMatching(/^headers: x-two/) });
});
