import { expect, test } from '@jest/globals';
import { resolveBaseUrl, resolveEndpoint, resolveUpstream } from '../../src/internal/endpoint.js';
import { errorOf } from './server.js';

const PATHS = [
  '',
  '/',
  '/openai',
  '/openai/',
  '/openai/v1',
  '/openai/v1/',
  '/openai/v1/responses',
  '/openai/v1/responses/',
  '/openai/v1/responses/compact',
];
const BASES = [
  'https://res.openai.azure.com',
  'https://res.services.ai.azure.com',
  'https://res.services.ai.azure.com/api/projects/my-project',
  'https://res.cognitiveservices.azure.com',
  'https://res.openai.azure.us',
  'https://res.openai.azure.cn',
  'https://relay.example.com',
  'https://relay.example.com/team-a',
  'http://127.0.0.1:8080',
  'http://localhost:8080',
  'http://[::1]:8080',
];

test.each(BASES)('endpoint %s resolves to the same URL with every path', (base) => {
  for (const path of PATHS) {
    const expected = { url: `${base}/openai/v1/responses/compact`, rawBaseUrl: base, azure: true };
    expect([path, resolveEndpoint(base + path)]).toEqual([path, expected]);
    expect([path, resolveEndpoint(`\u00a0 ${base}${path}\n`)]).toEqual([path, expected]);
  }
});

test.each([
  ['https://res.openai.azure.com/openai/v1/responses/compact?api-version=2025-04-01-preview'],
  ['https://res.openai.azure.com/openai/responses?api-version=preview'],
  ['https://res.openai.azure.com?API-Version=v1#top'],
  ['HTTPS://RES.OpenAI.Azure.com/OpenAI/V1'],
  ['https://res.openai.azure.com//openai//v1//'],
])('endpoint %s is normalized', (endpoint) => {
  expect(resolveEndpoint(endpoint).url).toBe('https://res.openai.azure.com/openai/v1/responses/compact');
});

test.each([
  ['https://api.openai.com/v1', 'https://api.openai.com/v1', 'https://api.openai.com/v1'],
  ['https://api.openai.com/v1/', 'https://api.openai.com/v1', 'https://api.openai.com/v1'],
  [' https://api.openai.com/v1/responses/compact ', 'https://api.openai.com/v1', 'https://api.openai.com/v1'],
  ['https://api.openai.com/v1/responses', 'https://api.openai.com/v1', 'https://api.openai.com/v1'],
  ['https://relay.example.com', 'https://relay.example.com', 'https://relay.example.com'],
  ['http://127.0.0.1:8080/openai/v1', 'http://127.0.0.1:8080/openai/v1', 'http://127.0.0.1:8080'],
  ['http://127.3.2.1/openai/v1', 'http://127.3.2.1/openai/v1', 'http://127.3.2.1'],
  ['https://relay.example.com/a/openai/v1/responses/compact', 'https://relay.example.com/a/openai/v1', 'https://relay.example.com/a'],
  ['https://openai.azure.com.example.com/v1', 'https://openai.azure.com.example.com/v1', 'https://openai.azure.com.example.com/v1'],
])('baseUrl %s is resolved', (baseUrl, base, rawBaseUrl) => {
  expect(resolveBaseUrl(baseUrl)).toEqual({ url: `${base}/responses/compact`, rawBaseUrl, azure: false });
});

test.each(BASES.slice(0, 6).flatMap((base) => PATHS.map((path) => base + path)))(
  'baseUrl %s with an Azure host is treated as endpoint',
  (baseUrl) => {
    expect(resolveBaseUrl(baseUrl)).toEqual(resolveEndpoint(baseUrl));
  },
);

const INVALID_URLS: [string, RegExp][] = [
  ['', /absolute http\(s\) URL/],
  ['res.openai.azure.com', /absolute http\(s\) URL/],
  ['localhost:8080', /absolute http\(s\) URL/],
  ['ftp://res.openai.azure.com', /absolute http\(s\) URL/],
  ['file:///etc/passwd', /absolute http\(s\) URL/],
  ['/openai/v1', /absolute http\(s\) URL/],
  ['sk-this-must-never-be-printed', /absolute http\(s\) URL/],
  ['https://me:sk-this-must-never-be-printed@res.openai.azure.com', /user name or password/],
  ['https://sk-this-must-never-be-printed@res.openai.azure.com', /user name or password/],
  ['https://res.openai.azure.com/openai?key=sk-this-must-never-be-printed', /query/],
  ['https://res.openai.azure.com/?sk-this-must-never-be-printed', /query/],
  ['http://res.openai.azure.com/openai/v1', /use https:\/\/res\.openai\.azure\.com\/openai\/v1$/],
  ['http://relay.example.com:8080/v1', /use https:\/\/relay\.example\.com:8080\/v1$/],
  ['http://localhost.example.com', /unencrypted/],
  ['http://127.0.0.1.example.com', /unencrypted/],
  ['http://10.0.0.1', /unencrypted/],
  [
    'https://res.openai.azure.com/openai/deployments/gpt-5/responses/compact?api-version=2025-04-01-preview',
    /use https:\/\/res\.openai\.azure\.com\/openai\/v1 and send the deployment name as `model`: 'gpt-5'$/,
  ],
  [
    'https://res.openai.azure.com/openai/deployments/',
    /use https:\/\/res\.openai\.azure\.com\/openai\/v1 and send the deployment name as `model`$/,
  ],
  ['https://res.openai.azure.com/openai/v1/chat/completions', /use https:\/\/res\.openai\.azure\.com, or/],
  ['https://res.services.ai.azure.com/models', /use https:\/\/res\.services\.ai\.azure\.com, or/],
  ['https://res.services.ai.azure.com/api/projects', /projects\/<name>$/],
];

test.each(INVALID_URLS)('%j is rejected as endpoint and as baseUrl', async (value, message) => {
  for (const [option, resolve] of [
    ['endpoint', resolveEndpoint],
    ['baseUrl', resolveBaseUrl],
  ] as const) {
    const error = await errorOf(() => resolve(value));
    expect(error).toMatchObject({ code: 'invalid_options', message: expect.stringMatching(message) });
    expect(error.message).toMatch(new RegExp(`^${option} `));
  }
});

test.each([
  ['https://api.openai.com/v1', /pass it as baseUrl/],
  ['https://api.openai.com/v1/responses/compact', /pass it as baseUrl/],
  ['https://relay.example.com/openai/v1/embeddings', /remove \/openai/],
])('endpoint %s is rejected', async (endpoint, message) => {
  expect(await errorOf(() => resolveEndpoint(endpoint))).toMatchObject({
    code: 'invalid_options',
    message: expect.stringMatching(message),
  });
});

test.each([undefined, null, 5, new URL('https://res.openai.azure.com')])('endpoint %p is rejected', async (value) => {
  expect((await errorOf(() => resolveEndpoint(value as unknown as string))).code).toBe('invalid_options');
});

test.each(['https://portal.azure.com/resource', 'https://ai.azure.com', 'https://learn.microsoft.com/azure'])(
  '%s is a page for people: rejected as endpoint and as upstream',
  async (url) => {
    for (const [option, resolve] of [
      ['endpoint', resolveEndpoint],
      ['upstream', resolveUpstream],
    ] as const) {
      const error = await errorOf(() => resolve(url));
      expect(error).toMatchObject({ code: 'invalid_options', message: expect.stringContaining(`${option} is the URL of a portal`) });
    }
  },
);
