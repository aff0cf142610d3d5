import { afterEach, describe, expect, test } from '@jest/globals';
import OpenAI from 'openai';
import type { CompactEmulatorOptions } from '../../../src/emulator/index.js';
import type { InputItem } from '../../../src/types.js';
import { isCompactResponse } from '../../../src/validators/strict.js';
import { corpus, isServed, user } from '../helpers.js';
import { BASES, failure, serve, type Served } from './helpers.js';

let served: Served | undefined;
afterEach(() => served?.close());
const start = async (options?: CompactEmulatorOptions): Promise<Served> => (served = await serve(options));

const first: OpenAI.Responses.ResponseInputItem[] = [
  { role: 'user', content: 'Which teas are new?' },
  { type: 'function_call', call_id: 'call_1', name: 'list_teas', arguments: '{"new":true}' },
  { type: 'function_call_output', call_id: 'call_1', output: '["sencha"]' },
];
const question: OpenAI.Responses.ResponseInputItem = { role: 'user', content: 'And which is the cheapest?' };

describe.each(BASES)('the client at %s', (base) => {
  test('compacts, and compacts again what it got', async () => {
    const { client, emulator } = await start();
    const { responses } = client({ base });
    const once = await responses.compact({ model: 'gpt-5.4', input: first });
    expect(isCompactResponse(once)).toBe(true);
    const twice = await responses.compact({
      model: 'gpt-5.4',
      input: [...(once.output as OpenAI.Responses.ResponseInputItem[]), question],
    });
    expect(twice.output.filter(({ type }) => type === 'compaction')).toHaveLength(1);
    expect(await emulator.decrypt(twice.output as InputItem[])).toEqual([...first, question]);
    expect(emulator.requests.map(({ path, status, itemCount }) => ({ path, status, itemCount }))).toEqual([
      { path: `${base}/responses/compact`, status: 200, itemCount: 3 },
      { path: `${base}/responses/compact`, status: 200, itemCount: once.output.length + 1 },
    ]);
  });

  test('reads the usage and the id of the call', async () => {
    const { client, emulator } = await start({ countTokens: (text) => text.length });
    const { usage, output, _request_id } = await client({ base }).responses.compact({
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

  test('is refused with another key', async () => {
    const { client } = await start();
    const error = await failure(client({ base, apiKey: 'wrong' }).responses.compact({ model: 'm', input: 'hi' }));
    expect(error).toBeInstanceOf(OpenAI.AuthenticationError);
    expect(error).toMatchObject({ status: 401, code: '401', requestID: served?.emulator.requests[0]?.requestId });
  });
});

test('a key in the header of Azure is taken too', async () => {
  const { client } = await start({ apiKey: 'azure-key' });
  const { responses } = client({ base: '/openai/v1', defaultHeaders: { 'api-key': 'azure-key', authorization: null } });
  expect((await responses.compact({ model: 'm', input: 'hi' })).object).toBe('response.compaction');
  expect(served?.emulator.requests[0]?.headers).not.toHaveProperty('authorization');
});

test('a deployment that there is not is a 404 of Azure and a 400 of OpenAI', async () => {
  const { client, emulator } = await start({ deployments: ['tea'] });
  const call = (base: (typeof BASES)[number], model: string): Promise<unknown> =>
    client({ base }).responses.compact({ model, input: 'hi' });
  const azure = await failure(call('/openai/v1', 'coffee'));
  expect(azure).toBeInstanceOf(OpenAI.NotFoundError);
  expect(azure).toMatchObject({ code: 'DeploymentNotFound', param: undefined, requestID: emulator.requests[0]?.requestId });
  const openai = await failure(call('/v1', 'coffee'));
  expect(openai).toBeInstanceOf(OpenAI.BadRequestError);
  expect(openai).toMatchObject({ code: 'model_not_found', param: 'model', requestID: emulator.requests[1]?.requestId });
  for (const base of BASES) expect(await call(base, 'tea')).toMatchObject({ object: 'response.compaction' });
});

describe('what the client sends arrives as it was', () => {
  const asked = (input: any): InputItem[] =>
    typeof input === 'string' ? [{ type: 'message', role: 'user', content: input }] : (input ?? []);
  const cases = corpus('CompactRequest/valid')
    .filter(([, { input, previous_response_id }]) => input != null || previous_response_id != null)
    // Sealed items of the examples are nobody's; all others of the same request can be sent.
    .map(([name, body]): [string, any] => [name, Array.isArray(body.input) ? { ...body, input: body.input.filter(isServed) } : body]);

  test.each(cases)('%s', async (_name, body) => {
    const id: string | null | undefined = body.previous_response_id;
    const stored = id == null ? [] : [user('earlier')];
    const { client, emulator } = await start(id == null ? {} : { responses: { [id]: stored } });
    const answer = await client().responses.compact(body);
    expect(isCompactResponse(answer)).toBe(true);
    expect(JSON.stringify(await emulator.decrypt(answer.output as InputItem[]))).toBe(JSON.stringify([...stored, ...asked(body.input)]));
  });

  test('with every kind of item that is served', () => {
    const kinds = new Set(cases.flatMap(([, { input }]) => asked(input).map(({ type }) => type)));
    const known = new Set(
      corpus('InputItem/valid')
        .map(([, item]) => item as InputItem)
        .filter(isServed)
        .map(({ type }) => type),
    );
    expect(kinds).toEqual(known);
  });
});
