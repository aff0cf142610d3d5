import { expect, test } from '@jest/globals';
import { statusError } from '../../src/client/api-error.js';
import { connectionError } from '../../src/client/connection-error.js';
import { readResponse } from '../../src/client/read-response.js';
import { FAILURE_REASONS } from '../../src/client/index.js';
import { CompactApiError, CompactConnectionError, CompactTimeoutError, type FailureReason } from '../../src/errors.js';
import { printed } from './server.js';

const URL_CALLED = 'https://res.openai.azure.com/openai/v1/responses/compact';
const WORDS = 'my private words';
const HTML = `<html><title>${WORDS}</title></html>`;
const say = (code: string | number | null, param: string | null = null, message = WORDS, more: object = {}): object => ({
  error: { code, param, message, ...more },
});

const CASES: [number, FailureReason, unknown, RegExp | null][] = [
  [400, 'unknown_parameter', say('unknown_parameter', 'stream'), /sanitizeCompactRequest/],
  [400, 'unknown_parameter', say('unknown_parameter', 'prompt_cache_retention'), /leave it out/],
  [400, 'invalid_request', say('invalid_value', 'prompt_cache_retention'), /leave it out/],
  [400, 'invalid_request', say('invalid_payload', 'input[1].content[0].annotations'), /`annotations: \[\]`/],
  [400, 'invalid_request', say('array_above_max_length', 'input[39].content'), /must be empty/],
  [400, 'invalid_request', say('array_above_max_length', 'input'), null],
  [400, 'invalid_request', say('string_above_max_length', 'input[1535].encrypted_content'), /10,485,760/],
  [400, 'invalid_request', say('missing_required_parameter', 'input[24].encrypted_content'), /whole item/],
  [400, 'invalid_request', say('invalid_value', 'input[177].id'), /begin as the ids/],
  [
    400,
    'invalid_request',
    say('invalid_value', 'input[3]', `Invalid value: 'output_message'. Supported values are: 'message'. ${WORDS}`),
    /message of role assistant/,
  ],
  [
    400,
    'invalid_request',
    say('invalid_value', 'input[3]', `Invalid value: 'context_compaction'. Supported values are: 'output_message'. ${WORDS}`),
    null,
  ],
  [400, 'invalid_request', { detail: WORDS }, null],
  [400, 'invalid_request', null, null],
  [422, 'invalid_request', say(null), null],
  [400, 'invalid_encrypted_content', say('invalid_encrypted_content'), /removeEncryptedItems/],
  [400, 'invalid_encrypted_content', say(null, null, `The encrypted content gAAA ${WORDS} could not be verified.`), /removeEncryptedItems/],
  [
    400,
    'invalid_encrypted_content',
    say('invalid_request_error', null, 'Could not decode the compaction blob. Ensure it is unmodified'),
    /removeEncryptedItems/,
  ],
  [400, 'context_too_long', say('context_length_exceeded', 'input'), /shouldCompact/],
  [400, 'context_too_long', say(null, 'input', `Your input exceeds the context window of this model. ${WORDS}`), /shouldCompact/],
  [
    400,
    'content_filter',
    say('content_filter', 'prompt', WORDS, { innererror: { code: 'ResponsibleAIPolicyViolation' } }),
    /content filter/,
  ],
  [400, 'content_filter', say(null, 'prompt', WORDS, { innererror: { code: 'ResponsibleAIPolicyViolation' } }), /content filter/],
  [400, 'content_filter', say('bad_request', 'prompt', WORDS, { inner_error: { code: 'ResponsibleAIPolicyViolation' } }), /content filter/],
  [400, 'previous_response_not_found', say('previous_response_not_found'), /send `input`/],
  [404, 'previous_response_not_found', say(null, 'previous_response_id'), /send `input`/],
  [400, 'unsupported_model', say('model_not_found', 'model'), /name of a deployment/],
  [404, 'unsupported_model', say(null, 'model'), /name of a deployment/],
  [404, 'unsupported_model', say(null, null, `The model ${WORDS} does not exist`), /name of a deployment/],
  [400, 'unsupported_model', say('OperationNotSupported'), /name of a deployment/],
  [404, 'deployment_not_found', say('DeploymentNotFound'), /name of a deployment/],
  [404, 'invalid_request', say(null, 'input', `Item ${WORDS} not found`), null],
  [404, 'unsupported_endpoint', say('404', null, 'Resource not found'), /may not serve/],
  [404, 'unsupported_endpoint', { detail: 'Not Found' }, /may not serve/],
  [404, 'unsupported_endpoint', { error: 'Not Found', timestamp: 1 }, /may not serve/],
  [404, 'unsupported_endpoint', '404 page not found', /may not serve/],
  [405, 'unsupported_endpoint', '', /may not serve/],
  [501, 'unsupported_endpoint', say(501), /may not serve/],
  [400, 'unsupported_endpoint', say('api_not_supported', null, WORDS, { details: 'not here' }), /may not serve/],
  [400, 'unsupported_endpoint', say('unsupported_operation'), /may not serve/],
  [401, 'auth', say('401'), /another resource/],
  [403, 'forbidden', HTML, /firewall/],
  [408, 'edge_timeout', HTML, /gave up waiting/],
  [408, 'edge_timeout', undefined, /gave up waiting/],
  [408, 'timeout', say(null, null, WORDS, { type: 'timeout' }), null],
  [409, 'conflict', say(null), null],
  [413, 'too_large', HTML, /too large/],
  [429, 'rate_limit', say('429'), /retryAfterMs/],
  [429, 'rate_limit', HTML, /retryAfterMs/],
  [500, 'server_error', say(null), /not in the request/],
  [500, 'server_error', undefined, /not in the request/],
  [500, 'overloaded', say('server_error', null, `We're currently experiencing high demand. ${WORDS}`), /capacity/],
  [500, 'overloaded', say('server_is_overloaded'), /capacity/],
  [502, 'server_error', HTML, /not in the request/],
  [503, 'overloaded', HTML, /capacity/],
  [504, 'edge_timeout', HTML, /raise the idle limit/],
  [504, 'edge_timeout', say('504'), /compact earlier/],
  [524, 'edge_timeout', 'error code: 524', /call the service directly/],
  [529, 'overloaded', say('overloaded_error'), /capacity/],
  [202, 'unexpected_status', {}, null],
  [307, 'unexpected_status', '', /redirects/],
];

