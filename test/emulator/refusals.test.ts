import { describe, expect, test } from '@jest/globals';
import { createCompactEmulator } from '../../src/emulator/index.js';
import { compacted, post, refusal, URL_V1, user } from './helpers.js';

const SECRET = 'zebra-quartz-7';
const hi = { model: 'gpt-5.4', input: SECRET };

describe('addresses', () => {
  test.each([
    '/openai/v1/responses/compact',
    '/v1/responses/compact',
    '/api/projects/shop/openai/v1/responses/compact',
    '/openai/v1/responses/compact?api-version=preview',
  ])('serves %s', async (path) => {
    const { fetch } = createCompactEmulator();
    const response = await fetch(post(hi, { url: `http://emulator.test${path}` }));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(response.headers.get('apim-request-id')).toBe(response.headers.get('x-request-id'));
  });

  test.each([
    '/',
    '/openai/responses/compact',
    '/openai/v1/responses',
    '/openai/v1/responses/compact/',
    '/x/v1/responses/compact',
    '/api/projects//openai/v1/responses/compact',
    '/openai/deployments/a/responses/compact',
  ])('does not serve %s', async (path) => {
    const { status, error, headers } = await refusal(
      createCompactEmulator({ apiKey: 'k' }),
      post(hi, { url: `http://emulator.test${path}` }),
    );
    expect({ status, error }).toEqual({ status: 404, error: { code: '404', message: 'Resource not found' } });
    expect(headers.get('x-request-id')).toBeTruthy();
    expect(headers.get('apim-request-id')).toBeTruthy();
  });

  test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('does not take %s', async (method) => {
    const { status, error, headers } = await refusal(createCompactEmulator(), new Request(URL_V1, { method }));
    expect({ status, code: error.code, allow: headers.get('allow') }).toEqual({ status: 405, code: '405', allow: 'POST' });
  });
});

describe('keys', () => {
  const emulator = createCompactEmulator({ apiKey: SECRET });
  test.each<Record<string, string>>([{ 'api-key': SECRET }, { authorization: `Bearer ${SECRET}` }, { authorization: `bearer ${SECRET}` }])(
    'takes %j',
    async (headers) => {
      expect((await emulator.fetch(post(hi, { headers }))).status).toBe(200);
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
  ])('does not take %j', async (headers) => {
    const { status, error } = await refusal(emulator, post(hi, { headers }));
    expect(status).toBe(401);
    expect(error).toEqual({ code: '401', message: expect.not.stringContaining('wrong,zebra') });
  });

  test('asks for none by default', async () => {
    expect((await createCompactEmulator().fetch(post(hi))).status).toBe(200);
  });
});

describe('deployments', () => {
  const emulator = createCompactEmulator({ deployments: ['compactor'] });
  test('serves those it has, and no other', async () => {
    await compacted(emulator, { ...hi, model: 'compactor' });
    for (const model of ['gpt-5.4', 'constructor', '', null]) {
      const { status, error } = await refusal(emulator, post({ ...hi, model }));
      expect({ status, keys: Object.keys(error), code: error.code }).toEqual({
        status: 404,
        keys: ['code', 'message'],
        code: 'DeploymentNotFound',
      });
    }
  });

  test('speaks of models under /v1', async () => {
    const { status, error } = await refusal(emulator, post({ ...hi, model: SECRET }, { url: 'http://emulator.test/v1/responses/compact' }));
    expect({ status, ...error }).toEqual({
      status: 400,
      code: 'model_not_found',
      param: 'model',
      type: 'invalid_request_error',
      message: expect.not.stringContaining(SECRET),
    });
  });
});

