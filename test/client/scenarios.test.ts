import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { createCompactClient, type AttemptEvent, type CompactClientOptions } from '../../src/client/index.js';
import { createCompactEmulator, SCENARIO_NAMES, type ScenarioName } from '../../src/emulator/index.js';
import { serveEmulator, type EmulatorServer } from '../../src/emulator/node.js';
import {
  CompactApiError,
  CompactConnectionError,
  type CompactError,
  CompactTimeoutError,
  CompactValidationError,
  type FailureReason,
} from '../../src/errors.js';
import type { CompactRequest } from '../../src/types.js';

// Every fault scenario of the emulator over real HTTP, through compact and safeCompact.
const emulator = createCompactEmulator({ apiKey: 'the-key' });
let server: EmulatorServer;
beforeAll(async () => {
  server = await serveEmulator(emulator);
});
afterAll(() => server.close());
// Without jitter, the client waits only if a server asks for a delay.
beforeEach(() => {
  jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const SECRET = 'correct horse battery staple';

interface Expected {
  type: abstract new (...args: never[]) => CompactError;
  code: string;
  reason: FailureReason;
  attempts: 1 | 3;
  hint?: RegExp;
  itemIndex?: number;
}
const api = (code: string, reason: FailureReason, hint?: RegExp, more: Partial<Expected> = {}): Expected => ({
  type: CompactApiError,
  code,
  reason,
  attempts: 1,
  ...(hint && { hint }),
  ...more,
});
const retried = (code: string, reason: FailureReason, hint?: RegExp): Expected => api(code, reason, hint, { attempts: 3 });

const EXPECTED: Record<ScenarioName, Expected | 'success'> = {
  'unknown-parameter': api('unknown_parameter', 'unknown_parameter', /sanitizeCompactRequest/),
  'invalid-encrypted-content': api('invalid_encrypted_content', 'invalid_encrypted_content', /account, key and region/, { itemIndex: 0 }),
  'string-too-long': api('string_above_max_length', 'invalid_request', /longer than/, { itemIndex: 3 }),
  'array-too-long': api('array_above_max_length', 'invalid_request', /reasoning item must be empty/, { itemIndex: 9 }),
  'missing-parameter': api('missing_required_parameter', 'invalid_request', /remove the whole item/, { itemIndex: 24 }),
  'context-too-long': api('context_length_exceeded', 'context_too_long', /compact earlier/),
  'previous-response-not-found': api('previous_response_not_found', 'previous_response_not_found', /send `input`/),
  'model-not-found': api('model_not_found', 'unsupported_model', /has no such model/),
  'invalid-payload': api('invalid_payload', 'invalid_request', /annotations: \[\]/, { itemIndex: 1 }),
  'content-filter': api('content_filter', 'content_filter', /content filter/),
  'content-filter-v1': api('content_filter', 'content_filter', /content filter/),
  'bare-detail': api('http_400', 'invalid_request'),
  'wrong-key': api('401', 'auth', /key or token/),
  'forbidden-html': api('http_403', 'forbidden', /role/),
  'deployment-not-found': api('DeploymentNotFound', 'deployment_not_found', /name of a deployment/),
  'path-not-found': api('404', 'unsupported_endpoint', /may not serve the endpoint/),
  'text-not-found': api('http_404', 'unsupported_endpoint', /may not serve the endpoint/),
  'method-not-allowed': api('http_405', 'unsupported_endpoint', /may not serve the endpoint/),
  'request-timeout': retried('http_408', 'timeout'),
  conflict: retried('http_409', 'conflict'),
  'body-too-large': api('http_413', 'too_large', /too large/),
  'rate-limit': retried('rate_limit_exceeded', 'rate_limit', /retryAfterMs/),
  'azure-rate-limit': retried('429', 'rate_limit', /retryAfterMs/),
  'server-error': retried('http_500', 'server_error', /try again later/),
  'empty-500': retried('http_500', 'server_error', /try again later/),
  'high-demand': retried('server_error', 'overloaded', /very long conversations/),
  'not-implemented': api('unsupported_operation', 'unsupported_endpoint', /may not serve the endpoint/),
  'api-not-supported': api('api_not_supported', 'unsupported_endpoint', /may not serve the endpoint/),
  'html-502': retried('http_502', 'server_error', /try again later/),
  overloaded: retried('http_503', 'overloaded', /capacity/),
  'edge-timeout-504': retried('http_504', 'edge_timeout', /idle timeout/),
  'edge-timeout-524': retried('http_524', 'edge_timeout', /idle timeout/),
  'empty-200': api('empty_body', 'empty_body'),
  'html-200': api('not_json', 'not_json', /login page/),
  'slow-first-byte': { type: CompactTimeoutError, code: 'first_byte_timeout', reason: 'timeout', attempts: 3, hint: /minutes/ },
  silent: { type: CompactTimeoutError, code: 'first_byte_timeout', reason: 'timeout', attempts: 3, hint: /minutes/ },
  'slow-body': 'success',
  reset: { type: CompactConnectionError, code: 'connection_failed', reason: 'connection', attempts: 3 },
  'truncated-body': { type: CompactConnectionError, code: 'truncated_body', reason: 'truncated_body', attempts: 3, hint: /sent again/ },
  'truncated-json': api('invalid_json', 'truncated_body', /sent again/),
  'json-as-text': api('wrong_content_type', 'wrong_content_type'),
  'schema-mismatch': { type: CompactValidationError, code: 'invalid_message', reason: 'schema_mismatch', attempts: 1 },
  'event-stream': api('not_json', 'not_json'),
};

const body: CompactRequest = { model: 'm', input: [{ role: 'user', content: SECRET }] };
const clientFor = (scenario: string, options: Partial<CompactClientOptions> = {}): ReturnType<typeof createCompactClient> =>
  createCompactClient({
    baseUrl: `${server.url}/v1`,
    apiKey: 'the-key',
    headers: { 'x-emulator-scenario': scenario },
    check: { response: { reject: 'open' } },
    ...options,
  } as CompactClientOptions);

test.each(SCENARIO_NAMES)('the scenario %s has the expected outcome', async (name) => {
  const expected = EXPECTED[name];
  const events: AttemptEvent[] = [];
  // Long enough for a normal response of a busy machine, shorter than the silence of the scenario.
  const isSilent = name === 'silent' || name === 'slow-first-byte';
  const client = clientFor(`${name};ms=${isSilent ? 60_000 : 20}`, {
    onAttempt: (event) => void events.push(event),
    ...(isSilent && { firstByteTimeoutMs: 400 }),
  });

  emulator.reset();
  const thrown: unknown = await client.compact(body).catch((error: unknown) => error);
  const result = await client.safeCompact(body);
  if (expected === 'success') {
    expect(result.success).toBe(true);
    expect(emulator.requests).toHaveLength(2);
    return;
  }
  if (result.success) throw new Error('the call succeeded');
  const { type, code, reason, attempts, hint, itemIndex = null } = expected;
  for (const error of [thrown, result.error] as CompactError[]) {
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ code, reason });
    if (type !== CompactValidationError) expect(error).toMatchObject({ attempts, hint: hint ? expect.stringMatching(hint) : null });
    if (type === CompactApiError) expect(error).toMatchObject({ itemIndex, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    if (hint) expect(error.message).toMatch(hint);
    expect(`${error.message} ${JSON.stringify(error)}`).not.toMatch(/horse|the-key/);
  }
  expect(emulator.requests).toHaveLength(2 * attempts);
  expect(events.map(({ attempt, willRetry }) => [attempt, willRetry])).toEqual(
    [1, 2].flatMap(() =>
      attempts === 1
        ? [[1, false]]
        : [
            [1, true],
            [2, true],
            [3, false],
          ],
    ),
  );
  expect(JSON.stringify(events)).not.toMatch(/horse|the-key/);
});

test.each([
  ['rate-limit;retry-after-ms=7', 7],
  ['rate-limit;retry-after-ms=9;retry-after=5', 9],
  ['overloaded;retry-after=0', 0],
  ['rate-limit;retry-after=Thu, 01 Jan 1970 00:00:00 GMT', 0],
])('%s: the client waits as long as the server asks', async (scenario, delayMs) => {
  const events: AttemptEvent[] = [];
  const error: unknown = await clientFor(scenario, { onAttempt: (event) => void events.push(event) })
    .compact(body)
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ attempts: 3, retryAfterMs: delayMs });
  expect(events.map((event) => event.delayMs)).toEqual([delayMs, delayMs, null]);
});

