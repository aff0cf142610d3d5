import { expect, test } from '@jest/globals';
import { statusError } from '../../src/client/api-error.js';
import { connectionError } from '../../src/client/connection-error.js';
import { errorDetailsOf } from '../../src/client/error-details.js';
import { reasonOf } from '../../src/client/failure-reason.js';
import { readResponse } from '../../src/client/read-response.js';
import { FAILURE_REASONS } from '../../src/client/index.js';
import { CompactApiError, CompactConnectionError, CompactTimeoutError, type FailureReason } from '../../src/errors.js';
import { causesOf } from '../../src/internal/http/fetch.js';
import { printed } from './server.js';

const URL_CALLED = 'https://res.openai.azure.com/openai/v1/responses/compact';
const CONTENT = 'my private text';
const HTML = `<html><title>${CONTENT}</title></html>`;
const errorBody = (code: string | number | null, param: string | null = null, message = CONTENT, more: object = {}): object => ({
  error: { code, param, message, ...more },
});

const CASES: [number, FailureReason, unknown, RegExp | null][] = [
  [400, 'unknown_parameter', errorBody('unknown_parameter', 'stream'), /sanitizeCompactRequest/],
  [400, 'unknown_parameter', errorBody('unknown_parameter', 'prompt_cache_retention'), /leave it out/],
  [400, 'invalid_request', errorBody('invalid_value', 'prompt_cache_retention'), /leave it out/],
  [400, 'invalid_request', errorBody('invalid_payload', 'input[1].content[0].annotations'), /`annotations: \[\]`/],
  [400, 'invalid_request', errorBody('array_above_max_length', 'input[39].content'), /must be empty/],
  [400, 'too_large', errorBody('array_above_max_length', 'input'), /compact earlier/],
  [400, 'unknown_parameter', errorBody('unsupported_parameter', 'store'), /sanitizeCompactRequest/],
  [400, 'invalid_request', errorBody('string_above_max_length', 'input[1535].encrypted_content'), /10,485,760/],
  [400, 'invalid_request', errorBody('missing_required_parameter', 'input[24].encrypted_content'), /whole item/],
  [400, 'invalid_request', errorBody('invalid_value', 'input[177].id'), /prefix of its item type/],
  [
    400,
    'invalid_request',
    errorBody('invalid_value', 'input[3]', `Invalid value: 'output_message'. Supported values are: 'message'. ${CONTENT}`),
    /message with role assistant/,
  ],
  [
    400,
    'invalid_request',
    errorBody('invalid_value', 'input[3]', `Invalid value: 'context_compaction'. Supported values are: 'output_message'. ${CONTENT}`),
    /^this service does not know the type of this item/,
  ],
  [400, 'invalid_request', { detail: CONTENT }, null],
  [400, 'invalid_request', null, null],
  [422, 'invalid_request', errorBody(null), null],
  [400, 'invalid_encrypted_content', errorBody('invalid_encrypted_content'), /removeEncryptedItems/],
  [
    400,
    'invalid_encrypted_content',
    errorBody(null, null, `The encrypted content gAAA ${CONTENT} could not be verified.`),
    /removeEncryptedItems/,
  ],
  [
    400,
    'invalid_encrypted_content',
    errorBody('invalid_request_error', null, 'Could not decode the compaction blob. Ensure it is unmodified'),
    /removeEncryptedItems/,
  ],
  [400, 'context_too_long', errorBody('context_length_exceeded', 'input'), /shouldCompact/],
  [400, 'context_too_long', errorBody(null, 'input', `Your input exceeds the context window of this model. ${CONTENT}`), /shouldCompact/],
  [
    400,
    'content_filter',
    errorBody('content_filter', 'prompt', CONTENT, { innererror: { code: 'ResponsibleAIPolicyViolation' } }),
    /content filter/,
  ],
  [400, 'content_filter', errorBody(null, 'prompt', CONTENT, { innererror: { code: 'ResponsibleAIPolicyViolation' } }), /content filter/],
  [
    400,
    'content_filter',
    errorBody('bad_request', 'prompt', CONTENT, { inner_error: { code: 'ResponsibleAIPolicyViolation' } }),
    /content filter/,
  ],
  [400, 'previous_response_not_found', errorBody('previous_response_not_found'), /send `input`/],
  [404, 'previous_response_not_found', errorBody(null, 'previous_response_id'), /send `input`/],
  [400, 'unsupported_model', errorBody('model_not_found', 'model'), /name of a deployment/],
  [404, 'unsupported_model', errorBody(null, 'model'), /name of a deployment/],
  [404, 'unsupported_model', errorBody(null, null, `The model ${CONTENT} does not exist`), /name of a deployment/],
  [400, 'unsupported_model', errorBody('OperationNotSupported'), /name of a deployment/],
  [404, 'deployment_not_found', errorBody('DeploymentNotFound'), /name of a deployment/],
  [404, 'invalid_request', errorBody(null, 'input', `Item ${CONTENT} not found`), /not stored/],
  [404, 'unsupported_endpoint', errorBody('404', null, 'Resource not found'), /may not serve/],
  [404, 'unsupported_endpoint', { detail: 'Not Found' }, /may not serve/],
  [404, 'unsupported_endpoint', { error: 'Not Found', timestamp: 1 }, /may not serve/],
  [404, 'unsupported_endpoint', '404 page not found', /may not serve/],
  [405, 'unsupported_endpoint', '', /may not serve/],
  [501, 'unsupported_endpoint', errorBody(501), /may not serve/],
  [400, 'unsupported_endpoint', errorBody('api_not_supported', null, CONTENT, { details: 'not here' }), /may not serve/],
  [400, 'unsupported_endpoint', errorBody('unsupported_operation'), /may not serve/],
  [401, 'auth', errorBody('401'), /another resource/],
  [403, 'forbidden', HTML, /firewall/],
  [408, 'edge_timeout', HTML, /load balancer .* timed out/],
  [408, 'edge_timeout', undefined, /load balancer .* timed out/],
  [408, 'timeout', errorBody(null, null, CONTENT, { type: 'timeout' }), null],
  [409, 'conflict', errorBody(null), null],
  [413, 'too_large', HTML, /too large/],
  [429, 'rate_limit', errorBody('429'), /retryAfterMs/],
  [429, 'rate_limit', HTML, /retryAfterMs/],
  [500, 'server_error', errorBody(null), /try again later/],
  [500, 'server_error', undefined, /try again later/],
  [500, 'overloaded', errorBody('server_error', null, `We're currently experiencing high demand. ${CONTENT}`), /capacity/],
  [500, 'overloaded', errorBody('server_is_overloaded'), /capacity/],
  [502, 'server_error', HTML, /try again later/],
  [503, 'overloaded', HTML, /capacity/],
  [504, 'edge_timeout', HTML, /raise the idle timeout/],
  [504, 'edge_timeout', errorBody('504'), /compact earlier/],
  [524, 'edge_timeout', 'error code: 524', /call the service directly/],
  [529, 'overloaded', errorBody('overloaded_error'), /capacity/],
  [202, 'unexpected_status', {}, null],
  [307, 'unexpected_status', '', /redirects/],
];

