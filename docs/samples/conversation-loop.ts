import { createCompactClient } from 'responses-compact-contract/client';
import { shouldCompact, toNextInput } from 'responses-compact-contract/conversation';
import type { InputItem } from 'responses-compact-contract/types';

const client = createCompactClient({
  endpoint: process.env['AZURE_OPENAI_ENDPOINT'],
  apiKey: process.env['AZURE_OPENAI_API_KEY'],
});

/** Compacts a conversation that has become too long. Call it after each turn. */
export async function shorten(items: InputItem[], maxTokens: number): Promise<InputItem[]> {
  if (!shouldCompact(items, { maxTokens })) return items;
  return toNextInput(await client.compact({ model: 'my-deployment', input: items }));
}
