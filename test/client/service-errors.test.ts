/** Error responses as services and relays send them: their reasons, hints and retries. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { statusError } from '../../src/client/api-error.js';
import { createCompactClient } from '../../src/client/index.js';
import { sanitizeCompactRequest } from '../../src/conversation/index.js';
import type { CompactApiError, FailureReason } from '../../src/errors.js';
import { AGENT_KEYS, CHAT_PARAMETERS, OTHER_VENDOR_KEYS, RESPONSES_PARAMETERS, SDK_KEYS } from '../../src/internal/removed-keys.js';
import { errorOf, printed, REQUEST } from './server.js';

const URL_CALLED = 'https://res.openai.azure.com/openai/v1/responses/compact';

let random: ReturnType<typeof jest.spyOn>;
beforeEach(() => void (random = jest.spyOn(Math, 'random').mockReturnValue(0)));
afterEach(() => random.mockRestore());

/** The error of a call that gets this response to every attempt, with one retry. */
async function failingCall(status: number, body: unknown, headers: Record<string, string> = {}): Promise<CompactApiError> {
  const fetch = async (): Promise<Response> =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
  const client = createCompactClient({ baseUrl: 'https://relay.example.com/v1', maxRetries: 1, fetch });
  return (await errorOf(client.compact(REQUEST))) as CompactApiError;
}

const errorFor = (status: number, body: unknown): CompactApiError => statusError(new Response(null, { status }), body, URL_CALLED);

const openai = (message: string, code: string | null = null, param: string | null = 'input'): object => ({
  error: { message, type: 'invalid_request_error', param, code },
});