test.each(CASES)('a %i has the reason %s: %j', (status, reason, body, hint) => {
  const error = statusError(new Response(null, { status }), body, URL_CALLED);
  expect(error).toMatchObject({ status, reason, attempts: 1, hint: hint ? expect.stringMatching(hint) : null });
  expect(FAILURE_REASONS).toContain(error.reason);
  expect(error.message).toMatch(new RegExp(`^${URL_CALLED} responded with ${status}`));
  if (error.hint) expect([error.message.includes(error.hint), error.hint.includes('\n')]).toEqual([true, false]);
  expect(printed(error)).not.toContain(CONTENT);
});

const html = { 'content-type': 'text/html' };
test.each<[string, FailureReason, string, Record<string, string>, RegExp | null]>([
  ['an empty body', 'empty_body', '', {}, null],
  ['an HTML page', 'not_json', HTML, html, /login page/],
  ['an event stream', 'not_json', 'event: x', { 'content-type': 'text/event-stream' }, null],
  ['truncated JSON', 'truncated_body', '{"a":', { 'content-type': 'application/json' }, /sent again/],
  ['JSON declared as HTML', 'wrong_content_type', '{}', html, null],
])('a 200 with %s has the reason %s', (_, reason, payload, headers, hint) => {
  const read = (): unknown => readResponse({ response: new Response(null, { headers }), payload }, URL_CALLED);
  expect(read).toThrow(expect.objectContaining({ reason, status: 200, itemIndex: null, hint: hint ? expect.stringMatching(hint) : null }));
});

