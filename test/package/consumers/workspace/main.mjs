// Runs the agent, the worker, the store and the UI together, with the emulator. Prints what each step left in the store, and at the end the conversation
// that the emulator decrypts.
import { takeTurn } from '@shop/agent';
import { toConversationId } from '@shop/common';
import { createStore } from '@shop/store';
import { render } from '@shop/ui';
import { compactJob, parseJob } from '@shop/worker';
import { createCompactClient } from 'responses-compact-contract/client';
import { fingerprintEncryptedItems } from 'responses-compact-contract/conversation';
import { createCompactEmulator } from 'responses-compact-contract/emulator';

const emulator = createCompactEmulator();
const client = createCompactClient({ baseUrl: 'http://localhost/v1', apiKey: 'any', fetch: emulator.fetch });

/** A table of SQLite where Node has it, as version 22.13 and newer do; otherwise a table in memory. */
async function openTable() {
  const { DatabaseSync } = await import('node:sqlite').catch(() => ({}));
  if (!DatabaseSync) {
    const rows = new Map();
    return { kind: 'memory', select: async (id) => rows.get(id), upsert: async (row) => void rows.set(row.id, row) };
  }
  const database = new DatabaseSync(':memory:');
  database.exec('create table conversations (id text primary key, contract text not null, items text not null)');
  const select = database.prepare('select * from conversations where id = ?');
  const upsert = database.prepare('insert or replace into conversations values (?, ?, ?)');
  return {
    kind: 'sqlite',
    select: async (id) => select.get(id),
    upsert: async ({ id, contract, items }) => void upsert.run(id, contract, items),
  };
}
const table = await openTable();
const store = createStore(table);
const queue = [];
let asked = 0;
const agent = {
  store,
  maxTokens: 1,
  send: async (text) => void queue.push(text),
  run: async (call) => `result of ${call.name} \u0000`,
  // The model calls a function, and then writes a message.
  ask: async (input) => {
    const id = ++asked;
    const last = input.at(-1);
    if (last.type !== 'function_call_output')
      return [{ type: 'function_call', call_id: `call_${id}`, name: 'list_teas', arguments: '{"shop":1.0}' }];
    const content = [{ type: 'output_text', text: 'Sencha.', annotations: [] }];
    return [{ type: 'message', id: `msg_${id}`, role: 'assistant', status: 'completed', content }];
  },
};

// A newer model, with an item of a type that the contract does not know. The emulator would reject it, as a service of this contract does.
const newer = toConversationId('conv_2');
const hologram = { type: 'hologram', z: 'b', a: ['\u0000', '\ud800', 1.5, null] };
await takeTurn({ ...agent, maxTokens: Infinity, ask: async () => [hologram] }, newer, 'Hello');
const unknown = [(await table.select(newer)).items.endsWith(`,${JSON.stringify(hologram)}]`), ...(await store.load(newer)).map(render)];

const conversation = toConversationId('conv_1');
const show = async () => (await store.load(conversation)).map(render);
const steps = [];

await takeTurn(agent, conversation, 'Which teas are new?');
steps.push(await show());
const before = await store.load(conversation);

// The next turn is faster than the worker.
const first = parseJob(queue.shift());
await takeTurn(agent, conversation, 'And the old ones?');
const second = parseJob(queue.shift());
steps.push(await compactJob(client, store, first), await show());
// The second job contains what the first has compacted.
steps.push(await compactJob(client, store, second));

const compacted = await store.load(conversation);
const fingerprint = await fingerprintEncryptedItems(compacted);
await table.upsert({ ...(await table.select(conversation)), contract: '2025-01-01' });
const again = await store.load(conversation);

const rejected = [];
for (const text of [
  '{',
  '{"conversation":"conv_1"}',
  '{"conversation":"conv_1","request":{"model":"m","input":[{"role":"user"}]}}',
  '{"conversation":"1","request":{"model":"m","input":[]}}',
]) {
  try {
    parseJob(text);
  } catch (error) {
    rejected.push(error instanceof SyntaxError ? 'not JSON' : (error.issues?.[0]?.pointer ?? error.message));
  }
}
await table.upsert({ ...(await table.select(conversation)), items: '[{"role":7}]' });
const damaged = await store.load(conversation).catch((error) => error.issues.map(({ pointer }) => pointer));

console.log(
  JSON.stringify({
    table: table.kind,
    steps,
    isUnchanged: JSON.stringify(again) === JSON.stringify(compacted) && (await fingerprintEncryptedItems(again)) === fingerprint,
    unknown,
    isDecrypted: JSON.stringify((await emulator.decrypt(compacted)).slice(0, before.length)) === JSON.stringify(before),
    rejected,
    damaged,
  }),
);
