/** The vendor's SDK, through the gateway to the emulator. */
import { afterEach, describe, expect, test } from '@jest/globals';
import OpenAI, { type ClientOptions } from 'openai';
import { toResponseInputItems } from 'openai/lib/responses/ResponseInputItems';
import { toNextInput } from '../../src/conversation/index.js';
import type { CompactEmulatorOptions } from '../../src/emulator/index.js';
import type { CompactResponse, InputItem } from '../../src/types.js';
import { isCompactResponse } from '../../src/validators/strict.js';
import { BASE_PATHS, rejectionOf, withScenario, type BasePath } from '../emulator/vendor/helpers.js';
import { KEY, serve, type Service } from './service.js';

type Compacted = OpenAI.Responses.CompactedResponse;
type Input = OpenAI.Responses.ResponseInputItem[];

let service: Service | undefined;
afterEach(() => service?.close());

interface Started extends Service {
  client: (options?: ClientOptions & { basePath?: BasePath }) => OpenAI;
}

async function start(options?: CompactEmulatorOptions): Promise<Started> {
  service = await serve(options && { emulator: options });
  const { gatewayUrl } = service;
  const client: Started['client'] = ({ basePath = '/v1', ...clientOptions } = {}) =>
    new OpenAI({ baseURL: gatewayUrl + basePath, apiKey: KEY, ...clientOptions });
  return { ...service, client };
}

/** What one round adds to the conversation. */
const turn = (round: number): Input => [
  { type: 'message', role: 'user', content: `Which teas are new in shop ${round}?` },
  { type: 'function_call', call_id: `call_${round}`, name: 'list_teas', arguments: `{"shop":${round}}` },
  { type: 'function_call_output', call_id: `call_${round}`, output: '["sencha"]' },
  { type: 'message', role: 'assistant', content: `Sencha, in shop ${round}.` },
];

const WAYS: [string, (compacted: Compacted) => Input][] = [
  ['toResponseInputItems of the SDK', ({ output }) => toResponseInputItems(output)],
  ['toNextInput', (compacted) => toNextInput(compacted as CompactResponse) as Input],
];

describe.each(BASE_PATHS)('at %s', (basePath) => {
  test.each(WAYS)('compacts four times and continues by %s', async (_name, toInput) => {
    const { client, emulator, calls } = await start();
    const { responses } = client({ basePath });
    const conversation: Input = [];
    let input: Input = [];
    for (let round = 0; round < 4; round++) {
      conversation.push(...turn(round));
      const compacted: Compacted = await responses.compact({ model: 'gpt-5.4', input: [...input, ...turn(round)] });
      expect(isCompactResponse(compacted)).toBe(true);
      expect(compacted.output.map(({ type }) => type)).toEqual([...Array<string>(round + 1).fill('message'), 'compaction']);
      expect(await emulator.decrypt(compacted.output as InputItem[])).toEqual(conversation);
      input = toInput(compacted);
      expect(input).toEqual(compacted.output);
    }
    const seen = calls.map(({ status, code, requestIssues, responseIssues }) => ({ status, code, requestIssues, responseIssues }));
    expect(seen).toEqual(Array(4).fill({ status: 200, code: null, requestIssues: {}, responseIssues: {} }));
  });
});

describe('errors', () => {
  test('400: an encrypted item of another server', async () => {
    const { client, emulator } = await start();
    const input: Input = [{ type: 'compaction', encrypted_content: 'gAAAAABo' }];
    const error = await rejectionOf(client().responses.compact({ model: 'm', input }));
    expect(error.constructor).toBe(OpenAI.BadRequestError);
    expect(error).toMatchObject({ status: 400, code: 'invalid_encrypted_content', param: 'input[0]', type: 'invalid_request_error' });
    expect(error.requestID).toBe(emulator.requests[0]?.requestId);
  });

  test('429: is sent three times; the error has the headers of the last response', async () => {
    const { client, emulator, calls } = await start({ scenario: 'azure-rate-limit;retry-after-ms=1;retry-after=7' });
    const error = await rejectionOf(client().responses.compact({ model: 'm', input: 'hi' }));
    expect(error.constructor).toBe(OpenAI.RateLimitError);
    expect(error).toMatchObject({ status: 429, code: '429', requestID: emulator.requests[2]?.requestId });
    expect(error.headers.get('retry-after')).toBe('7');
    expect(calls.map(({ status }) => status)).toEqual([429, 429, 429]);
  });

  test('429: the next attempt succeeds', async () => {
    const { client, calls } = await start({
      scenario: (loggedRequests) => (loggedRequests === 0 ? 'rate-limit;retry-after-ms=1' : undefined),
    });
    expect((await client().responses.compact({ model: 'm', input: 'hi' })).object).toBe('response.compaction');
    expect(calls.map(({ status }) => status)).toEqual([429, 200]);
  });

  test('5xx and HTML arrive as the emulator sent them', async () => {
    const { client } = await start();
    const error = await rejectionOf(client({ maxRetries: 0, ...withScenario('html-502') }).responses.compact({ model: 'm', input: 'hi' }));
    expect(error.constructor).toBe(OpenAI.InternalServerError);
    expect(error.message).toMatch(/^502 <!doctype html>/);
  });

  test('a request that the gateway rejects: the error names the field, and nothing is forwarded', async () => {
    const { client, emulator, calls } = await start();
    const input = [{ type: 'function_call', call_id: 'c', name: 'f' }] as never;
    const error = await rejectionOf(client().responses.compact({ model: 'm', input }));
    expect(error.constructor).toBe(OpenAI.BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      code: 'missing_required_parameter',
      param: 'input[0].arguments',
      type: 'invalid_request_error',
      message: '400 input[0].arguments is missing',
    });
    expect(error.requestID).toEqual(expect.any(String));
    expect(calls.map(({ requestId, status, code, requestIssues }) => ({ requestId, status, code, requestIssues }))).toEqual([
      { requestId: error.requestID, status: 400, code: 'missing_required_parameter', requestIssues: { missing_key: 1 } },
    ]);
    expect(emulator.requests).toEqual([]);
  });
});