test.each<[number | null, object]>([
  [3, errorBody('x', 'input[3].encrypted_content')],
  [0, errorBody('x', 'input[0]')],
  [1535, errorBody('x', 'input[1535].content[2].text')],
  [null, errorBody('x', 'input')],
  [null, errorBody('x', 'tools[3].name')],
  [null, errorBody('x', `${CONTENT} input[3]`)],
  [null, errorBody('x', 'input[99999999999999999999]')],
  [7, errorBody('invalid_encrypted_content', null, `The encrypted content at input[7] could not be verified: ${CONTENT}`)],
  [7, errorBody('invalid_encrypted_content', 'input[7].encrypted_content', 'at input[8]')],
  [null, errorBody('invalid_encrypted_content', null, CONTENT)],
  [null, errorBody('invalid_value', null, 'the text says input[7]')],
])('itemIndex is %p for %j', (itemIndex, body) => {
  expect(statusError(new Response(null, { status: 400 }), body, URL_CALLED).itemIndex).toBe(itemIndex);
});

const fetchFailed = (cause: object): TypeError => new TypeError('fetch failed', { cause });
const errorWithCode = (code: string, more: object = {}): Error => Object.assign(new Error(CONTENT), { code, ...more });
test.each<[string, unknown, number, object]>([
  [
    'a connection that is closed within a minute',
    fetchFailed(errorWithCode('UND_ERR_SOCKET')),
    59_999,
    { code: 'connection_failed', reason: 'connection', hint: null },
  ],
  [
    'a connection that is closed after a minute',
    fetchFailed(errorWithCode('UND_ERR_SOCKET')),
    60_000,
    {
      code: 'connection_failed',
      reason: 'edge_timeout',
      hint: expect.stringContaining('idle timeout'),
      message: expect.stringContaining('after 60 s without a response'),
    },
  ],
  [
    'a connect timeout of the runtime',
    fetchFailed(errorWithCode('UND_ERR_CONNECT_TIMEOUT')),
    10_000,
    {
      ...{ code: 'connect_timeout', reason: 'timeout', phase: 'connect', timeoutMs: null },
      message: expect.stringMatching(/^no connection within the timeout of the runtime \(see cause\); nothing was sent/),
    },
  ],
  [
    'a connect timeout of the system',
    fetchFailed(errorWithCode('ETIMEDOUT', { syscall: 'connect' })),
    99_000,
    { code: 'connect_timeout', phase: 'connect' },
  ],
  ['a connect timeout for all addresses', fetchFailed(errorWithCode('ETIMEDOUT')), 500, { code: 'connect_timeout', phase: 'connect' }],
  [
    'a read timeout of the system',
    fetchFailed(errorWithCode('ETIMEDOUT', { syscall: 'read' })),
    99_000,
    { code: 'connection_failed', reason: 'edge_timeout' },
  ],
  [
    'a headers timeout of the runtime',
    fetchFailed(errorWithCode('UND_ERR_HEADERS_TIMEOUT')),
    300_000,
    {
      ...{ code: 'first_byte_timeout', phase: 'first_byte', timeoutMs: null, hint: expect.stringContaining('nothing until it is done') },
      message: expect.stringMatching(/^no response headers within the timeout of the runtime \(see cause\); the service sends nothing/),
    },
  ],
  [
    'a connect timeout for the first of several addresses',
    fetchFailed(Object.assign(new Error(CONTENT), { errors: [errorWithCode('UND_ERR_CONNECT_TIMEOUT')] })),
    500,
    { code: 'connect_timeout', phase: 'connect' },
  ],
  ['no cause', undefined, 0, { code: 'connection_failed', reason: 'connection' }],
])('%s has its own error', (_, cause, waitedMs, expected) => {
  const error = connectionError({ url: URL_CALLED, response: undefined, waitedMs, cause });
  expect(error).toMatchObject(expected);
  expect(causesOf(error.cause)).toEqual(causesOf(cause));
  expect(error.cause === undefined).toBe(cause === undefined);
  expect([CompactConnectionError.isInstance(error), CompactTimeoutError.isInstance(error)]).toEqual(
    'phase' in expected ? [false, true] : [true, false],
  );
  expect(error.message).not.toContain(CONTENT);
});

