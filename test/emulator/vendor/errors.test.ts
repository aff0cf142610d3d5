import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import OpenAI from 'openai';
import { SCENARIO_NAMES, type ScenarioName } from '../../../src/emulator/index.js';
import { CANNED_RESPONSES, type CannedResponse } from '../../../src/emulator/scenarios.js';
import { isCompactResponse } from '../../../src/validators/strict.js';
import { asking, failure, fetchHere, serve, type Served } from './helpers.js';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const meet = (scenario: string, options: object = {}): Promise<unknown> =>
  served.client({ maxRetries: 0, ...asking(scenario), ...options }).responses.compact({ model: 'm', input: 'hi' });

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

const REFUSED: Partial<Record<ScenarioName, unknown>> = {
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

/** Names of what a call rejects with for want of a whole answer: not all of it is the client's own. */
const BROKEN: Partial<Record<ScenarioName, string>> = {
  silent: 'APIConnectionTimeoutError',
  reset: 'APIConnectionError',
  'cut-body': 'TypeError',
  'cut-json': 'SyntaxError',
};

/** The client does not look at what it was answered: all these resolve. */
const RESOLVED: Partial<Record<ScenarioName, 'undefined' | 'string' | 'answer' | 'object'>> = {
  'empty-200': 'undefined',
  'html-200': 'string',
  'json-as-text': 'string',
  'event-stream': 'string',
  'wrong-shape': 'object',
  'slow-first-byte': 'answer',
  'slow-body': 'answer',
};

test('every scenario is tested here', () => {
  expect([REFUSED, BROKEN, RESOLVED].flatMap(Object.keys).sort()).toEqual([...SCENARIO_NAMES].sort());
});

describe('refusals', () => {
  test.each(Object.entries(REFUSED))('%s', async (name, kind) => {
    const { status, body } = (CANNED_RESPONSES as Record<string, CannedResponse>)[name] as CannedResponse;
    const { code, param, type } = (body as { error?: Record<string, unknown> }).error ?? {};
    const error = await failure(meet(name));
    expect(error.constructor).toBe(kind);
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

  test('keep the whole error, but of a page only its text', async () => {
    expect((await failure(meet('content-filter'))).error).toEqual((CANNED_RESPONSES['content-filter'].body as any).error);
    expect((await failure(meet('bare-detail'))).error).toEqual(CANNED_RESPONSES['bare-detail'].body);
    const page = await failure(meet('html-502'));
    expect([page.error, page.message]).toEqual([undefined, `502 ${CANNED_RESPONSES['html-502'].body}`]);
  });

  test('give the time to wait', async () => {
    const error = await failure(meet('azure-rate-limit;retry-after=7'));
    expect(error.headers.get('retry-after')).toBe('7');
  });
});

describe('connections', () => {
  test.each(Object.entries(BROKEN))('%s: %s', async (name, expected) => {
    const error = await failure(meet(name, name === 'silent' ? { timeout: 200, fetch: fetchHere } : {}));
    expect(error.constructor.name).toBe(expected);
    expect(error.constructor === (OpenAI as any)[expected as string]).toBe(expected?.startsWith('API'));
    expect(error.requestID).toBeUndefined();
  });

  test.each(['slow-first-byte', 'slow-body'])('%s runs into the timeout', async (name) => {
    const error = await failure(meet(`${name};ms=600000`, { timeout: 200, fetch: fetchHere }));
    expect(error.constructor).toBe(OpenAI.APIConnectionTimeoutError);
  });
});

test.each(Object.entries(RESOLVED))('%s resolves: %s', async (name, expected) => {
  const answer = await meet(`${name};ms=20`);
  expect(isCompactResponse(answer) ? 'answer' : typeof answer).toBe(expected);
});
