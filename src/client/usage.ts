/** What a client has used since it was made. */
export interface UsageTotals {
  /** Calls that were answered. Tokens are counted of these alone. */
  readonly calls: number;
  /** Requests that were begun, failed ones too: a service may bill what it did not get to deliver. */
  readonly attempts: number;
  readonly input_tokens: number;
  /** Of the input tokens, those that were read from a cache. */
  readonly cached_tokens: number;
  /** Of the input tokens, those that were written to a cache, where a service tells. */
  readonly cache_write_tokens: number;
  readonly output_tokens: number;
  /** Of the output tokens, those of reasoning. */
  readonly reasoning_tokens: number;
  readonly total_tokens: number;
}

export interface UsageCounter {
  countAttempt(): void;
  /** Counts an answer, by whatever it says of its usage. */
  countAnswer(data: unknown): void;
  totals(): UsageTotals;
}

export function createUsageCounter(): UsageCounter {
  const sum = {
    calls: 0,
    attempts: 0,
    input_tokens: 0,
    cached_tokens: 0,
    cache_write_tokens: 0,
    output_tokens: 0,
    reasoning_tokens: 0,
    total_tokens: 0,
  };
  return {
    countAttempt: () => void sum.attempts++,
    countAnswer(data) {
      const usage = fields(fields(data)['usage']);
      // Gateways leave usage out, send null, or use the names of chat completions.
      const input = count(usage['input_tokens'] ?? usage['prompt_tokens']);
      const output = count(usage['output_tokens'] ?? usage['completion_tokens']);
      const read = fields(usage['input_tokens_details'] ?? usage['prompt_tokens_details']);
      const written = fields(usage['output_tokens_details'] ?? usage['completion_tokens_details']);
      sum.calls++;
      sum.input_tokens += input;
      sum.cached_tokens += count(read['cached_tokens']);
      sum.cache_write_tokens += count(read['cache_write_tokens']);
      sum.output_tokens += output;
      sum.reasoning_tokens += count(written['reasoning_tokens']);
      sum.total_tokens += typeof usage['total_tokens'] === 'number' ? count(usage['total_tokens']) : input + output;
    },
    totals: () => ({ ...sum }),
  };
}

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const count = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0);