test.each([
  ['a retry-after of more than a minute', 'rate-limit;retry-after=61'],
  ['x-should-retry: false', 'overloaded;x-should-retry=false'],
])('after %s there is no retry', async (_name, scenario) => {
  expect(
    await clientFor(scenario)
      .compact(body)
      .catch((thrown: unknown) => thrown),
  ).toMatchObject({ attempts: 1 });
});

test('x-should-retry: true makes the client retry a 400', async () => {
  expect(
    await clientFor('bare-detail;x-should-retry=true')
      .compact(body)
      .catch((thrown: unknown) => thrown),
  ).toMatchObject({ attempts: 3, code: 'http_400' });
});

test('usage counts a call that fails twice and then succeeds as one call', async () => {
  const flaky = createCompactEmulator({ scenario: (count) => ['rate-limit', 'html-502'][count] });
  const client = createCompactClient({ baseUrl: 'http://localhost/v1', fetch: flaky.fetch });
  const { usage } = await client.compact(body);
  expect(flaky.requests.map(({ status }) => status)).toEqual([429, 502, 200]);
  expect(client.usage).toMatchObject({ calls: 1, attempts: 3, total_tokens: usage.total_tokens });
});

test('the errors of the emulator without a scenario: wrong key, unknown deployment, too large body', async () => {
  const strict = createCompactEmulator({ apiKey: 'right', deployments: ['mine'], maxBodyBytes: 2000 });
  const call = (apiKey: string, model: string, content = 'hi', path = '/openai/v1'): Promise<unknown> =>
    createCompactClient({ baseUrl: `http://localhost${path}`, apiKey, fetch: strict.fetch })
      .compact({ model, input: content })
      .catch((thrown: unknown) => thrown);
  expect(await call('wrong', 'mine')).toMatchObject({ status: 401, reason: 'auth', attempts: 1 });
  expect(await call('right', 'other')).toMatchObject({ status: 404, reason: 'deployment_not_found', attempts: 1 });
  expect(await call('right', 'other', 'hi', '/v1')).toMatchObject({ status: 400, reason: 'unsupported_model', attempts: 1 });
  expect(await call('right', 'mine', 'x'.repeat(3000))).toMatchObject({ status: 413, reason: 'too_large', attempts: 1 });
  expect(await call('right', 'mine')).toMatchObject({ object: 'response.compaction' });
});
