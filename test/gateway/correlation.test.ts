/** What a call says about itself: ids of the client, the model and the tokens; and the ids that the gateway sends. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { createCompactGateway, type CompactGatewayOptions, type GatewayCall, type GatewayCallStart } from '../../src/gateway/index.js';
import { findModel } from '../../src/gateway/correlation.js';
import { COMPACTED } from './upstream.js';
import { PATH } from './http-client.js';

const BODY = '{"model":"m","input":"hi"}';
const json = { 'content-type': 'application/json' };

interface Called {
  call: GatewayCall;
  start: GatewayCallStart;
  response: Response;
  /** The headers that the upstream received; undefined if it received nothing. */
  sent: Headers | undefined;
}

async function callGateway(
  headers: Record<string, string> = {},
  body: BodyInit = BODY,
  options: Partial<CompactGatewayOptions> = {},
  upstreamResponse = (): Response => new Response(COMPACTED, { headers: json }),
): Promise<Called> {
  const calls: GatewayCall[] = [];
  const starts: GatewayCallStart[] = [];
  let sent: Headers | undefined;
  const gateway = createCompactGateway({
    upstream: 'http://upstream.test',
    fetch: async (request) => {
      sent = request.headers;
      return upstreamResponse();
    },
    onStart(start) {
      expect(calls).toEqual([]);
      starts.push(start);
    },
    onComplete: (call) => void calls.push(call),
    ...options,
  });
  const response = await gateway.fetch(
    new Request(`http://gateway.test${PATH}`, { method: 'POST', headers: { ...json, ...headers }, body }),
  );
  await response.text();
  expect([calls.length, starts.length]).toEqual([1, 1]);
  return { call: calls[0] as GatewayCall, start: starts[0] as GatewayCallStart, response, sent };
}

test.each([
  ['a valid call', BODY, {}, 200],
  ['a rejected request', '{}', {}, 400],
  ['an upstream that fails', BODY, { fetch: async () => Promise.reject(new Error('down')) }, 502],
])('onStart and onComplete receive the same id and start time: %s', async (_, body, options, status) => {
  const { call, start, response } = await callGateway({}, body, options);
  expect(response.status).toBe(status);
  expect(start).toEqual({ requestId: call.requestId, startTime: call.startTime });
});

const UUID = '0198a7c4-3f6e-7d21-9b1c-5a3e8f0d2b47';
const TRACE_ID = 'ab'.repeat(16);
const PARENT_ID = '00f067aa0ba902b7';
const TRACEPARENT = `00-${TRACE_ID}-${PARENT_ID}-01`;

