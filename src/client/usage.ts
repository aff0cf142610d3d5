/** The usage of a client since it was created. */
export interface UsageTotals {
  /** Calls that received a 200 response with JSON, also if `check` rejected it. Tokens are counted for these only. */
  readonly calls: number;
  /** Attempts that were started, including failed ones: a service may bill a response that was not received. */
  readonly attempts: number;
  readonly input_tokens: number;
  /** Input tokens that were read from a cache; `input_tokens` includes them. */
  readonly cached_tokens: number;
  /** Input tokens that were written to a cache, if the service reports them; `input_tokens` includes them. */
  readonly cache_write_tokens: number;
  readonly output_tokens: number;
  /** Output tokens that were used for reasoning; `output_tokens` includes them. */
  readonly reasoning_tokens: number;
  readonly total_tokens: number;
}

export interface UsageCounter {
  countAttempt(): void;
  /** Counts a response and the tokens that it reports. */
  countResponse(data: unknown): void;
  /** A copy of the current totals. */
  totals(): UsageTotals;
}

export function createUsageCounter(): UsageCounter {
  const totals = {
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
    countAttempt: () => void totals.attempts++,
    countResponse(data) {
      const usage = asRecord(asRecord(data)['usage']);
      // Some gateways omit the usage, send null, or use the names of chat completions.
      const inputTokens = tokens(usage['input_tokens'] ?? usage['prompt_tokens']);
      const outputTokens = tokens(usage['output_tokens'] ?? usage['completion_tokens']);
      const inputDetails = asRecord(usage['input_tokens_details'] ?? usage['prompt_tokens_details']);
      const outputDetails = asRecord(usage['output_tokens_details'] ?? usage['completion_tokens_details']);
      totals.calls++;
      totals.input_tokens += inputTokens;
      totals.cached_tokens += tokens(inputDetails['cached_tokens']);
      totals.cache_write_tokens += tokens(inputDetails['cache_write_tokens']);
      totals.output_tokens += outputTokens;
      totals.reasoning_tokens += tokens(outputDetails['reasoning_tokens']);
      totals.total_tokens += typeof usage['total_tokens'] === 'number' ? tokens(usage['total_tokens']) : inputTokens + outputTokens;
    },
    totals: () => ({ ...totals }),
  };
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const tokens = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0);
