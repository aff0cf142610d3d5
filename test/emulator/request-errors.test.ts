import { describe, expect, test } from '@jest/globals';
import { createCompactEmulator } from '../../src/emulator/index.js';
import { compacted, ENDPOINT, errorOf, post, user } from './helpers.js';

const SECRET = 'zebra-quartz-7';
const valid = { model: 'gpt-5.4', input: SECRET };

describe('paths and methods', () => {
  test.each([
    '/openai/v1/responses/compact',
    '/v1/responses/compact',
    '/api/projects/shop/openai/v1/responses/compact',
    '/openai/v1/responses/compact?api-version=preview',
  ])('responds to POST at %s with 200', async (path) => {
    const { fetch } = createCompactEmulator();
    const response = await fetch(post(valid, { url: `http://emulator.test${path}` }));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(response.headers.get('apim-request-id')).toBe(response.headers.get('x-request-id'));
  });

  test.each([
    '/',
    '/openai/responses/compact',
    '/openai/responses',
    '/openai/v1/responses/',
    '/openai/v1/responses/resp_1',
    '/openai/v1/responses/compact/',
    '/x/v1/responses/compact',
    '/api/projects//openai/v1/responses/compact',
    '/openai/deployments/a/responses/compact',
  ])('rejects the path %s with 404', async (path) => {
    const { status, error, headers } = await errorOf(
      createCompactEmulator({ apiKey: 'k' }),
      post(valid, { url: `http://emulator.test${path}` }),
    );
    expect({ status, error }).toEqual({ status: 404, error: { code: '404', message: 'Resource not found' } });
    expect(headers.get('x-request-id')).toBeTruthy();
    expect(headers.get('apim-request-id')).toBeTruthy();
  });

  test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('rejects the method %s with 405', async (method) => {
    const { status, error, headers } = await errorOf(createCompactEmulator(), new Request(ENDPOINT, { method }));
    expect({ status, code: error.code, allow: headers.get('allow') }).toEqual({ status: 405, code: '405', allow: 'POST' });
  });
});

describe('apiKey', () => {
  const emulator = createCompactEmulator({ apiKey: SECRET });
  test.each<Record<string, string>>([{ 'api-key': SECRET }, { authorization: `Bearer ${SECRET}` }, { authorization: `bearer ${SECRET}` }])(
    'accepts the headers %j',
    async (headers) => {
      expect((await emulator.fetch(post(valid, { headers }))).status).toBe(200);
    },
  );

  test.each<Record<string, string>>([
    {},
    { 'api-key': '' },
    { 'api-key': 'wrong' },
    { authorization: 'Bearer ' },
    { authorization: 'Bearer wrong' },
    { authorization: SECRET },
    { authorization: `Basic ${SECRET}` },
  ])('rejects the headers %j with 401', async (headers) => {
    const { status, error } = await errorOf(emulator, post(valid, { headers }));
    expect(status).toBe(401);
    expect(error).toEqual({ code: '401', message: expect.not.stringContaining('wrong,zebra') });
  });

  test('is not required by default', async () => {
    expect((await createCompactEmulator().fetch(post(valid))).status).toBe(200);
  });
});

describe('deployments', () => {
  const emulator = createCompactEmulator({ deployments: ['compactor'] });
  test('rejects a model that is not a deployment with 404 DeploymentNotFound', async () => {
    await compacted(emulator, { ...valid, model: 'compactor' });
    for (const model of ['gpt-5.4', 'constructor', '', null]) {
      const { status, error } = await errorOf(emulator, post({ ...valid, model }));
      expect({ status, keys: Object.keys(error), code: error.code }).toEqual({
        status: 404,
        keys: ['code', 'message'],
        code: 'DeploymentNotFound',
      });
    }
  });

  test('rejects it under /v1 with 400 model_not_found', async () => {
    const { status, error } = await errorOf(
      emulator,
      post({ ...valid, model: SECRET }, { url: 'http://emulator.test/v1/responses/compact' }),
    );
    expect({ status, ...error }).toEqual({
      status: 400,
      code: 'model_not_found',
      param: 'model',
      type: 'invalid_request_error',
      message: expect.not.stringContaining(SECRET),
    });
  });
});

