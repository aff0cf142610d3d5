import { estimateTokens, utf8Length } from '../internal/estimate-tokens.js';
import type { InputItem, OutputItem } from '../types.js';
import { isCompaction } from './compaction-kinds.js';
import { itemTokens } from './item-tokens.js';

/** The limits for `shouldCompact`. A conversation exceeds the budget if it exceeds one of them. */
export interface CompactBudget {
  /**
   * The maximum number of items.
   * @default Infinity
   */
  maxItems?: number | undefined;
  /**
   * The maximum size of the list as JSON in UTF-8, in bytes. Some relays reject bodies of 64 MiB.
   * @default Infinity
   */
  maxBytes?: number | undefined;
  /**
   * The maximum number of tokens: what `countTokens` counts, and 1,500 for each image and file.
   * @default Infinity
   */
  maxTokens?: number | undefined;
  /**
   * Counts the tokens of a text. It is called with the JSON of one item at a time, without images, files and encrypted content.
   * @default One token for every four bytes of UTF-8, rounded up.
   */
  countTokens?: ((text: string) => number) | undefined;
}

/**
 * Whether a conversation exceeds a budget and should be compacted. Stops counting as soon as a limit is exceeded.
 *
 * An image or a file counts as 1,500 tokens, whatever its size, also in the output of a tool, and if it is only a URL or an ID. So does the
 * content of a compaction item. Other encrypted content, such as that of reasoning, counts as one token for every four bytes that it decodes to.
 *
 * The result is false if nothing but messages of the user follows the last compaction item, even if the budget is exceeded: another
 * compaction would keep these messages, so it would be billed again and again without making the list shorter.
 * @example
 * if (shouldCompact(items, { maxTokens: 200_000 })) items = toNextInput(await client.compact({ model, input: items }));
 */
export function shouldCompact(items: readonly (InputItem | OutputItem)[], budget: CompactBudget): boolean {
  return exceeds(items, budget) && !isJustCompacted(items);
}

function exceeds(items: readonly (InputItem | OutputItem)[], budget: CompactBudget): boolean {
  const { maxItems = Infinity, maxBytes = Infinity, maxTokens = Infinity, countTokens = estimateTokens } = budget;
  if (items.length > maxItems) return true;
  if (maxBytes === Infinity && maxTokens === Infinity) return false;
  // The brackets of the list; each item except the first adds a comma.
  let bytes = 2;
  let tokens = 0;
  for (const [index, item] of items.entries()) {
    if (maxBytes !== Infinity) bytes += utf8Length(JSON.stringify(item)) + (index > 0 ? 1 : 0);
    if (maxTokens !== Infinity) tokens += itemTokens(item, countTokens);
    if (bytes > maxBytes || tokens > maxTokens) return true;
  }
  return bytes > maxBytes;
}

function isJustCompacted(items: readonly (InputItem | OutputItem)[]): boolean {
  const last = items.map(isCompaction).lastIndexOf(true);
  return last >= 0 && items.slice(last + 1).every(isUserMessage);
}

const isUserMessage = (item: InputItem | OutputItem): boolean => 'role' in item && item.role === 'user';