test.each<[string, number, object, FailureReason, boolean, RegExp | null]>([
  [
    'a reasoning item without the item that follows it',
    400,
    openai("Item 'rs_0aa' of type 'reasoning' was provided without its required following item."),
    'invalid_request',
    false,
    /^a reasoning item and the item that follows it belong together: send both or neither$/,
  ],
  [
    'a call without its output',
    400,
    openai('No tool output found for function call call_aa.'),
    'invalid_request',
    false,
    /^every call needs its output in `input`, with the same `call_id`/,
  ],
  [
    'an item that was not stored',
    404,
    openai(
      "Item with id 'rs_0aa' not found. Items are not persisted when `store` is set to false. Try again with `store` set to true, or remove this item from your input.",
    ),
    'invalid_request',
    false,
    /names an item that was not stored: send the whole item .*, or remove it$/,
  ],
  [
    'a key that an item does not have',
    400,
    openai("Unknown parameter: 'input[3].status'.", 'unknown_parameter', 'input[3].status'),
    'unknown_parameter',
    false,
    /^a reasoning item takes no `status`/,
  ],
  [
    'a part of the wrong role',
    400,
    openai("Invalid value: 'input_text'. Supported values are: 'output_text' and 'refusal'.", 'invalid_value', 'input[2].content[0]'),
    'invalid_request',
    false,
    /^messages of the assistant take parts of type output_text and refusal; all others.* take input_text, input_image and input_file$/,
  ],
  [
    'messages instead of input',
    400,
    openai(
      "Unsupported parameter: 'messages'. In the Responses API, this parameter has moved to 'input'. Try again with the new parameter.",
      'unsupported_parameter',
      null,
    ),
    'unknown_parameter',
    false,
    /^this endpoint takes `input`, not `messages`$/,
  ],
  [
    'a content filter behind LiteLLM',
    400,
    {
      error: {
        message:
          "litellm.BadRequestError: litellm.ContentPolicyViolationError: AzureException - The response was filtered due to the prompt triggering Azure OpenAI's content management policy. Please modify your prompt and retry.",
        type: null,
        param: null,
        code: '400',
        provider_specific_fields: {
          innererror: {
            code: 'ResponsibleAIPolicyViolation',
            content_filter_result: { hate: { filtered: true, severity: 'high' } },
          },
        },
      },
    },
    'content_filter',
    false,
    /content filter/,
  ],
  [
    'a role that is missing on Azure',
    401,
    {
      error: {
        code: 'PermissionDenied',
        message:
          'The principal `00000000-0000-0000-0000-000000000000` lacks the required data action `Microsoft.CognitiveServices/accounts/OpenAI/responses/write` to perform `POST /openai/responses` operation.',
      },
    },
    'forbidden',
    false,
    /lacks a role on the resource, such as Cognitive Services OpenAI User/,
  ],
  [
    'a flagged prompt',
    400,
    openai(
      'Invalid prompt: your prompt was flagged as potentially violating our usage policy. Please try again with a different prompt',
      'invalid_prompt',
      null,
    ),
    'content_filter',
    false,
    /content filter/,
  ],
  [
    'a plan that is used up',
    429,
    {
      error: {
        message: 'You exceeded your current quota, please check your plan and billing details.',
        type: 'insufficient_quota',
        param: null,
        code: 'insufficient_quota',
      },
    },
    'insufficient_quota',
    false,
    /^waiting does not help: the plan, the budget/,
  ],
  [
    'a relay that turns a 400 into a 500',
    500,
    { error: { type: 'invalid_request_error', message: "400 Missing required parameter: 'input[2].summary'" } },
    'server_error',
    true,
    /needs `summary`/,
  ],
  [
    'vLLM and SGLang',
    400,
    {
      object: 'error',
      message: "2 validation errors:\n {'type':'literal_error'}",
      type: 'BadRequestError',
      param: null,
      code: 400,
    },
    'invalid_request',
    false,
    null,
  ],
  [
    'too many items',
    400,
    openai(
      "Invalid 'input': array too long. Expected an array with maximum length 131072, but got an array with length 159085 instead.",
      'array_above_max_length',
    ),
    'too_large',
    false,
    /more items than the service accepts .*: compact earlier/,
  ],
  [
    'a body that an Azure resource does not accept',
    400,
    {
      error: {
        code: 'invalid_payload',
        message: 'The provided data does not match the expected schema',
        param: '/',
        type: 'invalid_request_error',
        details: [],
        additionalInfo: { request_id: 'r' },
      },
    },
    'invalid_request',
    false,
    /does not fit the schema of this Azure resource: check it with the strict validators; .*`annotations`.*output_text.*`id` on reasoning items/,
  ],
  [
    'a service without capacity',
    429,
    {
      error: {
        type: 'too_many_requests',
        code: 'no_capacity',
        message:
          'The system is currently experiencing high demand and cannot process your request. Your request exceeds the maximum usage size allowed during peak load.',
        param: null,
      },
    },
    'overloaded',
    true,
    /lacks capacity/,
  ],
])('%s', async (_, status, body, reason, isRetried, hint) => {
  const error = await failingCall(status, body);
  expect(error).toMatchObject({ status, reason, attempts: isRetried ? 2 : 1, hint: hint ? expect.stringMatching(hint) : null });
});

test('code, type and param at the top level are read', () => {
  const body = { object: 'error', message: 'x', type: 'NotFoundError', param: 'model', code: 404 };
  expect(errorFor(404, body)).toMatchObject({ reason: 'unsupported_model', code: '404', type: 'NotFoundError', param: 'model' });
});

test('a relay that turns a 4xx into a 5xx gets no hint that the request is in order', () => {
  for (const body of [
    { error: { type: 'invalid_request_error', message: 'bad' } },
    { error: { message: '400 something is wrong' } },
    { error: { code: 400, message: 'bad' } },
    { error: { message: 'Error code: 422 - unprocessable' } },
  ])
    expect(errorFor(502, body)).toMatchObject({ reason: 'server_error', hint: expect.stringMatching(/^a relay may have turned a 4xx/) });
});

