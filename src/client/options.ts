import type { CompactApiError } from '../errors.js';
import type { CheckOptions, IssueReport } from '../internal/check-options.js';
import { invalidOptions } from '../internal/options.js';
import type { CompactRequest, CompactResponse } from '../types.js';
import type { AttemptEvent } from './attempt-event.js';

export interface CompactClientOptions {
  /**
   * An Azure OpenAI resource, a Foundry resource or a Foundry project, in any form but the URL of a deployment:
   * `https://res.openai.azure.com` with or without `/openai`, `/openai/v1` and what follows. An `api-version` is dropped, v1 needs none. Either this or `baseUrl`.
   */
  endpoint?: string | undefined;
  /**
   * Any other server of this endpoint: what stands before `/responses/compact`, such as `https://api.openai.com/v1`. An Azure host is
   * read as `endpoint` would be. Plain http is for loopback hosts only, here and in `endpoint`.
   */
  baseUrl?: string | undefined;
  /**
   * The key. Goes as `api-key` with an `endpoint` and to Azure hosts (`*.openai.azure.com`, `*.services.ai.azure.com`,
   * `*.cognitiveservices.azure.com`, and the same under `.us` and `.cn`), as a bearer token to all others.
   */
  apiKey?: string | undefined;
  /** Gives the bearer token, in place of a key. Asked before every attempt, so it should cache. */
  tokenProvider?: () => string | Promise<string>;
  /** Sends the requests in place of the runtime's `fetch`. It then answers for its own limits of time. */
  fetch?: (request: Request) => Promise<Response>;
  /** Most time for a call with all its attempts and waits, in milliseconds; 0 or `Infinity` for no limit. Default 1,200,000 (20 minutes). */
  timeoutMs?: number;
  /**
   * Most time from the sending of a request to the first header of its answer, in milliseconds, for each attempt. Default: no limit but
   * `timeoutMs`. The service is silent until it is done, and what is given up may be billed, and so may the next attempt.
   */
  firstByteTimeoutMs?: number;
  /**
   * Most time to get a connection, in milliseconds, for each attempt. Only Node's own `fetch` tells when it has one: elsewhere, and with a
   * `fetch` of your own, this does nothing and connecting counts as waiting for the first byte. Node gives up by itself after 10 s.
   */
  connectTimeoutMs?: number;
  /**
   * How often a call is tried again; 0 for never. Default 2. After 408, 409, 429 and 5xx but 501, unless the header `x-should-retry` says
   * otherwise; after a connection that failed or broke, and after a limit of time for connecting or the first byte. The wait is what
   * `retry-after-ms` or `retry-after` asks for, else random, up to 500 ms, then 1 s and so on to 30 s. Who asks for more than 60 s is not
   * asked again, and no wait begins that would end past `timeoutMs`. What was cut off may have been billed.
   */
  maxRetries?: number;
  /** Headers for every request. Those that carry the key are set after these. */
  headers?: Headers | Record<string, string>;
  /** How messages are checked. Default: request `open`/`reject`, response `open`/`report`. */
  check?: CheckOptions;
  /** Told what a check on `report` found. What it throws is ignored: an answer that was paid for is not lost to a log line. */
  onIssues?: (report: IssueReport) => void;
  /** Told of every attempt when it has ended. What it throws is ignored. */
  onAttempt?: (event: AttemptEvent) => void;
  /**
   * Asked when the server does not serve the endpoint: 404, 405 or 501, or a code that says so, but not for a wrong deployment or model.
   * What it returns is the result, unchecked; on undefined the error is thrown. `timeoutMs` does not hold for it. For 5 minutes the server
   * is then not asked again for that model, by any client in the process that has this option and the same `fetch`.
   */
  fallback?: (error: CompactApiError, body: CompactRequest) => CompactResponse | undefined | Promise<CompactResponse | undefined>;
}

export interface CompactCallOptions {
  /** Ends the call: it fails with `aborted`, and the signal's reason is the `cause`. */
  signal?: AbortSignal | undefined;
  /** Most time for this call with all its attempts and waits, in milliseconds; 0 or `Infinity` for no limit. Default: that of the client. */
  timeoutMs?: number;
  /** How often this call is tried again. Default: that of the client. */
  maxRetries?: number;
  /** Headers for this request, over those of the client. */
  headers?: Headers | Record<string, string>;
}

export const TWENTY_MINUTES = 20 * 60 * 1000;

export function readRetries(maxRetries: number | undefined, fallback: number): number {
  if (maxRetries === undefined) return fallback;
  if (Number.isInteger(maxRetries) && maxRetries >= 0) return maxRetries;
  throw invalidOptions('maxRetries must be a whole number from 0');
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