describe('invalid requests', () => {
  const item = (value: object): object => ({ model: 'm', input: [user('a'), value] });
  test.each<[string, unknown, string, string | null]>([
    ['null', null, 'invalid_type', null],
    ['an array', [SECRET], 'invalid_type', null],
    ['a number', 5, 'invalid_type', null],
    ['a string', JSON.stringify(SECRET), 'invalid_type', null],
    ['no model', { input: SECRET }, 'missing_required_parameter', 'model'],
    ['a model that is a number', { model: 5, input: SECRET }, 'invalid_type', 'model'],
    ['neither input nor previous_response_id', { model: 'm' }, 'missing_required_parameter', null],
    [
      'null for input and previous_response_id',
      { model: 'm', input: null, previous_response_id: null },
      'missing_required_parameter',
      null,
    ],
    [
      'a previous response that is not stored',
      { model: 'm', previous_response_id: SECRET },
      'previous_response_not_found',
      'previous_response_id',
    ],
    [
      'a previous response with the name of a method',
      { model: 'm', previous_response_id: 'constructor' },
      'previous_response_not_found',
      'previous_response_id',
    ],
    ['an unknown field', { ...valid, stream: true }, 'unknown_parameter', 'stream'],
    ['two unknown fields', { store: false, ...valid, include: [] }, 'unknown_parameter', 'store'],
    ['an unknown field and other issues', { input: 5, metadata: { a: SECRET } }, 'unknown_parameter', 'metadata'],
    ['a field named __proto__', `{"model":"m","input":"a","__proto__":{"x":1}}`, 'unknown_parameter', '__proto__'],
    ['a field named constructor', `{"model":"m","input":"a","constructor":1}`, 'unknown_parameter', 'constructor'],
    ['a field whose name is not an identifier', { ...valid, 'a b': 1 }, 'unknown_parameter', '["a b"]'],
    ['input that is an object', { model: 'm', input: { role: 'user' } }, 'invalid_type', 'input'],
    ['a string above the maximum length', { model: 'm', input: 'x'.repeat(10_485_761) }, 'string_above_max_length', 'input'],
    ['a cache key above the maximum length', { ...valid, prompt_cache_key: 'x'.repeat(65) }, 'string_above_max_length', 'prompt_cache_key'],
    [
      'an old spelling of prompt_cache_retention',
      { ...valid, prompt_cache_retention: 'in-memory' },
      'invalid_value',
      'prompt_cache_retention',
    ],
    ['an unknown service_tier', { ...valid, service_tier: 'scale' }, 'invalid_value', 'service_tier'],
    ['an item that is a string', { model: 'm', input: [SECRET] }, 'invalid_type', 'input[0]'],
    ['an item without a type', item({ id: 'a', text: SECRET }), 'missing_required_parameter', 'input[1].type'],
    ['an item of an unknown type', item({ type: 'context_compaction', text: SECRET }), 'invalid_value', 'input[1]'],
    ['an item whose type is the name of a method', item({ type: 'constructor' }), 'invalid_value', 'input[1]'],
    [
      'a part of an unknown type',
      item({ role: 'user', content: [{ type: 'video', url: SECRET }] }),
      'invalid_value',
      'input[1].content[0]',
    ],
    ['an item without a required key', item({ type: 'compaction' }), 'missing_required_parameter', 'input[1].encrypted_content'],
    ['an unknown key in an item', item({ role: 'user', content: SECRET, name: SECRET }), 'unknown_parameter', 'input[1].name'],
    [
      'an unknown key in a part',
      item({ role: 'user', content: [{ type: 'input_text', text: SECRET, cache_control: {} }] }),
      'unknown_parameter',
      'input[1].content[0].cache_control',
    ],
    [
      'encrypted content above the maximum length',
      item({ type: 'compaction', encrypted_content: 'x'.repeat(20_971_521) }),
      'string_above_max_length',
      'input[1].encrypted_content',
    ],
    [
      'a call id above the maximum length',
      item({ type: 'function_call_output', call_id: 'x'.repeat(65), output: '' }),
      'string_above_max_length',
      'input[1].call_id',
    ],
    ['an empty call id', item({ type: 'function_call_output', call_id: '', output: '' }), 'empty_string', 'input[1].call_id'],
    [
      'reasoning with content',
      item({ type: 'reasoning', summary: [], content: [{ type: 'reasoning_text', text: SECRET }] }),
      'array_above_max_length',
      'input[1].content',
    ],
    [
      'the type output_message, which no service accepts',
      item({ type: 'output_message', role: 'assistant', content: [] }),
      'invalid_value',
      'input[1]',
    ],
    [
      'encrypted content of another service',
      item({ type: 'compaction', encrypted_content: `gAAAAAB${SECRET}` }),
      'invalid_encrypted_content',
      'input[1]',
    ],
    [
      'encrypted content that is plain text',
      item({ type: 'compaction', encrypted_content: `The user said ${SECRET}.` }),
      'invalid_encrypted_content',
      'input[1]',
    ],
    ['empty encrypted content', item({ type: 'compaction', encrypted_content: '' }), 'invalid_encrypted_content', 'input[1]'],
    [
      'encrypted content that is only a version byte',
      item({ type: 'compaction', encrypted_content: 'AQ' }),
      'invalid_encrypted_content',
      'input[1]',
    ],
  ])('rejects %s with 400', async (_name, body, code, param) => {
    const { status, error } = await errorOf(createCompactEmulator(), post(body));
    expect({ status, ...error }).toEqual({ status: 400, type: 'invalid_request_error', code, param, message: expect.any(String) });
    expect(JSON.stringify(error)).not.toContain(SECRET);
  });

  test('explains how to send an output_message', async () => {
    const { error } = await errorOf(createCompactEmulator(), post(item({ type: 'output_message', role: 'assistant', content: [] })));
    expect(error.message).toMatch(/'message'.*'assistant'/);
  });

  test('does not pollute prototypes', async () => {
    await createCompactEmulator().fetch(
      post('{"model":"m","input":[{"role":"user","content":"a","__proto__":{"polluted":1}}],"__proto__":{"polluted":1}}'),
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