test('causesOf reads at most 5 errors, by cause and by the first of errors, and only strings of them', () => {
  const deepest = errorWithCode('E7');
  const nested = [6, 5, 4, 3].reduce<object>((cause, i) => Object.assign(errorWithCode(`E${i}`), { cause }), deepest);
  const error = fetchFailed(Object.assign(new Error(CONTENT), { code: 20, syscall: 'connect', errors: [nested, errorWithCode('other')] }));
  expect(causesOf(error)).toEqual([
    { name: 'TypeError', code: undefined, syscall: undefined },
    { name: 'Error', code: undefined, syscall: 'connect' },
    { name: 'Error', code: 'E3', syscall: undefined },
    { name: 'Error', code: 'E4', syscall: undefined },
    { name: 'Error', code: 'E5', syscall: undefined },
  ]);
  expect(['text', undefined, null].map(causesOf)).toEqual([[], [], []]);
});

test('a cyclic cause ends the search', () => {
  const cause = new Error('x');
  cause.cause = cause;
  expect(connectionError({ url: URL_CALLED, response: undefined, waitedMs: 0, cause })).toMatchObject({ reason: 'connection' });
});

test('a truncated response has the reason truncated_body, however long the request waited', () => {
  expect(connectionError({ url: URL_CALLED, response: new Response(), waitedMs: 90_000, cause: 0 })).toMatchObject({
    code: 'truncated_body',
    reason: 'truncated_body',
  });
});

/** Where a status has a reason of its own, the message of a relay that quotes another error does not replace it. */
test.each<[number, FailureReason]>([
  [302, 'unexpected_status'],
  [399, 'unexpected_status'],
  [400, 'context_too_long'],
  [401, 'auth'],
  [402, 'insufficient_quota'],
  [403, 'forbidden'],
  [404, 'unsupported_endpoint'],
  [405, 'unsupported_endpoint'],
  [408, 'timeout'],
  [409, 'conflict'],
  [413, 'too_large'],
  [422, 'context_too_long'],
  [429, 'rate_limit'],
  [499, 'context_too_long'],
  [500, 'server_error'],
  [501, 'unsupported_endpoint'],
  [503, 'overloaded'],
  [599, 'server_error'],
])('a %i that says that the input exceeds the context window has the reason %s', (status, reason) => {
  const body = errorBody(null, null, 'The input exceeds the context window.');
  expect(reasonOf(errorDetailsOf(status, body))).toBe(reason);
});

test.each<[string | null, string, FailureReason]>([
  ['tools[0]', CONTENT, 'invalid_request'],
  ['tools[0]', `Item ${CONTENT} not found`, 'invalid_request'],
  [null, `Item ${CONTENT} not found`, 'invalid_request'],
  [null, CONTENT, 'unsupported_endpoint'],
  [null, `The path of the item ${CONTENT} does not exist`, 'unsupported_endpoint'],
])('a 404 with the param %p and the message %j has the reason %s', (param, message, reason) => {
  expect(reasonOf(errorDetailsOf(404, errorBody(null, param, message)))).toBe(reason);
});

test('FAILURE_REASONS is sorted and has no duplicates', () => {
  expect(FAILURE_REASONS).toEqual([...new Set(FAILURE_REASONS)].sort());
  expect(CompactApiError.isInstance(new CompactConnectionError({ code: 'x', message: '', reason: 'connection' }))).toBe(false);
});
