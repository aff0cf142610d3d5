import type { CompactJob, ConversationId, InputItem, OutputItem, OutputItemOf } from '@shop/common';
import type { Store } from '@shop/store';
import { shouldCompact } from 'responses-compact-contract/conversation';

export interface Agent {
  store: Store;
  /** Sends the conversation to the model, by `POST /responses`. */
  ask: (input: readonly InputItem[]) => Promise<OutputItem[]>;
  /** Runs a function that the model calls. */
  run: (call: OutputItemOf<'function_call'>) => Promise<string>;
  /** Puts a text on the queue of the worker. */
  send: (text: string) => Promise<void>;
  maxTokens: number;
}

// TypeScript 5.5 and newer infer this type predicate; 5.4 needs it.
const isFunctionCall = (item: OutputItem): item is OutputItemOf<'function_call'> => item.type === 'function_call';

export async function takeTurn(agent: Agent, conversation: ConversationId, text: string): Promise<void> {
  const items: InputItem[] = [...(await agent.store.load(conversation)), { role: 'user', content: text }];
  let calls: OutputItemOf<'function_call'>[];
  do {
    const output = await agent.ask(items);
    // Every item is kept, also those of a type that this program does not know.
    items.push(...output);
    calls = output.filter(isFunctionCall);
    for (const call of calls) {
      const result = await agent.run(call);
      items.push({ type: 'function_call_output', call_id: call.call_id, output: result });
    }
  } while (calls.length > 0);
  await agent.store.save(conversation, items);

  if (shouldCompact(items, { maxTokens: agent.maxTokens })) {
    const job: CompactJob = { conversation, request: { model: 'my-deployment', input: items } };
    await agent.send(JSON.stringify(job));
  }
}