/** The ordinary 400s: for each of them, some services and relays send no code. */
const ORDINARY_400S: readonly (readonly [message: string, hint: RegExp, code?: string | undefined, param?: string | null])[] = [
  ["Item 'fc_1' of type 'function_call' was provided without its required 'reasoning' item: 'rs_1'.", /^a reasoning item/],
  ["Item 'msg_1' of type 'message' was provided without its required 'reasoning' item: 'rs_1'.", /^a reasoning item/, undefined, null],
  ['No tool output found for custom tool call call_1.', /^every call needs its output/],
  [
    "An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: call_1",
    /^every call needs its output/,
  ],
  ['No tool call found for function call output with call_id call_1.', /^every output needs its call/],
  [
    "Invalid parameter: messages with role 'tool' must be a response to a preceding message with 'tool_calls'.",
    /^every output needs its call/,
  ],
  ["Item with id 'rs_1' not found.", /not stored/],
  ["Item 'msg_1' not found.", /not stored/, undefined, null],
  ['Duplicate item found with id rs_1. Remove duplicate items from your input and try again.', /two items with the same id/],
  ['Previous response cannot be used for this organization due to Zero Data Retention.', /stores no responses: send `input`/],
  ["Invalid 'input[2].id': 'item_1'. Expected an ID that begins with 'fc'.", /prefix of its item type/, 'invalid_value', 'input[2].id'],
  ["Invalid 'input[2].id': 'item_1'. Expected an ID that begins with 'fc'.", /prefix of its item type/, undefined, null],
  [
    "Invalid 'previous_response_id': 'cmp_1'. Expected an ID that begins with 'resp'.",
    /starts with resp/,
    'invalid_value',
    'previous_response_id',
  ],
  ["Invalid value: 'output_text'. Supported values are: 'input_text', 'input_image'.", /^messages of the assistant/, undefined, null],
  [
    "Invalid value: 'text'. Supported values are: 'input_text', 'input_image'.",
    /^messages of the assistant/,
    'invalid_value',
    'input[0].output[1].type',
  ],
  [
    "Invalid value: 'tool'. Supported values are: 'assistant', 'system', 'developer', and 'user'.",
    /^messages do not have this role/,
    'invalid_value',
    'input[4]',
  ],
  [
    "Invalid 'input[1].content': array too long. Expected an array with maximum length 0, but got an array with length 1 instead.",
    /`content` of a reasoning item must be empty/,
    'array_above_max_length',
    'input[1].content',
  ],
  [
    "Invalid 'input[1].content': array too long. Expected an array with maximum length 500, but got an array with length 501 instead.",
    /^the list that the error names has more entries/,
    'array_above_max_length',
    'input[1].content',
  ],
  [
    "Invalid 'input[1].content[0].text': string too long. Expected a string with maximum length 10485760.",
    /^the text that the error names is too long/,
    'string_above_max_length',
    'input[1].content[0].text',
  ],
  [
    "Invalid 'prompt_cache_key': string too long. Expected a string with maximum length 64.",
    /64 characters in a `call_id` and in `prompt_cache_key`/,
    undefined,
    null,
  ],
  ["Invalid 'input': empty array. Expected an array with minimum length 1.", /^`input` is empty/, 'empty_array'],
  ["Missing required parameter: 'input[2].summary'.", /needs `summary`/, 'missing_required_parameter', 'input[2].summary'],
  ["Missing required parameter: 'input[2].call_id'.", /^add the field/, 'missing_required_parameter', 'input[2].call_id'],
  ["Missing required parameter: 'model'.", /^add the field/, 'missing_required_parameter', null],
  ["Missing required parameter: 'input'.", /send the conversation as `input`/, 'missing_required_parameter', 'input'],
  ["Invalid type for 'input[0].content': expected a string, but got null instead.", /wrong type/, 'invalid_type', 'input[0].content'],
];
test.each(ORDINARY_400S.map(([message, hint, code, param]) => ({ message, hint, code, param })))('a 400 $message has a hint', (row) => {
  const { message, hint, code, param = 'input' } = row;
  const error = errorFor(400, openai(message, code, param));
  expect(error).toMatchObject({ reason: 'invalid_request', hint: expect.stringMatching(hint) });
  expect(printed(error)).not.toContain(message);
});