describe('bodies that are not a request', () => {
  const item = (value: object): object => ({ model: 'm', input: [user('a'), value] });
  test.each<[string, unknown, string, string | null]>([
    ['null', null, 'invalid_type', null],
    ['a list', [SECRET], 'invalid_type', null],
    ['a number', 5, 'invalid_type', null],
    ['a text', JSON.stringify(SECRET), 'invalid_type', null],
    ['no model', { input: SECRET }, 'missing_required_parameter', 'model'],
    ['a model that is a number', { model: 5, input: SECRET }, 'invalid_type', 'model'],
    ['neither input nor a response', { model: 'm' }, 'missing_required_parameter', null],
    ['null for both', { model: 'm', input: null, previous_response_id: null }, 'missing_required_parameter', null],
    ['a response that is not stored', { model: 'm', previous_response_id: SECRET }, 'previous_response_not_found', 'previous_response_id'],
    [
      'a response named like a method',
      { model: 'm', previous_response_id: 'constructor' },
      'previous_response_not_found',
      'previous_response_id',
    ],
    ['an unknown field', { ...hi, stream: true }, 'unknown_parameter', 'stream'],
    ['two unknown fields', { store: false, ...hi, include: [] }, 'unknown_parameter', 'store'],
    ['an unknown field before other faults', { input: 5, metadata: { a: SECRET } }, 'unknown_parameter', 'metadata'],
    ['a field named __proto__', `{"model":"m","input":"a","__proto__":{"x":1}}`, 'unknown_parameter', '__proto__'],
    ['a field named constructor', `{"model":"m","input":"a","constructor":1}`, 'unknown_parameter', 'constructor'],
    ['a field with an odd name', { ...hi, 'a b': 1 }, 'unknown_parameter', '["a b"]'],
    ['input that is an object', { model: 'm', input: { role: 'user' } }, 'invalid_type', 'input'],
    ['a text above the limit', { model: 'm', input: 'x'.repeat(10_485_761) }, 'string_above_max_length', 'input'],
    ['a cache key above the limit', { ...hi, prompt_cache_key: 'x'.repeat(65) }, 'string_above_max_length', 'prompt_cache_key'],
    ['an old spelling of a retention', { ...hi, prompt_cache_retention: 'in-memory' }, 'invalid_value', 'prompt_cache_retention'],
    ['an unknown tier', { ...hi, service_tier: 'fast' }, 'invalid_value', 'service_tier'],
    ['an item that is a text', { model: 'm', input: [SECRET] }, 'invalid_type', 'input[0]'],
    ['an item without type', item({ id: 'a', text: SECRET }), 'missing_required_parameter', 'input[1].type'],
    ['an item of an unknown kind', item({ type: 'context_compaction', text: SECRET }), 'invalid_value', 'input[1]'],
    ['an item named like a method', item({ type: 'constructor' }), 'invalid_value', 'input[1]'],
    [
      'a part of an unknown kind',
      item({ role: 'user', content: [{ type: 'video', url: SECRET }] }),
      'invalid_value',
      'input[1].content[0]',
    ],
    ['an item that lacks a key', item({ type: 'compaction' }), 'missing_required_parameter', 'input[1].encrypted_content'],
    ['an unknown key in an item', item({ role: 'user', content: SECRET, name: SECRET }), 'unknown_parameter', 'input[1].name'],
    [
      'an unknown key in a part',
      item({ role: 'user', content: [{ type: 'input_text', text: SECRET, cache_control: {} }] }),
      'unknown_parameter',
      'input[1].content[0].cache_control',
    ],
    [
      'sealed content above the limit',
      item({ type: 'compaction', encrypted_content: 'x'.repeat(10_485_761) }),
      'string_above_max_length',
      'input[1].encrypted_content',
    ],
    [
      'a call id above the limit',
      item({ type: 'function_call_output', call_id: 'x'.repeat(65), output: '' }),
      'string_above_max_length',
      'input[1].call_id',
    ],
    [
      'a call id that is empty',
      item({ type: 'function_call_output', call_id: '', output: '' }),
      'string_below_min_length',
      'input[1].call_id',
    ],
    [
      'reasoning in full',
      item({ type: 'reasoning', summary: [], content: [{ type: 'reasoning_text', text: SECRET }] }),
      'array_above_max_length',
      'input[1].content',
    ],
    [
      'a kind by a name that no service takes',
      item({ type: 'output_message', role: 'assistant', content: [] }),
      'invalid_value',
      'input[1]',
    ],
    [
      'sealed content from elsewhere',
      item({ type: 'compaction', encrypted_content: `gAAAAAB${SECRET}` }),
      'invalid_encrypted_content',
      'input[1]',
    ],
    [
      'sealed content that is plain text',
      item({ type: 'compaction', encrypted_content: `The user said ${SECRET}.` }),
      'invalid_encrypted_content',
      'input[1]',
    ],
    ['sealed content that is empty', item({ type: 'compaction', encrypted_content: '' }), 'invalid_encrypted_content', 'input[1]'],
    [
      'sealed content of the right version and nothing else',
      item({ type: 'compaction', encrypted_content: 'AQ' }),
      'invalid_encrypted_content',
      'input[1]',
    ],
  ])('refuses %s', async (_name, body, code, param) => {
    const { status, error } = await refusal(createCompactEmulator(), post(body));
    expect({ status, ...error }).toEqual({ status: 400, type: 'invalid_request_error', code, param, message: expect.any(String) });
    expect(JSON.stringify(error)).not.toContain(SECRET);
  });

  test('tells how to send an output_message', async () => {
    const { error } = await refusal(createCompactEmulator(), post(item({ type: 'output_message', role: 'assistant', content: [] })));
    expect(error.message).toMatch(/'message'.*'assistant'/);
  });

  test('leaves prototypes alone', async () => {
    await createCompactEmulator().fetch(
      post('{"model":"m","input":[{"role":"user","content":"a","__proto__":{"polluted":1}}],"__proto__":{"polluted":1}}'),
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
