/** The vendor's library for agents, whose `OpenAIResponsesCompactionSession` compacts through the gateway to the emulator. */
import { createRequire } from 'node:module';
import { afterEach, expect, test } from '@jest/globals';
import type { InputItem } from '../../../src/types.js';
import { KEY, serve, type Reply, type Service, type ServiceOptions } from '../../programs/service.js';
import { findTool } from '../tools.js';

const load = createRequire(findTool('@openai/agents/package.json'));
const { Agent, OpenAIProvider, OpenAIResponsesCompactionSession, Runner, tool } = load('@openai/agents');
const OpenAI = load('openai');
const { z } = load('zod');

let service: Service | undefined;
afterEach(() => service?.close());

const question = (round: number): string => `Which teas are new in shop ${round}?`;
const callOf = (round: number) => ({
  type: 'function_call',
  call_id: `call_${round}`,
  name: 'list_teas',
  arguments: `{"shop":${round}}`,
  status: 'completed',
});
const messageOf = (round: number) => ({
  type: 'message',
  id: `msg_${round}`,
  role: 'assistant',
  content: [{ type: 'output_text', text: `Sencha, in shop ${round}.`, annotations: [] }],
  status: 'completed',
});
/** In each round the model calls a function, and then writes a message. */
const reply = (number: number): Reply => {
  const round = Math.floor(number / 2);
  return { output: [number % 2 === 0 ? { ...callOf(round), id: `fc_${round}` } : messageOf(round)], inputTokens: 100 };
};
/** What the compaction of one round contains. */
const itemsOf = (round: number): object[] => [
  { role: 'user', content: question(round) },
  callOf(round),
  { type: 'function_call_output', call_id: `call_${round}`, output: 'sencha', status: 'completed' },
  messageOf(round),
];

async function start(options: ServiceOptions = {}, shouldTriggerCompaction = (): boolean => false) {
  service = await serve({ reply, ...options });
  const client = new OpenAI({ baseURL: `${service.url}/v1`, apiKey: KEY });
  const session = new OpenAIResponsesCompactionSession({ client, model: 'gpt-5.4', shouldTriggerCompaction });
  const runner = new Runner({ modelProvider: new OpenAIProvider({ openAIClient: client, useResponses: true }), tracingDisabled: true });
  const listTeas = tool({
    name: 'list_teas',
    description: 'Lists teas',
    parameters: z.object({ shop: z.number() }),
    execute: () => 'sencha',
  });
  // Without `store: false` the session would compact by `previous_response_id`.
  const agent = new Agent({ name: 'tea', model: 'gpt-5.4', tools: [listTeas], modelSettings: { store: false } });
  const ask = async (round: number): Promise<string> => (await runner.run(agent, question(round), { session })).finalOutput;
  const compactions = () => service!.requests.filter(({ path }) => path === '/v1/responses/compact');
  return { ...service, session, ask, compactions };
}

const typesOf = (items: { type?: string }[]): (string | undefined)[] => items.map(({ type }) => type);

test('compacts three times in a row, and loses nothing', async () => {
  const { session, ask, compactions, calls, emulator } = await start();
  const conversation: object[] = [];
  for (let round = 0; round < 3; round++) {
    expect(await ask(round)).toBe(`Sencha, in shop ${round}.`);
    conversation.push(...itemsOf(round));
    const { usage } = await session.runCompaction({ force: true });
    const { body, response } = compactions().at(-1)!;
    const { output, usage: sent } = JSON.parse(response!.body);
    expect(typesOf(output)).toEqual([...Array(round + 1).fill('message'), 'compaction']);
    expect(typesOf(await session.getItems())).toEqual(typesOf(output));
    expect(usage).toMatchObject({ inputTokens: sent.input_tokens, outputTokens: sent.output_tokens });
    expect(body.input.filter(({ type }: InputItem) => type === 'compaction')).toHaveLength(round === 0 ? 0 : 1);
    expect(await emulator.decrypt(output)).toEqual(conversation);
  }
  const seen = calls.map(({ status, code, requestIssues, responseIssues }) => ({ status, code, requestIssues, responseIssues }));
  expect(seen).toEqual(Array(3).fill({ status: 200, code: null, requestIssues: {}, responseIssues: {} }));
});

test('compacts by itself after a turn, and sends the compaction item with the next one', async () => {
  // Version 0.20.0 does not compact by itself after a call of a function that has an id, nor a second time: it finds that the model has not seen
  // all items of the session.
  const onlyMessages = (number: number): Reply => ({ output: [messageOf(number)], inputTokens: 100 });
  const { ask, compactions, requests } = await start({ reply: onlyMessages }, () => true);
  await ask(0);
  expect(compactions().map(({ response }) => response?.status)).toEqual([200]);
  const { output } = JSON.parse(compactions()[0]!.response!.body);
  await ask(1);
  const next = requests[requests.indexOf(compactions()[0]!) + 1]!;
  expect(next.path).toBe('/v1/responses');
  expect(next.body.input).toContainEqual(output.at(-1));
});

test('compacts by previous_response_id', async () => {
  const stored: InputItem[] = [{ type: 'message', role: 'user', content: 'Hello' }];
  const { session, compactions, emulator } = await start({ emulator: { responses: { resp_stored: stored } } });
  await session.runCompaction({ responseId: 'resp_stored', compactionMode: 'previous_response_id', force: true });
  expect(compactions().map(({ body }) => body)).toEqual([{ model: 'gpt-5.4', previous_response_id: 'resp_stored' }]);
  expect(await emulator.decrypt(await session.getItems())).toEqual(stored);
});

test('rejects with the error of the service, and keeps its items', async () => {
  const { session, ask } = await start({ emulator: { scenario: 'context-too-long' } });
  await ask(0);
  const items = await session.getItems();
  const error = await session.runCompaction({ force: true }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OpenAI.BadRequestError);
  expect(error).toMatchObject({ status: 400, code: 'context_length_exceeded' });
  expect(await session.getItems()).toEqual(items);
});
