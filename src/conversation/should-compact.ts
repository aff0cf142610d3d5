import { estimateTokens, utf8Length } from '../internal/estimate-tokens.js';
import type { InputItem, OutputItem } from '../types.js';

export interface CompactBudget {
  /**
   * The maximum number of items.
   * @default Infinity
   */
  maxItems?: number;
  /**
   * The maximum size of the list as JSON in UTF-8, in bytes. Some relays reject bodies of 64 MiB.
   * @default Infinity
   */
  maxBytes?: number;
  /**
   * The maximum number of tokens, as counted by `countTokens`.
   * @default Infinity
   */
  maxTokens?: number;
  /**
   * Counts the tokens of a text. It is called with the JSON of one item at a time.
   * @default One token for every four bytes of UTF-8, rounded up.
   */
  countTokens?: (text: string) => number;
}

/**
 * Whether a conversation exceeds a budget and should be compacted. Stops counting as soon as a limit is exceeded.
 * @example
 * if (shouldCompact(items, { maxTokens: 200_000 })) items = toNextInput(await client.compact({ model, input: items }));
 */
export function shouldCompact(items: readonly (InputItem | OutputItem)[], budget: CompactBudget): boolean {
  const { maxItems = Infinity, maxBytes = Infinity, maxTokens = Infinity, countTokens = estimateTokens } = budget;
  if (items.length > maxItems) return true;
  if (maxBytes === Infinity && maxTokens === Infinity) return false;
  // The brackets of the list; each item except the first adds a comma.
  let bytes = 2;
  let tokens = 0;
  for (const [index, item] of items.entries()) {
    const text = JSON.stringify(item);
    if (maxBytes !== Infinity) bytes += utf8Length(text) + (index > 0 ? 1 : 0);
    if (maxTokens !== Infinity) tokens += countTokens(text);
    if (bytes > maxBytes || tokens > maxTokens) return true;
  }
  return bytes > maxBytes;
}
