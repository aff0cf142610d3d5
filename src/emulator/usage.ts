import type { CompactUsage } from '../types.js';

export type CountTokens = (text: string) => number;

/** The sum of the tokens of each text. Throws `TypeError` if `countTokens` returns anything but a non-negative integer. */
export function sumTokens(texts: Iterable<string>, countTokens: CountTokens): number {
  let sum = 0;
  for (const text of texts) {
    const count = countTokens(text);
    if (!Number.isSafeInteger(count) || count < 0) throw new TypeError('countTokens must return a non-negative integer');
    sum += count;
  }
  return sum;
}

export const usageOf = (inputTokens: number, outputTokens: number): CompactUsage => ({
  input_tokens: inputTokens,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: outputTokens,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: inputTokens + outputTokens,
});