test.each(CASES)('%i reads as %s: %j', (status, reason, body, hint) => {
  const error = statusError(new Response(null, { status }), body, URL_CALLED);
  expect(error).toMatchObject({ status, reason, attempts: 1, hint: hint ? expect.stringMatching(hint) : null });
  expect(FAILURE_REASONS).toContain(error.reason);
  expect(error.message).toMatch(new RegExp(`^${URL_CALLED} answered ${status}`));
  if (error.hint) expect([error.message.includes(error.hint), error.hint.includes('\n')]).toEqual([true, false]);
  expect(printed(error)).not.toContain(WORDS);
});

const html = { 'content-type': 'text/html' };
test.each<[string, FailureReason, string, Record<string, string>, RegExp | null]>([
  ['nothing', 'empty_body', '', {}, null],
  ['a page', 'not_json', HTML, html, /login page/],
  ['events', 'not_json', 'event: x', { 'content-type': 'text/event-stream' }, null],
  ['half of the JSON', 'cut_body', '{"a":', { 'content-type': 'application/json' }, /sent again/],
  ['JSON by another name', 'wrong_content_type', '{}', html, null],
])('a 200 of %s reads as %s', (_, reason, payload, headers, hint) => {
  const read = (): unknown => readResponse({ response: new Response(null, { headers }), payload }, URL_CALLED);
  expect(read).toThrow(expect.objectContaining({ reason, status: 200, itemIndex: null, hint: hint ? expect.stringMatching(hint) : null }));
});

