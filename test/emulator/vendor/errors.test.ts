import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import OpenAI from 'openai';
import { SCENARIO_NAMES, type ScenarioName } from '../../../src/emulator/index.js';
import { FIXED_RESPONSES, type FixedResponse } from '../../../src/emulator/scenarios.js';
import { isCompactResponse } from '../../../src/validators/strict.js';
import { rejectionOf, sameRealmFetch, serve, withScenario, type ServedEmulator } from './helpers.js';

let served: ServedEmulator;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

/** Sends one request with a scenario. */
const send = (scenario: string, options: object = {}): Promise<unknown> =>
  served.client({ maxRetries: 0, ...withScenario(scenario), ...options }).responses.compact({ model: 'm', input: 'hi' });

const {
  APIError,
  BadRequestError,
  AuthenticationError,
  PermissionDeniedError,
  NotFoundError,
  ConflictError,
  RateLimitError,
  InternalServerError,
} = OpenAI;

/** The classes of the errors that the client rejects with. */
const REJECTED: Partial<Record<ScenarioName, unknown>> = {
  'unknown-parameter': BadRequestError,
  'invalid-encrypted-content': BadRequestError,
  'string-too-long': BadRequestError,
  'array-too-long': BadRequestError,
  'missing-parameter': BadRequestError,
  'context-too-long': BadRequestError,
  'previous-response-not-found': BadRequestError,
  'model-not-found': BadRequestError,
  'invalid-payload': BadRequestError,
  'content-filter': BadRequestError,
  'content-filter-v1': BadRequestError,
  'bare-detail': BadRequestError,
  'api-not-supported': BadRequestError,
  'wrong-key': AuthenticationError,
  'forbidden-html': PermissionDeniedError,
  'deployment-not-found': NotFoundError,
  'path-not-found': NotFoundError,
  'text-not-found': NotFoundError,
  'method-not-allowed': APIError,
  'request-timeout': APIError,
  conflict: ConflictError,
  'body-too-large': APIError,
  'rate-limit': RateLimitError,
  'azure-rate-limit': RateLimitError,
  'server-error': InternalServerError,
  'empty-500': InternalServerError,
  'high-demand': InternalServerError,
  'not-implemented': InternalServerError,
  'html-502': InternalServerError,
  overloaded: InternalServerError,
  'edge-timeout-504': InternalServerError,
  'edge-timeout-524': InternalServerError,
};

/** The names of the errors for a missing or truncated response. Not all of them are classes of the client. */
const BROKEN: Partial<Record<ScenarioName, string>> = {
  silent: 'APIConnectionTimeoutError',
  reset: 'APIConnectionError',
  'truncated-body': 'TypeError',
  'truncated-json': 'SyntaxError',
};

/** The client does not validate responses: these scenarios resolve. */
const RESOLVED: Partial<Record<ScenarioName, 'undefined' | 'string' | 'response' | 'object'>> = {
  'empty-200': 'undefined',
  'html-200': 'string',
  'json-as-text': 'string',
  'event-stream': 'string',
  'schema-mismatch': 'object',
  'slow-first-byte': 'response',
  'slow-body': 'response',
};

test('this file tests every scenario', () => {
  expect([REJECTED, BROKEN, RESOLVED].flatMap(Object.keys).sort()).toEqual([...SCENARIO_NAMES].sort());
});

describe('error responses', () => {
  test.each(Object.entries(REJECTED))('%s', async (name, errorClass) => {
    const { status, body } = (FIXED_RESPONSES as Record<string, FixedResponse>)[name] as FixedResponse;
    const { code, param, type } = (body as { error?: Record<string, unknown> }).error ?? {};
    const error = await rejectionOf(send(name));
    expect(error.constructor).toBe(errorClass);
    const { requestId } = served.emulator.requests.at(-1) ?? {};
    expect(requestId).toBeDefined();
    expect({ status: error.status, code: error.code, param: error.param, type: error.type, requestID: error.requestID }).toEqual({
      status,
      code,
      param,
      type,
      requestID: requestId,
    });
  });

  test('keep the whole error of a JSON body, and the text of an HTML body', async () => {
    expect((await rejectionOf(send('content-filter'))).error).toEqual((FIXED_RESPONSES['content-filter'].body as any).error);
    expect((await rejectionOf(send('bare-detail'))).error).toEqual(FIXED_RESPONSES['bare-detail'].body);
    const page = await rejectionOf(send('html-502'));
    expect([page.error, page.message]).toEqual([undefined, `502 ${FIXED_RESPONSES['html-502'].body}`]);
  });

  test('keep the header retry-after', async () => {
    const error = await rejectionOf(send('azure-rate-limit;retry-after=7'));
    expect(error.headers.get('retry-after')).toBe('7');
  });
});

describe('connection errors', () => {
  test.each(Object.entries(BROKEN))('%s: %s', async (name, expected) => {
    const error = await rejectionOf(send(name, name === 'silent' ? { timeout: 200, fetch: sameRealmFetch } : {}));
    expect(error.constructor.name).toBe(expected);
    expect(error.constructor === (OpenAI as any)[expected as string]).toBe(expected?.startsWith('API'));
    expect(error.requestID).toBeUndefined();
  });

  test.each(['slow-first-byte', 'slow-body'])('%s rejects with a timeout error', async (name) => {
    const error = await rejectionOf(send(`${name};ms=600000`, { timeout: 200, fetch: sameRealmFetch }));
    expect(error.constructor).toBe(OpenAI.APIConnectionTimeoutError);
  });
});

test.each(Object.entries(RESOLVED))('%s resolves with: %s', async (name, expected) => {
  const result = await send(`${name};ms=20`);
  expect(isCompactResponse(result) ? 'response' : typeof result).toBe(expected);
});
