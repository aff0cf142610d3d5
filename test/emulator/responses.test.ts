/** `POST /responses`: the streamed request that compacts, and nothing else of that endpoint. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compactWithTrigger } from '../../src/client/index.js';
import { createCompactEmulator, SCENARIO_NAMES, type CompactEmulator } from '../../src/emulator/index.js';
import { serveEmulator, type EmulatorServer } from '../../src/emulator/node.js';
import type { CompactApiError } from '../../src/errors.js';
import type { InputItem, OutputItem } from '../../src/types.js';
import { isOutputItem } from '../../src/validators/strict.js';
import { assistant, compacted, errorOf, post, user } from './helpers.js';

const URL_OF_RESPONSES = 'http://emulator.test/openai/v1/responses';
const SECRET = 'zebra-quartz-7';
const trigger = { type: 'compaction_trigger' };
const message = (role: string, text: string): InputItem =>
  ({ type: 'message', role, content: [{ type: 'input_text', text }] }) as InputItem;
const call: InputItem = { type: 'function_call', call_id: 'call_1', name: 'f', arguments: '{}' };
const output: InputItem = { type: 'function_call_output', call_id: 'call_1', output: 'x' };

const bodyOf = (input: readonly unknown[], more: object = {}): object => ({
  model: 'm',
  stream: true,
  input: [...input, trigger],
  ...more,
});
const send = (body: unknown, init: { url?: string; headers?: Record<string, string> } = {}): Request =>
  post(body, { url: URL_OF_RESPONSES, ...init });

interface StreamEvent {
  type: string;
  sequence_number: number;
  response?: { output: OutputItem[]; [key: string]: unknown };
  item?: OutputItem;
  [key: string]: unknown;
}

/** The events of a text. Every event has an `event` line with its type. */
const parse = (text: string): StreamEvent[] =>
  text
    .split('\n\n')
    .filter(Boolean)
    .map((block) => {
      const [, name, data = ''] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      const event = JSON.parse(data) as StreamEvent;
      expect(event.type).toBe(name);
      return event;
    });

/** The events of a response, and the compaction item. */
async function eventsOf(emulator: CompactEmulator, body: unknown): Promise<{ events: StreamEvent[]; item: OutputItem }> {
  const response = await emulator.fetch(send(body));
  const text = await response.text();
  if (response.status !== 200) throw new Error(text);
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const events = parse(text);
  return { events, item: events.at(-1)?.response?.output[0] as OutputItem };
}

describe('the event stream', () => {
  test('has the events that clients expect, with one compaction item and the usage', async () => {
    const emulator = createCompactEmulator({ now: () => 7.5 });
    const { events, item } = await eventsOf(emulator, bodyOf([user('a')], { instructions: 'Be brief' }));
    expect(events.map(({ type }) => type)).toEqual([
      'response.created',
      'response.output_item.added',
      'response.compaction.compacting',
      'response.output_item.done',
      'response.completed',
    ]);
    expect(events.map(({ sequence_number }) => sequence_number)).toEqual([0, 1, 2, 3, 4]);
    const [created, added, compacting, done, completed] = events;
    const id = expect.stringMatching(/^resp_/);
    expect(created?.response).toMatchObject({
      id,
      object: 'response',
      created_at: 7,
      status: 'in_progress',
      model: 'm',
      output: [],
      usage: null,
    });
    expect(item).toMatchObject({ type: 'compaction', id: expect.stringMatching(/^cmp_/) });
    expect(isOutputItem(item)).toBe(true);
    expect(added).toMatchObject({ output_index: 0, item: { ...item, encrypted_content: '' } });
    expect(compacting).toMatchObject({ output_index: 0, item_id: item.id });
    expect(done).toMatchObject({ output_index: 0, item });
    expect(completed?.response).toMatchObject({
      id: created?.response?.['id'],
      status: 'completed',
      instructions: 'Be brief',
      output: [item],
    });
    const { input_tokens, output_tokens, total_tokens } = (completed?.response?.['usage'] ?? {}) as Record<string, number>;
    expect(total_tokens).toBe((input_tokens as number) + (output_tokens as number));
    expect(input_tokens).toBeGreaterThan(0);
  });

  test('usage counts the instructions and the items, without the trigger', async () => {
    const emulator = createCompactEmulator({ countTokens: (text) => text.length });
    const { events, item } = await eventsOf(emulator, bodyOf([user('a')], { instructions: 'Be brief' }));
    expect(events.at(-1)?.response?.['usage']).toMatchObject({
      input_tokens: 'Be brief'.length + JSON.stringify(user('a')).length,
      output_tokens: JSON.stringify(item).length,
    });
  });
});