test.each<[string, number, FailureReason, RegExp]>([
  ["Unknown parameter: 'stream'.", 400, 'unknown_parameter', /sanitizeCompactRequest removes it/],
  ['Unrecognized request argument supplied: store', 400, 'unknown_parameter', /sanitizeCompactRequest removes it/],
  ["Unsupported parameter: 'thinking'.", 422, 'unknown_parameter', /^this endpoint .*: leave it out$/],
  ["Invalid 'input': array too long. Expected an array with maximum length 131072.", 400, 'too_large', /compact earlier/],
  ["Previous response with id 'resp_1' not found.", 400, 'previous_response_not_found', /send `input`/],
  ['Your prompt was flagged as potentially violating our usage policy.', 400, 'content_filter', /content filter/],
  ['The input (300000 tokens) is longer than the model\u0027s context length (262144 tokens).', 400, 'context_too_long', /compact earlier/],
  ['The principal `x` lacks the required data action `y`.', 403, 'forbidden', /OpenAI User/],
  ['Key based authentication is disabled for this resource.', 403, 'forbidden', /use tokenProvider/],
  ['You exceeded your current quota, please check your plan and billing details.', 429, 'insufficient_quota', /waiting does not help/],
  ['Insufficient Balance', 402, 'insufficient_quota', /waiting does not help/],
  ['You exceeded your current quota. Please retry in 27.5s.', 429, 'rate_limit', /retryAfterMs/],
  ['We are under high demand.', 429, 'overloaded', /capacity/],
])('a message without a code, %j, with %i has the reason %s', (message, status, reason, hint) => {
  expect(errorFor(status, { error: { message } })).toMatchObject({ reason, hint: expect.stringMatching(hint) });
});

test('insufficient_quota is retried only if the service asks for it', async () => {
  const body = { error: { code: 'insufficient_quota', message: 'used up' } };
  expect(await failingCall(429, body)).toMatchObject({ reason: 'insufficient_quota', attempts: 1 });
  expect(await failingCall(429, body, { 'x-should-retry': 'true' })).toMatchObject({ attempts: 2 });
});

/** Requests with a key at a path, and the path as a service names it. */
const requestsWith = (key: string): [string, object][] => [
  [key, { model: 'm', input: [], [key]: 'x' }],
  [`input[1].${key}`, { model: 'm', input: [{}, { role: 'user', content: 'x', [key]: 'x' }] }],
  [`input[0].content[1].${key}`, { model: 'm', input: [{ role: 'user', content: [{}, { type: 'input_text', text: 'x', [key]: 'x' }] }] }],
  [`input[0].output[0].${key}`, { model: 'm', input: [{ type: 'function_call_output', output: [{ [key]: 'x' }] }] }],
];
test.each([...RESPONSES_PARAMETERS, ...CHAT_PARAMETERS, ...AGENT_KEYS, ...OTHER_VENDOR_KEYS, ...SDK_KEYS, 'phase', 'brand_new'])(
  'the hint for an unknown key %s names sanitizeCompactRequest exactly if that removes the key',
  (key) => {
    for (const [param, request] of requestsWith(key)) {
      const { hint } = errorFor(400, { error: { code: 'unknown_parameter', message: '', param } });
      const isRemoved = sanitizeCompactRequest(request).dropped.some((dropped) => dropped.param === param);
      // To remove the messages would be to lose the conversation.
      expect([param, /sanitizeCompactRequest/.test(hint ?? '')]).toEqual([param, isRemoved && param !== 'messages']);
    }
  },
);

test('what the hints for reasoning items say about sanitizeCompactRequest is true', () => {
  const item = { type: 'reasoning', summary: [], status: 'completed', content: [{ type: 'reasoning_text', text: 'x' }] };
  const { dropped } = sanitizeCompactRequest({ model: 'm', input: [item] });
  expect(dropped.map(({ param }) => param)).toEqual(['input[0].status', 'input[0].content']);
  for (const [code, param] of [
    ['unknown_parameter', 'input[0].status'],
    ['array_above_max_length', 'input[0].content'],
  ])
    expect(errorFor(400, { error: { code, param, message: '' } }).hint).toMatch(/reasoning item .*sanitizeCompactRequest removes it/);
});

