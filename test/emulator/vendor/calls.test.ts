import { afterEach, describe, expect, test } from '@jest/globals';
import OpenAI from 'openai';
import type { CompactEmulatorOptions } from '../../../src/emulator/index.js';
import type { InputItem } from '../../../src/types.js';
import { isCompactResponse } from '../../../src/validators/strict.js';
import { examples, isAccepted, user } from '../helpers.js';
import { BASE_PATHS, rejectionOf, serve, type BasePath, type ServedEmulator } from './helpers.js';

let served: ServedEmulator | undefined;
afterEach(() => served?.close());
const start = async (options?: CompactEmulatorOptions): Promise<ServedEmulator> => (served = await serve(options));

const conversation: OpenAI.Responses.ResponseInputItem[] = [
  { role: 'user', content: 'Which teas are new?' },
  { type: 'function_call', call_id: 'call_1', name: 'list_teas', arguments: '{"new":true}' },
  { type: 'function_call_output', call_id: 'call_1', output: '["sencha"]' },
];
const question: OpenAI.Responses.ResponseInputItem = { role: 'user', content: 'And which is the cheapest?' };

describe.each(BASE_PATHS)('the client at %s', (basePath) => {
  test('compacts a conversation, and then its output', async () => {
    const { client, emulator } = await start();
    const { responses } = client({ basePath });
    const first = await responses.compact({ model: 'gpt-5.4', input: conversation });
    expect(isCompactResponse(first)).toBe(true);
    const second = await responses.compact({
      model: 'gpt-5.4',
      input: [...(first.output as OpenAI.Responses.ResponseInputItem[]), question],
    });
    expect(second.output.filter(({ type }) => type === 'compaction')).toHaveLength(1);
    expect(await emulator.decrypt(second.output as InputItem[])).toEqual([...conversation, question]);
    expect(emulator.requests.map(({ path, status, itemCount }) => ({ path, status, itemCount }))).toEqual([
      { path: `${basePath}/responses/compact`, status: 200, itemCount: 3 },
      { path: `${basePath}/responses/compact`, status: 200, itemCount: first.output.length + 1 },
    ]);
  });

  test('returns the usage and the request id', async () => {
    const { client, emulator } = await start({ countTokens: (text) => text.length });
    const { usage, output, _request_id } = await client({ basePath }).responses.compact({
      model: 'gpt-5.4',
      input: 'hi',
      instructions: 'Be brief',
    });
    const input_tokens = 'Be briefhi'.length;
    const output_tokens = output.reduce((sum, item) => sum + JSON.stringify(item).length, 0);
    expect(usage).toMatchObject({ input_tokens, output_tokens, total_tokens: input_tokens + output_tokens });
    expect([usage.input_tokens_details.cached_tokens, usage.output_tokens_details.reasoning_tokens]).toEqual([0, 0]);
    expect(_request_id).toBe(emulator.requests[0]?.requestId);
  });

  test('rejects a wrong key with AuthenticationError', async () => {
    const { client } = await start();
    const error = await rejectionOf(client({ basePath, apiKey: 'wrong' }).responses.compact({ model: 'm', input: 'hi' }));
    expect(error).toBeInstanceOf(OpenAI.AuthenticationError);
    expect(error).toMatchObject({ status: 401, code: '401', requestID: served?.emulator.requests[0]?.requestId });
  });
});

test('accepts the key in the header api-key', async () => {
  const { client } = await start({ apiKey: 'azure-key' });
  const { responses } = client({ basePath: '/openai/v1', defaultHeaders: { 'api-key': 'azure-key', authorization: null } });
  expect((await responses.compact({ model: 'm', input: 'hi' })).object).toBe('response.compaction');
  expect(served?.emulator.requests[0]?.headers).not.toHaveProperty('authorization');
});

test('an unknown deployment gives 404 for Azure and 400 for OpenAI', async () => {
  const { client, emulator } = await start({ deployments: ['tea'] });
  const call = (basePath: BasePath, model: string): Promise<unknown> => client({ basePath }).responses.compact({ model, input: 'hi' });
  const azure = await rejectionOf(call('/openai/v1', 'coffee'));
  expect(azure).toBeInstanceOf(OpenAI.NotFoundError);
  expect(azure).toMatchObject({ code: 'DeploymentNotFound', param: undefined, requestID: emulator.requests[0]?.requestId });
  const openai = await rejectionOf(call('/v1', 'coffee'));
  expect(openai).toBeInstanceOf(OpenAI.BadRequestError);
  expect(openai).toMatchObject({ code: 'model_not_found', param: 'model', requestID: emulator.requests[1]?.requestId });
  for (const basePath of BASE_PATHS) expect(await call(basePath, 'tea')).toMatchObject({ object: 'response.compaction' });
});

describe('requests arrive unchanged', () => {
  const toItems = (input: any): InputItem[] =>
    typeof input === 'string' ? [{ type: 'message', role: 'user', content: input }] : (input ?? []);
  const cases = examples('CompactRequest/valid')
    .filter(([, { input, previous_response_id }]) => input != null || previous_response_id != null)
    // Without the items that the emulator rejects, such as the encrypted items of the examples.
    .map(([name, body]): [string, any] => [name, Array.isArray(body.input) ? { ...body, input: body.input.filter(isAccepted) } : body]);

  test.each(cases)('%s', async (_name, body) => {
    const id: string | null | undefined = body.previous_response_id;
    const stored = id == null ? [] : [user('earlier')];
    const { client, emulator } = await start(id == null ? {} : { responses: { [id]: stored } });
    const response = await client().responses.compact(body);
    expect(isCompactResponse(response)).toBe(true);
    expect(JSON.stringify(await emulator.decrypt(response.output as InputItem[]))).toBe(
      JSON.stringify([...stored, ...toItems(body.input)]),
    );
  });

  test('the examples cover every accepted item type', () => {
    const kinds = new Set(cases.flatMap(([, { input }]) => toItems(input).map(({ type }) => type)));
    const known = new Set(
      examples('InputItem/valid')
        .map(([, item]) => item as InputItem)
        .filter(isAccepted)
        .map(({ type }) => type),
    );
    expect(kinds).toEqual(known);
  });
});

test('a streamed call of /responses with a final trigger gives the events of the SDK, and one compaction item', async () => {
  const { client, emulator } = await start();
  const trigger: OpenAI.Responses.ResponseInputItem = { type: 'compaction_trigger' };
  const stream = await client().responses.create({ model: 'gpt-5.4', stream: true, store: false, input: [...conversation, trigger] });
  const items: OpenAI.Responses.ResponseOutputItem[] = [];
  let response: OpenAI.Responses.Response | undefined;
  for await (const event of stream) {
    if (event.type === 'response.output_item.done') items.push(event.item);
    if (event.type === 'response.completed') response = event.response;
  }
  expect(items.map(({ type }) => type)).toEqual(['compaction']);
  expect(response).toMatchObject({ status: 'completed', output: items, usage: { input_tokens: expect.any(Number) } });
  expect(await emulator.decrypt([conversation[0], ...items] as InputItem[])).toEqual(conversation);
});
