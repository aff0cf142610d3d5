import { expect, test } from '@jest/globals';
import { createCompactClient, type CompactClientOptions } from '../../src/client/index.js';
import { errorOf, ok, record, REQUEST, SECRET, serve, type Seen } from './server.js';

const endpoint = 'https://res.openai.azure.com';
const apiKey = SECRET;

test.each<[string, object, RegExp]>([
  ['no address', { apiKey }, /pass endpoint .* or baseUrl/],
  ['two addresses', { apiKey, endpoint, baseUrl: endpoint }, /only one/],
  ['no key on Azure', { endpoint }, /apiKey or tokenProvider/],
  ['no key at an Azure baseUrl', { baseUrl: endpoint }, /apiKey or tokenProvider/],
  ['an unset variable', { endpoint, apiKey: undefined }, /apiKey has no value/],
  ['an unset variable for a relay', { baseUrl: 'https://relay.example.com', apiKey: undefined }, /apiKey has no value/],
  ['an empty key', { endpoint, apiKey: '' }, /apiKey has no value/],
  ['a key from a file', { endpoint, apiKey: `${SECRET}\n` }, /line break/],
  ['a key with a bearer prefix', { endpoint, apiKey: `Bearer ${SECRET}` }, /space/],
  ['a key that no header takes', { endpoint, apiKey: `${SECRET}\u2026` }, /another character/],
  ['a key with a null byte', { endpoint, apiKey: `${SECRET}\0` }, /another character/],
  ['key and provider', { endpoint, apiKey, tokenProvider: () => 'x' }, /not both/],
  ['a token in place of its provider', { endpoint, tokenProvider: SECRET }, /must be a function/],
  ['a header value that is not legal', { endpoint, apiKey, headers: { 'x-own': `a\n${SECRET}` } }, /headers: x-own/],
  ['a header name that is not legal', { endpoint, apiKey, headers: { [`${SECRET} `]: 'a' } }, /one of the names/],
  ['a negative time', { endpoint, apiKey, timeoutMs: -1 }, /timeoutMs/],
  ['a time past the timer', { endpoint, apiKey, timeoutMs: 2 ** 31 }, /timeoutMs/],
  ['no number', { endpoint, apiKey, timeoutMs: NaN }, /timeoutMs/],
  ['a time in words', { endpoint, apiKey, timeoutMs: '20' }, /timeoutMs/],
  ['a negative time to connect', { endpoint, apiKey, connectTimeoutMs: -1 }, /^connectTimeoutMs/],
  ['no number for the first byte', { endpoint, apiKey, firstByteTimeoutMs: NaN }, /^firstByteTimeoutMs/],
  ['a negative number of retries', { endpoint, apiKey, maxRetries: -1 }, /maxRetries/],
  ['half a retry', { endpoint, apiKey, maxRetries: 1.5 }, /maxRetries/],
  ['retries without end', { endpoint, apiKey, maxRetries: Infinity }, /maxRetries/],
  ['an unknown family', { endpoint, apiKey, check: { request: { family: 'loose' } } }, /check\.request\.family/],
  ['an unknown action', { endpoint, apiKey, check: { response: { on: 'throw' } } }, /check\.response\.on/],
])('%s is refused', async (_, options, message) => {
  const error = await errorOf(() => createCompactClient(options as CompactClientOptions));
  expect(error).toMatchObject({ code: 'invalid_options', message: expect.stringMatching(message) });
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
  ['a token that takes time', (endpoint) => ({ endpoint, tokenProvider: async () => 'token' }), { authorization: 'Bearer token' }],
  ['no key for a baseUrl', (baseUrl) => ({ baseUrl }), { 'api-key': undefined, authorization: undefined }],
  [
    'a key over a header',
    (endpoint) => ({ endpoint, apiKey, headers: { 'API-Key': 'other', 'X-Own': '1' } }),
    { 'api-key': apiKey, 'x-own': '1' },
  ],
  ['headers as such', (endpoint) => ({ endpoint, apiKey, headers: new Headers({ accept: 'text/plain' }) }), { accept: 'text/plain' }],
  ['nothing else', (endpoint) => ({ endpoint, apiKey }), { accept: 'application/json', 'content-type': 'application/json' }],
])('%s goes as it should, from compact and from raw', async (_, options, expected) => {
  const seen: Seen[] = [];
  const client = createCompactClient(options(await serve(record(seen))));
  await client.compact(REQUEST);
  await client.raw.POST('/openai/v1/responses/compact', { body: REQUEST });
  expect(seen).toHaveLength(2);
  for (const { headers } of seen)
    expect({ ...headers }).toMatchObject(Object.fromEntries(Object.entries(expected).filter(([, value]) => value)));
  for (const { headers } of seen) for (const name of Object.keys(expected)) expect([name, headers[name]]).toEqual([name, expected[name]]);
});

test('an Azure host gets the key as api-key, however it is named', async () => {
  const sent: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    sent.push(request);
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
  expect(sent.map(({ headers }) => headers.get('api-key'))).toEqual([apiKey, apiKey, apiKey, apiKey, apiKey, null]);
  expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([null, null, null, null, null, `Bearer ${apiKey}`]);
});

test('the provider is asked again for every call', async () => {
  const seen: Seen[] = [];
  let asked = 0;
  const client = createCompactClient({ endpoint: await serve(record(seen)), tokenProvider: () => `token-${++asked}` });
  await client.compact(REQUEST);
  await client.compact(REQUEST);
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
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
  ['gives nothing', () => ''],
  ['gives an object', () => ({ token: SECRET })],
  ['gives a line break', () => `${SECRET}\n`],
  ['gives the prefix too', () => `Bearer ${SECRET}`],
])('a provider that %s fails the call, and nothing is sent', async (how, tokenProvider) => {
  const seen: Seen[] = [];
  const client = createCompactClient({ endpoint: await serve(record(seen)), tokenProvider: tokenProvider as () => string });
  const error = await errorOf(client.compact(REQUEST));
  expect(error.code).toBe('token_failed');
  expect((error.cause as Error | undefined)?.message).toBe(/throws|rejects/.test(how) ? 'no login' : undefined);
  expect(seen).toEqual([]);
});

test('headers of a call go over those of the client', async () => {
  const seen: Seen[] = [];
  const client = createCompactClient({
    endpoint: await serve(record(seen, ok)),
    apiKey,
    headers: { 'x-one': 'client', 'x-two': 'client' },
  });
  await client.compact(REQUEST, { headers: { 'X-Two': 'call' } });
  expect(seen[0]?.headers).toMatchObject({ 'x-one': 'client', 'x-two': 'call' });
  const error = await errorOf(client.compact(REQUEST, { headers: { 'x-two': `\n${SECRET}\n${SECRET}` } }));
  expect(error).toMatchObject({ code: 'invalid_options', message: expect.stringMatching(/^headers: x-two/) });
});