const VENDOR_ERROR = {
  error: { message: "Unknown parameter: 'stream'.", type: 'invalid_request_error', param: 'stream', code: 'unknown_parameter' },
};
const VENDOR_JSON = JSON.stringify(VENDOR_ERROR);
test.each<[string, unknown]>([
  ['as JSON inside the message', { error: { message: `upstream said: ${VENDOR_JSON}`, type: 'new_api_error', param: '', code: 400 } }],
  [
    'as JSON inside the message, with a request id behind it',
    { error: { message: `${VENDOR_JSON} (request id: 2026abc)`, type: 'upstream_error', code: 'bad_response_status_code' } },
  ],
  ['as JSON in the class name of LiteLLM', { error: { message: `litellm.BadRequestError: AzureException - ${VENDOR_JSON}`, code: '400' } }],
  ['under upstream_error', { error: { message: 'bad gateway', code: 502, upstream_error: VENDOR_ERROR } }],
  ['under upstream_error as text', { error: { message: 'bad gateway', upstream_error: VENDOR_JSON } }],
  ['under metadata.raw', { error: { message: 'Provider returned error', code: 400, metadata: { raw: VENDOR_JSON, provider_name: 'x' } } }],
  ['as a nested error', { error: { message: 'relay', code: 'relay_error', error: VENDOR_ERROR.error } }],
  ['as JSON in a text', { error: VENDOR_JSON }],
  ['as JSON in a message at the top level', { message: `failed: ${VENDOR_JSON}`, code: 400 }],
  ['as JSON without a wrapper, with a code, inside the message', { error: { message: `failed: ${JSON.stringify(VENDOR_ERROR.error)}` } }],
  ['in two relays', { error: { message: JSON.stringify({ error: { message: VENDOR_JSON, type: 'upstream_error' } }) } }],
  ['at the top level', { object: 'error', ...VENDOR_ERROR.error }],
  ['in a list', [VENDOR_ERROR]],
])('the error of the vendor %s is used', (_, body) => {
  const error = errorFor(400, body);
  expect(error).toMatchObject({
    code: 'unknown_parameter',
    param: 'stream',
    type: 'invalid_request_error',
    reason: 'unknown_parameter',
    hint: expect.stringContaining('sanitizeCompactRequest'),
    body,
  });
});

const wrap = (times: number): string =>
  Array.from({ length: times }).reduce<string>((inner) => JSON.stringify({ error: { message: inner, code: 'relay' } }), VENDOR_JSON);
test('errors are unwrapped three levels deep and no further', () => {
  expect(errorFor(400, JSON.parse(wrap(3))).code).toBe('unknown_parameter');
  expect(errorFor(400, JSON.parse(wrap(4))).code).toBe('relay');
  const cycle: Record<string, unknown> = { code: 'cycle' };
  cycle['error'] = cycle;
  expect(errorFor(400, cycle).code).toBe('cycle');
});

test('an object of the conversation that a message quotes is not an error', () => {
  const quoted = '{"type":"message","message":"insufficient_quota","role":"user"}';
  for (const message of [`Invalid item: ${quoted}`, `Invalid item: {"code":"insufficient_quota"}`, `Invalid item: {"error":"x"} {`])
    expect(errorFor(400, { error: { message, code: 'invalid_value' } })).toMatchObject({
      code: 'invalid_value',
      reason: 'invalid_request',
    });
});

test('JSON inside a message is an error if it says so, without a code', () => {
  const message = `failed: ${JSON.stringify({ object: 'error', message: 'x', type: 'NotFoundError', param: 'model' })}`;
  expect(errorFor(404, { error: { message } })).toMatchObject({ type: 'NotFoundError', param: 'model' });
});

test('the code of a relay is kept if the error inside has none', () => {
  const body = { error: { message: '{"error":{"message":"x","code":null}}', code: 'bad_response_status_code', type: 'new_api_error' } };
  expect(errorFor(400, body)).toMatchObject({ code: 'bad_response_status_code', type: 'new_api_error', reason: 'invalid_request' });
});

test('a message of megabytes is read in linear time', () => {
  // Each text makes one of the patterns start again and again; quadratic reading would take hours.
  for (const part of ['{"', "invalid '", 'item ', 'encrypted content ', 'without its required ', 'invalid value ', '{ ']) {
    const message = part.repeat(8_000_000 / part.length);
    expect(errorFor(400, { error: { message, code: message, param: message } }).code).toBe('http_400');
  }
});