describe('the compaction item', () => {
  const conversation = [
    message('developer', 'same'),
    user('same'),
    call,
    output,
    message('system', 'same'),
    assistant('b'),
    { role: 'developer', content: 'text' },
    user('c'),
  ] as InputItem[];
  const kept = conversation.filter((item) => 'role' in item && item.role !== 'assistant');

  test('decrypts with the messages of the client to the whole conversation, in order', async () => {
    const emulator = createCompactEmulator();
    const { item } = await eventsOf(emulator, bodyOf(conversation));
    expect(Buffer.from(JSON.stringify(item)).toString('latin1')).not.toContain('same');
    expect(await emulator.decrypt([...kept, item as InputItem])).toEqual(conversation);
    // A message that the client drops stays dropped.
    expect(await emulator.decrypt([...kept.slice(1), item as InputItem])).toEqual(conversation.slice(1));
  });

  test('is accepted by both ways to compact, as is that of the other way', async () => {
    const emulator = createCompactEmulator();
    const { item: first } = await eventsOf(emulator, bodyOf(conversation));
    const second = await compacted(emulator, { model: 'm', input: [...kept, first, user('d')] });
    expect(second.output.map((item) => item.type)).toEqual(['message', 'message', 'message', 'compaction']);
    const { item: third } = await eventsOf(emulator, bodyOf([...second.output, user('e')]));
    const messages = [...second.output.slice(0, -1), user('e')];
    expect(await emulator.decrypt([...messages, third] as InputItem[])).toEqual([...conversation, user('d'), user('e')]);
  });

  test('of another emulator is rejected', async () => {
    const { item } = await eventsOf(createCompactEmulator(), bodyOf([user('a')]));
    const { error } = await errorOf(createCompactEmulator(), send(bodyOf([user('a'), item])));
    expect(error).toMatchObject({ code: 'invalid_encrypted_content', param: 'input[1]' });
  });
});

describe('requests', () => {
  test.each(['/openai/v1/responses', '/v1/responses', '/api/projects/shop/openai/v1/responses', '/v1/responses?beta=true'])(
    'are served at %s',
    async (path) => {
      const emulator = createCompactEmulator();
      expect((await emulator.fetch(send(bodyOf([user('a')]), { url: `http://emulator.test${path}` }))).status).toBe(200);
      expect(emulator.requests[0]).toMatchObject({ path: path.replace(/\?.*/, ''), status: 200, model: 'm', itemCount: 2 });
    },
  );

  test.each<[string, unknown, string]>([
    ['that is not streamed', { ...bodyOf([user('a')]), stream: false }, 'stream'],
    ['without stream', { model: 'm', input: [user('a'), trigger] }, 'stream'],
    ['without a trigger', { model: 'm', stream: true, input: [user('a')] }, 'input'],
    ['with a trigger that is not the last item', { model: 'm', stream: true, input: [trigger, user('a')] }, 'input'],
    ['with a text as input', { model: 'm', stream: true, input: SECRET }, 'input'],
    ['without input', { model: 'm', stream: true }, 'input'],
    ['with an empty list', { model: 'm', stream: true, input: [] }, 'input'],
  ])('%s are rejected with 400, which says what is served', async (_name, body, param) => {
    const { status, error } = await errorOf(createCompactEmulator(), send(body));
    expect({ status, ...error }).toEqual({
      status: 400,
      type: 'invalid_request_error',
      code: 'unsupported_value',
      param,
      message: expect.stringMatching(
        /serves \/responses only to compact: send stream: true, and \{ type: 'compaction_trigger' \} as the last/,
      ),
    });
    expect(JSON.stringify(error)).not.toContain(SECRET);
  });

  test('of coding agents are accepted, with all their parameters', async () => {
    const agent = {
      instructions: '',
      tools: [{ type: 'function', name: 'f', parameters: {}, strict: false }],
      tool_choice: 'auto',
      parallel_tool_calls: true,
      reasoning: { effort: 'medium', summary: 'auto' },
      store: true,
      include: ['reasoning.encrypted_content'],
      prompt_cache_key: 'k',
      client_metadata: { a: 'b' },
      internal_chat_message_metadata_passthrough: {},
    };
    const items = [message('developer', 'a'), { ...user('b'), internal_chat_message_metadata_passthrough: { turn: 1 } }, call, output];
    const emulator = createCompactEmulator();
    expect((await eventsOf(emulator, bodyOf(items, agent))).item.type).toBe('compaction');
  });

  test.each<[string, object, string, string | null]>([
    ['an unknown parameter', bodyOf([], { max_tokens: 1 }), 'unknown_parameter', 'max_tokens'],
    [
      'an invalid item',
      bodyOf([user('a'), { type: 'function_call', call_id: 'c', name: 'f' }]),
      'missing_required_parameter',
      'input[1].arguments',
    ],
    ['a call without its output', bodyOf([call]), null as unknown as string, 'input'],
    ['an unknown response', bodyOf([], { previous_response_id: 'resp_0' }), 'previous_response_not_found', 'previous_response_id'],
  ])('%s is rejected as by /responses/compact', async (_name, body, code, param) => {
    const { status, error } = await errorOf(createCompactEmulator(), send(body));
    expect({ status, code: error.code, param: error.param }).toEqual({ status: 400, code, param });
  });

  test('can continue a stored conversation', async () => {
    const emulator = createCompactEmulator({ responses: { resp_0: [call, output] } });
    const { item } = await eventsOf(emulator, bodyOf([user('a')], { previous_response_id: 'resp_0' }));
    expect(await emulator.decrypt([user('a'), item as InputItem])).toEqual([call, output, user('a')]);
  });

  test('need the key and a known deployment, and have the method POST', async () => {
    const emulator = createCompactEmulator({ apiKey: 'k', deployments: ['mine'] });
    expect(await errorOf(emulator, send(bodyOf([user('a')])))).toMatchObject({ status: 401 });
    expect(await errorOf(emulator, new Request(URL_OF_RESPONSES))).toMatchObject({ status: 405 });
    const headers = { 'api-key': 'k' };
    expect(await errorOf(emulator, send(bodyOf([user('a')]), { headers }))).toMatchObject({
      status: 404,
      error: { code: 'DeploymentNotFound' },
    });
    expect((await emulator.fetch(send(bodyOf([user('a')], { model: 'mine' }), { headers }))).status).toBe(200);
  });

  test('a seed makes the stream reproducible', async () => {
    const text = async (): Promise<string> =>
      (await createCompactEmulator({ seed: 7, now: () => 1 }).fetch(send(bodyOf([user('a')])))).text();
    expect(await text()).toBe(await text());
  });
});

