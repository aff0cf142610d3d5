import type { CompactUsage } from '../types.js';

export type CountTokens = (text: string) => number;

/** Counts each text by itself. Throws `TypeError` if the caller's count is no number of tokens. */
export function countAll(texts: readonly string[], countTokens: CountTokens): number {
  let sum = 0;
  for (const text of texts) {
    const count = countTokens(text);
    if (!Number.isSafeInteger(count) || count < 0) throw new TypeError('countTokens must return a whole number that is not negative');
    sum += count;
  }
  return sum;
}

export const usageOf = (input: number, output: number): CompactUsage => ({
  input_tokens: input,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: output,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: input + output,
});
