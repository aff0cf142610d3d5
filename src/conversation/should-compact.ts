import { estimateTokens } from '../internal/estimate-tokens.js';
import type { InputItem, OutputItem } from '../types.js';

export interface CompactBudget {
  /** Most items the conversation may have. Default: no limit. */
  maxItems?: number;
  /** Most bytes it may have, as JSON in UTF-8. Default: no limit. Relays are known to refuse bodies of 64 MiB. */
  maxBytes?: number;
  /** Most tokens it may have, by `countTokens`. Default: no limit. */
  maxTokens?: number;
  /** Tokens of a text. It gets the JSON of one item at a time. Default: a token for each four bytes of UTF-8, rounded up. */
  countTokens?: (text: string) => number;
}

/** Whether a conversation has outgrown a budget and should be compacted. Counts no further than the first limit that is passed. */
export function shouldCompact(items: readonly (InputItem | OutputItem)[], budget: CompactBudget): boolean {
  const { maxItems = Infinity, maxBytes = Infinity, maxTokens = Infinity, countTokens = estimateTokens } = budget;
  if (items.length > maxItems) return true;
  if (maxBytes === Infinity && maxTokens === Infinity) return false;
  // The brackets of the list, and a comma before each item but the first.
  let bytes = 2;
  let tokens = 0;
  for (const [index, item] of items.entries()) {
    const text = JSON.stringify(item);
    if (maxBytes !== Infinity) bytes += new TextEncoder().encode(text).length + (index > 0 ? 1 : 0);
    if (maxTokens !== Infinity) tokens += countTokens(text);
    if (bytes > maxBytes || tokens > maxTokens) return true;
  }
  return bytes > maxBytes;
}
