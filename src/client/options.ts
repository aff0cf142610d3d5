import { CompactError } from '../errors.js';
import type { CheckOptions, IssueReport } from '../internal/check.js';

export interface CompactClientOptions {
  /**
   * An Azure OpenAI resource, a Foundry resource or a Foundry project, in any form the portal shows: `https://res.openai.azure.com`
   * with or without `/openai`, `/openai/v1` and what follows. An `api-version` is dropped, v1 needs none. Either this or `baseUrl`.
   */
  endpoint?: string;
  /**
   * Any other server of this endpoint: what stands before `/responses/compact`, such as `https://api.openai.com/v1`. An Azure host is
   * read as `endpoint` would be. Plain http is for loopback hosts only, here and in `endpoint`.
   */
  baseUrl?: string;
  /**
   * The key. Goes as `api-key` with an `endpoint` and to Azure hosts (`*.openai.azure.com`, `*.services.ai.azure.com`,
   * `*.cognitiveservices.azure.com`, and the same under `.us` and `.cn`), as a bearer token to all others.
   */
  apiKey?: string;
  /** Gives the bearer token, in place of a key. Asked before every attempt, so it should cache. */
  tokenProvider?: () => string | Promise<string>;
  /** Sends the requests in place of the runtime's `fetch`. It then answers for its own limits of time. */
  fetch?: (request: Request) => Promise<Response>;
  /** Most time for a call, in milliseconds; 0 or `Infinity` for no limit. Default 1,200,000 (20 minutes). */
  timeoutMs?: number;
  /** Headers for every request. Those that carry the key are set after these. */
  headers?: Headers | Record<string, string>;
  /** How messages are checked. Default: request `open`/`reject`, response `open`/`report`. */
  check?: CheckOptions;
  /** Told what a check on `report` found. What it throws is ignored: an answer that was paid for is not lost to a log line. */
  onIssues?: (report: IssueReport) => void;
}

export interface CompactCallOptions {
  /** Ends the call: it fails with `aborted`, and the signal's reason is the `cause`. */
  signal?: AbortSignal;
  /** Most time for this call, in milliseconds; 0 or `Infinity` for no limit. Default: that of the client. */
  timeoutMs?: number;
  /** Headers for this request, over those of the client. */
  headers?: Headers | Record<string, string>;
}

const TWENTY_MINUTES = 20 * 60 * 1000;

/** Timers hold 32 bits; a longer one would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

export const invalidOptions = (message: string): CompactError => new CompactError({ code: 'invalid_options', message });

/** Checks a limit of time. `Infinity` stands for none. */
export function readTimeout(timeoutMs: number = TWENTY_MINUTES): number {
  if (timeoutMs === 0 || timeoutMs === Infinity) return Infinity;
  if (typeof timeoutMs === 'number' && timeoutMs > 0 && timeoutMs <= LONGEST_TIMER) return timeoutMs;
  throw invalidOptions(`timeoutMs must be a number from 0 to ${LONGEST_TIMER} (milliseconds), or Infinity for no limit`);
}

/** Copies headers. The runtime's own error would print the value it refuses. */
export function readHeaders(headers: Headers | Record<string, string> | undefined): Headers {
  const copy = new Headers();
  // Not instanceof: the Headers of another copy of undici has no entries that Object.entries could see.
  const entries = headers && Symbol.iterator in headers ? (headers as Headers) : Object.entries(headers ?? {});
  for (const [name, value] of entries) {
    try {
      copy.set(name, value);
    } catch {
      throw invalidOptions(`headers: ${/^[\w-]{1,64}$/.test(name) ? name : 'one of the names'} is not legal in HTTP, or its value is not`);
    }
  }
  return copy;
}