describe('ids of the client', () => {
  test('are recorded by the names of their headers, and forwarded unchanged', async () => {
    const ids = { 'x-request-id': UUID, 'x-ms-client-request-id': 'batch.7:3_a', 'x-client-request-id': '01J9ZQ4T7V8W9X0Y1Z2A3B4C5D' };
    const { call, sent } = await callGateway({ ...ids, traceparent: TRACEPARENT, tracestate: 'a=b' });
    expect(call).toMatchObject({ clientRequestIds: ids, traceId: TRACE_ID, parentSpanId: PARENT_ID, traceFlags: 1 });
    for (const [name, value] of Object.entries({ ...ids, traceparent: TRACEPARENT, tracestate: 'a=b' }))
      expect(sent?.get(name)).toBe(value);
  });

  test('are missing if there are none', async () => {
    const { call } = await callGateway();
    expect(Object.keys(call)).not.toEqual(expect.arrayContaining(['clientRequestIds']));
    expect(Object.keys(call)).not.toEqual(expect.arrayContaining(['traceId']));
  });

  test.each([
    ['a key of Azure OpenAI', '0a1b2c3d4e5f60718293a4b5c6d7e8f9'],
    ['a key of Azure AI services', `${'Bq3Zt8Kw1'.repeat(9)}JQQJ99BK`],
    ['a key of OpenAI', 'sk-Q7vTn3xW9zLp2Rk8'],
    ['a project key of OpenAI', 'sk-proj-abc_def-ghi'],
    ['a key of OpenAI in capitals', 'SK-ABC'],
    ['a key of Stripe', 'sk_live_4eC39HqLyjWD'],
    ['a token of GitHub', 'ghp_16C7e42F292c6912E7'],
    ['a fine-grained token of GitHub', 'github_pat_11AB_0xyz'],
    ['a token of GitLab', 'glpat-x7Yz'],
    ['a token of Slack', 'xoxb-17653672481'],
    ['a token of Hugging Face', 'hf_QxWvTnLp'],
    ['a key of Google', 'AIzaSyD-9tSrke72'],
    ['an access key of AWS', 'AKIAIOSFODNN7EXAMPLE'],
    ['a JSON Web Token', 'eyJhbGciOiJIUzI1.eyJzdWIi.SflKxwRJSM'],
    ['a bearer token', 'Bearer abc'],
    ['a bearer token with a colon', 'bearer:abc'],
    ['a key after a prefix', 'req.sk-abc'],
    ['a client secret of Entra', 'abc8Q~d.Ef-Gh_1'],
    ['base64', 'YWJjZGVm/w=='],
    ['an address', 'someone@example.com'],
    ['a sentence', 'summarize this'],
    ['129 characters', `${'a-'.repeat(64)}a`],
    ['nothing', ''],
  ])('are left out if they look like something else: %s', async (_, value) => {
    const names = ['x-request-id', 'x-ms-client-request-id', 'x-client-request-id', 'traceparent'];
    for (const name of names) {
      const { call } = await callGateway({ [name]: value });
      expect([call.clientRequestIds, call.traceId]).toEqual([undefined, undefined]);
    }
  });

  test('one that is left out does not keep another one out', async () => {
    const { call } = await callGateway({ 'x-request-id': 'sk-abc', 'x-client-request-id': UUID });
    expect(call.clientRequestIds).toEqual({ 'x-client-request-id': UUID });
  });

  test.each([
    ['api-key', UUID],
    ['authorization', `Bearer ${UUID}`],
    ['cookie', `session=${UUID}; a=1`],
    ['x-custom-token', UUID],
  ])('are left out if they occur in the credentials of the call: %s', async (name, value) => {
    const { call } = await callGateway({ 'x-request-id': UUID, 'x-client-request-id': 'other', [name]: value });
    expect(call.clientRequestIds).toEqual({ 'x-client-request-id': 'other' });
  });

  test.each([TRACE_ID, PARENT_ID])('the ids of a trace are left out if one of them is the key: %s', async (key) => {
    const { call } = await callGateway({ traceparent: TRACEPARENT, 'api-key': key });
    expect([call.traceId, call.parentSpanId, call.traceFlags]).toEqual([undefined, undefined, undefined]);
  });

  test.each([
    ['version ff', `ff-${TRACE_ID}-00f067aa0ba902b7-01`],
    ['a trace id of zeros', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`],
    ['a parent id of zeros', `00-${TRACE_ID}-${'0'.repeat(16)}-01`],
    ['capitals', TRACEPARENT.toUpperCase()],
    ['no flags', TRACEPARENT.slice(0, -3)],
    ['two values', `${TRACEPARENT}, ${TRACEPARENT}`],
  ])('an invalid traceparent has no trace id: %s', async (_, traceparent) => {
    const { call, sent } = await callGateway({ traceparent });
    expect([call.traceId, sent?.get('traceparent')]).toEqual([undefined, traceparent]);
  });
});

describe('the model', () => {
  const long = 'x'.repeat(10_000);
  const item = { type: 'message', role: 'user', content: 'hi', model: 'decoy' };

  test.each([
    ['first', { model: 'my-deployment', input: long }],
    ['after scalars', { instructions: 'say "model":"decoy"', store: false, n: null, model: 'my-deployment', input: [item] }],
    ['last', { input: [item], model: 'my-deployment' }],
    ['before scalars at the end', { input: [item], model: 'my-deployment', instructions: 'a "b" \\ {"model":"decoy"}', seed: -1.5e3 }],
    ['with white space', ' {\n "input" : [] ,\r\n "model"\t: "my-deployment" } \n'],
    ['of a fine-tuning', { model: 'ft:gpt-4o-mini:org-1::AbC', input: long }, 'ft:gpt-4o-mini:org-1::AbC'],
    ['of a relay', { model: 'openai/gpt-5.1', input: long }, 'openai/gpt-5.1'],
    ['in an invalid request', { input: 7, model: 'my-deployment', metadata: {} }],
  ] as [string, unknown, string?][])('is found %s', async (_, body, model = 'my-deployment') => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    expect((await callGateway({}, text)).call).toMatchObject({ model });
    expect((await callGateway({ 'content-encoding': 'gzip' }, gzipSync(text))).call).toMatchObject({ model });
  });

  test.each([
    ['is far from both ends', { instructions: long, model: 'm-1', input: [item], metadata: {} }],
    ['is between members that are not scalars', { input: [item], model: 'm-1', metadata: { model: 'decoy' } }],
    ['is null', { model: null, input: [item] }],
    ['is missing, and an item at the end has one', { input: [item] }],
    ['is missing, and an item at the beginning has one', { metadata: { model: 'decoy' }, input: [item], n: 1 }],
    ['looks like a key', { model: 'sk-Q7vTn3xW9z', input: 'hi' }],
    ['looks like a key of Azure', { model: '0a1b2c3d4e5f60718293a4b5c6d7e8f9', input: 'hi' }],
    ['is a sentence', { model: 'the best one', input: 'hi' }],
    ['is longer than 128 characters', { model: 'm-'.repeat(65), input: 'hi' }],
  ])('is missing if it %s', async (_, body) => {
    expect((await callGateway({}, JSON.stringify(body))).call).not.toHaveProperty('model');
  });

  test('is missing if it occurs in the credentials of the call', async () => {
    const body = '{"model":"my-deployment","input":"hi"}';
    expect((await callGateway({ 'api-key': 'my-deployment' }, body)).call).not.toHaveProperty('model');
  });

  test('is missing if bodies are not inspected', async () => {
    const check = { request: { reject: false } } as const;
    expect((await callGateway({}, BODY, { check })).call).not.toHaveProperty('model');
  });
});

describe('the token counts', () => {
  const responseWith = (usage: unknown): string => JSON.stringify({ ...(JSON.parse(COMPACTED) as object), usage });

  test('are those of usage', async () => {
    const usage = {
      input_tokens: 5,
      input_tokens_details: { cached_tokens: 4 },
      output_tokens: 3,
      output_tokens_details: { reasoning_tokens: 2 },
      total_tokens: 8,
    };
    for (const options of [{}, { hold: true }]) {
      const { call } = await callGateway({}, BODY, options, () => new Response(responseWith(usage), { headers: json }));
      expect(call.usage).toEqual({ inputTokens: 5, cachedTokens: 4, outputTokens: 3, reasoningTokens: 2, totalTokens: 8 });
    }
  });

  test('leave out what is not a count', async () => {
    const usage = { input_tokens: 'sk-abc', output_tokens: -1, total_tokens: 1.5, input_tokens_details: { cached_tokens: 4 } };
    const { call } = await callGateway({}, BODY, {}, () => new Response(responseWith(usage), { headers: json }));
    expect([call.usage, call.responseCheck]).toEqual([{ cachedTokens: 4 }, 'invalid']);
  });

  test.each([
    ['unchecked', { check: { response: { report: false } } }, () => new Response(COMPACTED, { headers: json })],
    ['an error', {}, () => new Response(COMPACTED, { status: 429, headers: json })],
    ['no object', {}, () => new Response('[1]', { headers: json })],
    ['without usage', {}, () => new Response('{"usage":null}', { headers: json })],
  ] as const)('are missing for a response that is %s', async (_, options, respond) => {
    expect((await callGateway({}, BODY, options, respond)).call).not.toHaveProperty('usage');
  });
});

test.each([
  ['valid, valid', BODY, {}, 200, 'valid', 'valid'],
  ['rejected', '{}', {}, 400, 'invalid', 'unchecked'],
  ['reported', '{}', { check: { request: { reject: false, report: 'open' } } }, 200, 'invalid', 'valid'],
  ['not JSON', 'x', {}, 400, 'invalid', 'unchecked'],
  ['off', 'x', { check: { request: { reject: false }, response: { report: false } } }, 200, 'unchecked', 'unchecked'],
] as const)('the results of both checks are recorded: %s', async (_, body, options, status, requestCheck, responseCheck) => {
  const { call } = await callGateway({}, body, options as Partial<CompactGatewayOptions>);
  expect(call).toMatchObject({ status, requestCheck, responseCheck });
});

describe('forwardRequestId', () => {
  const NAME = 'x-compact-request-id';
  const ofUpstream = (): Response => new Response(COMPACTED, { headers: { ...json, [NAME]: 'upstream', 'x-request-id': 'req_1' } });

  test('sends the id of the call to the upstream and returns it, instead of any other', async () => {
    const { call, sent, response } = await callGateway(
      { [NAME]: 'mine', 'x-request-id': UUID },
      BODY,
      { forwardRequestId: true },
      ofUpstream,
    );
    expect([sent?.get(NAME), sent?.get('x-request-id')]).toEqual([call.requestId, UUID]);
    expect([response.headers.get(NAME), response.headers.get('x-request-id')]).toEqual([call.requestId, 'req_1']);
    expect(call.upstreamRequestId).toBe('req_1');
  });

  test('returns it with errors of the gateway too', async () => {
    const { call, response } = await callGateway({}, '{}', { forwardRequestId: true });
    expect([response.status, response.headers.get(NAME), response.headers.get('x-request-id')]).toEqual([
      400,
      call.requestId,
      call.requestId,
    ]);
  });

  test('by default nothing is sent or changed', async () => {
    expect((await callGateway()).sent?.has(NAME)).toBe(false);
    const { sent, response } = await callGateway({ [NAME]: 'mine' }, BODY, {}, ofUpstream);
    expect([sent?.get(NAME), response.headers.get(NAME)]).toEqual(['mine', 'upstream']);
  });
});

test.each(['{"model":"gpt-1","input":"FILLER"}', '{"input":"FILLER","model":"gpt-1"}'])(
  'the model of a body in chunks of any size: %s',
  (template) => {
    const body = new TextEncoder().encode(template.replace('FILLER', 'a'.repeat(30_000)));
    for (const size of [7, 1000, 4096, 10_000, body.length]) {
      const chunks = Array.from({ length: Math.ceil(body.length / size) }, (_, i) => body.subarray(i * size, (i + 1) * size));
      expect(findModel(chunks)).toBe('gpt-1');
    }
  },
);