test.each<[number | null, object]>([
  [3, say('x', 'input[3].encrypted_content')],
  [0, say('x', 'input[0]')],
  [1535, say('x', 'input[1535].content[2].text')],
  [null, say('x', 'input')],
  [null, say('x', 'tools[3].name')],
  [null, say('x', `${WORDS} input[3]`)],
  [null, say('x', 'input[99999999999999999999]')],
  [7, say('invalid_encrypted_content', null, `The encrypted content at input[7] could not be verified: ${WORDS}`)],
  [7, say('invalid_encrypted_content', 'input[7].encrypted_content', 'at input[8]')],
  [null, say('invalid_encrypted_content', null, WORDS)],
  [null, say('invalid_value', null, 'somebody wrote input[7]')],
])('the item at fault is %p in %j', (itemIndex, body) => {
  expect(statusError(new Response(null, { status: 400 }), body, URL_CALLED).itemIndex).toBe(itemIndex);
});

const fetchFailed = (cause: object): TypeError => new TypeError('fetch failed', { cause });
const coded = (code: string, more: object = {}): Error => Object.assign(new Error(WORDS), { code, ...more });
test.each<[string, unknown, number, object]>([
  ['a closed connection', fetchFailed(coded('UND_ERR_SOCKET')), 59_999, { code: 'connection_failed', reason: 'connection', hint: null }],
  [
    'one closed after a minute',
    fetchFailed(coded('UND_ERR_SOCKET')),
    60_000,
    {
      code: 'connection_failed',
      reason: 'edge_timeout',
      hint: expect.stringContaining('idle limit'),
      message: expect.stringContaining('after 60 s of silence'),
    },
  ],
  [
    'no connection in time',
    fetchFailed(coded('UND_ERR_CONNECT_TIMEOUT')),
    10_000,
    { code: 'connect_timeout', reason: 'timeout', phase: 'connect', timeoutMs: null },
  ],
  [
    'no connection in the time of the system',
    fetchFailed(coded('ETIMEDOUT', { syscall: 'connect' })),
    99_000,
    { code: 'connect_timeout', phase: 'connect' },
  ],
  ['no connection at any address', fetchFailed(coded('ETIMEDOUT')), 500, { code: 'connect_timeout', phase: 'connect' }],
  [
    'a read that the system gave up',
    fetchFailed(coded('ETIMEDOUT', { syscall: 'read' })),
    99_000,
    { code: 'connection_failed', reason: 'edge_timeout' },
  ],
  [
    'no header in time',
    fetchFailed(coded('UND_ERR_HEADERS_TIMEOUT')),
    300_000,
    { code: 'first_byte_timeout', phase: 'first_byte', timeoutMs: null, hint: expect.stringContaining('silent until it is done') },
  ],
  ['nothing said', undefined, 0, { code: 'connection_failed', reason: 'connection' }],
])('%s is told apart', (_, cause, silentMs, expected) => {
  const error = connectionError({ url: URL_CALLED, response: undefined, silentMs, cause });
  expect(error).toMatchObject(expected);
  expect(error.cause).toBe(cause);
  expect([CompactConnectionError.isInstance(error), CompactTimeoutError.isInstance(error)]).toEqual(
    'phase' in expected ? [false, true] : [true, false],
  );
  expect(error.message).not.toContain(WORDS);
});

test('a cause that leads to itself is no endless search', () => {
  const cause = new Error('x');
  cause.cause = cause;
  expect(connectionError({ url: URL_CALLED, response: undefined, silentMs: 0, cause })).toMatchObject({ reason: 'connection' });
});

test('an answer that breaks off is cut_body, however long it took', () => {
  expect(connectionError({ url: URL_CALLED, response: new Response(), silentMs: 90_000, cause: 0 })).toMatchObject({
    code: 'body_cut',
    reason: 'cut_body',
  });
});

test('the reasons are listed once, in order', () => {
  expect(FAILURE_REASONS).toEqual([...new Set(FAILURE_REASONS)].sort());
  expect(CompactApiError.isInstance(new CompactConnectionError({ code: 'x', message: '', reason: 'connection' }))).toBe(false);
});