describe('fault scenarios', () => {
  let server: EmulatorServer;
  beforeAll(async () => {
    server = await serveEmulator(createCompactEmulator());
  });
  afterAll(() => server.close());

  const outcome = (scenario: string, timeoutMs = 0): Promise<unknown> =>
    compactWithTrigger({ baseUrl: `${server.url}/v1`, maxRetries: 0, timeoutMs, headers: { 'x-emulator-scenario': scenario } })(
      {} as CompactApiError,
      { model: 'm', input: [user('a'), assistant('b')] },
    ).then(
      ({ output }) => output.map(({ type }) => type),
      (error: CompactApiError) => error.code,
    );

  const STREAM_OUTCOMES: Record<string, unknown> = {
    'empty-200': 'empty_body',
    'html-200': 'not_event_stream',
    'slow-first-byte': ['message', 'compaction'],
    'slow-body': ['message', 'compaction'],
    silent: 'timeout',
    reset: 'connection_failed',
    'truncated-body': 'truncated_body',
    'truncated-json': 'invalid_json',
    'json-as-text': 'not_event_stream',
    'schema-mismatch': 'wrong_compaction_count',
    'event-stream': ['message', 'compaction'],
  };

  test.each(Object.entries(STREAM_OUTCOMES))('%s: %j', async (scenario, expected) => {
    expect(await outcome(`${scenario};ms=20`, scenario === 'silent' ? 50 : 0)).toEqual(expected);
  });

  test('all others are error responses', async () => {
    const others = SCENARIO_NAMES.filter((name) => !(name in STREAM_OUTCOMES));
    expect(others.length).toBeGreaterThan(20);
    for (const name of others) {
      const headers = { 'content-type': 'application/json', 'x-emulator-scenario': name };
      const init = { method: 'POST', headers, body: JSON.stringify(bodyOf([user('a')])) };
      const [ours, compact] = await Promise.all([
        fetch(`${server.url}/v1/responses`, init),
        fetch(`${server.url}/v1/responses/compact`, init),
      ]);
      expect([name, ours.status, await ours.text()]).toEqual([name, compact.status, await compact.text()]);
      expect(ours.status).toBeGreaterThanOrEqual(400);
    }
  });
});
