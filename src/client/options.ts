import type { CompactApiError } from '../errors.js';
import type { CheckOptions, IssueReport } from '../internal/check-options.js';
import { invalidOptions } from '../internal/options.js';
import type { CompactRequest, CompactResponse } from '../types.js';
import type { AttemptEvent } from './attempt-event.js';

/** The options of `createCompactClient`. */
export interface CompactClientOptions {
  /**
   * An Azure OpenAI resource, a Foundry resource or a Foundry project. Pass either this or `baseUrl`.
   *
   * Any URL except that of a deployment: `https://res.openai.azure.com`, with or without `/openai`, `/openai/v1` and the rest of the path. An
   * `api-version` is dropped, since v1 needs none.
   */
  endpoint?: string | undefined;
  /**
   * The base URL of any other server of this endpoint: the part before `/responses/compact`, such as `https://api.openai.com/v1`.
   *
   * A URL with an Azure host is treated as `endpoint`. Plain http is allowed for loopback hosts only, here and in `endpoint`.
   */
  baseUrl?: string | undefined;
  /**
   * The API key.
   *
   * It is sent as `api-key` if `endpoint` is used or the host is one of Azure (`*.openai.azure.com`, `*.services.ai.azure.com`,
   * `*.cognitiveservices.azure.com`, and the same under `.us` and `.cn`), otherwise as a bearer token.
   */
  apiKey?: string | undefined;
  /** Returns the bearer token, instead of an API key. It is called before every attempt, so it should cache the token. */
  tokenProvider?: (() => string | Promise<string>) | undefined;
  /** Sends the requests instead of the runtime's `fetch`. The timeouts of this function are not changed. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * The time limit for a call with all its attempts and waits, in milliseconds; 0 or `Infinity` for no limit.
   * @default 1_200_000 (20 minutes)
   */
  timeoutMs?: number | undefined;
  /**
   * The time limit for each attempt from sending the request to the response headers, in milliseconds; 0 or `Infinity` for no limit.
   *
   * The service sends nothing before it is done. An attempt that times out may be billed, and so may the next one.
   * @default Infinity
   */
  firstByteTimeoutMs?: number | undefined;
  /**
   * The time limit for each attempt to get a connection, in milliseconds; 0 or `Infinity` for no limit.
   *
   * Only Node's own `fetch` reports its connections. In other runtimes and with the option `fetch`, this timeout has no effect, and the time
   * to connect counts towards `firstByteTimeoutMs`. Node itself times out after 10 s.
   * @default Infinity
   */
  connectTimeoutMs?: number | undefined;
  /**
   * How often a failed call is retried; 0 for never.
   *
   * A call is retried after the statuses 408, 409, 429 and 5xx except 501, unless the reason is `insufficient_quota` or the header
   * `x-should-retry` is `false`; after a failed or broken connection; and after `connectTimeoutMs` and `firstByteTimeoutMs`. With
   * `x-should-retry: true`, it is retried after any error status. The delay is that of `retry-after-ms` or `retry-after`; without them
   * it is random, at most 500 ms at first, then 1 s, and so on up to 30 s. If the server asks for more than 60 s, or if the delay would exceed
   * `timeoutMs`, the call fails at once. An attempt that broke or timed out may be billed.
   * @default 2
   */
  maxRetries?: number | undefined;
  /**
   * The maximum size of a response body after decoding, in bytes; `Infinity` for no limit. A response that exceeds it fails with the reason
   * `response_too_large`, is not retried, and is not read further.
   * @default 134_217_728 (128 MiB)
   */
  maxResponseBytes?: number | undefined;
  /** Headers for every request. The header of the key or token takes precedence over these. */
  headers?: Headers | Record<string, string> | undefined;
  /**
   * How messages are checked.
   * @default { request: { reject: 'open', report: false }, response: { reject: false, report: 'open' } }
   */
  check?: CheckOptions | undefined;
  /** Called with the issues of a message that is reported, not rejected. Errors of this hook are ignored: they must not cost a billed response. */
  onIssues?: ((report: IssueReport) => void) | undefined;
  /** Called after every attempt. Errors of this hook are ignored. */
  onAttempt?: ((event: AttemptEvent) => void) | undefined;
  /**
   * Called if the server does not serve the endpoint: after 404, 405, 501 or an error code with that meaning, but not after an unknown
   * deployment or model.
   *
   * The call returns what this function returns, unchecked; if that is undefined, the call throws the error. `timeoutMs` does not limit this
   * function; `init.signal` is the signal of the call. For the next 5 minutes, no client of this process that has this option and the same
   * `fetch` sends a request for that model to that server. `compactWithTrigger` creates such a function.
   */
  fallback?:
    | ((
        error: CompactApiError,
        body: CompactRequest,
        init: Pick<CompactCallOptions, 'signal'>,
      ) => CompactResponse | undefined | Promise<CompactResponse | undefined>)
    | undefined;
}

/** The options of a server and of the requests to it. */
export type ConnectionOptions = Omit<CompactClientOptions, 'check' | 'onIssues' | 'fallback'>;

/** The options of one call. */
export interface CompactCallOptions {
  /** Aborts the call: it fails with the code `aborted`, and the reason of the signal is the `cause` of the error. */
  signal?: AbortSignal | undefined;
  /**
   * The time limit for this call with all its attempts and waits, in milliseconds; 0 or `Infinity` for no limit.
   * @default `timeoutMs` of the client
   */
  timeoutMs?: number | undefined;
  /**
   * How often this call is retried; 0 for never.
   * @default `maxRetries` of the client
   */
  maxRetries?: number | undefined;
  /** Headers for this call. They take precedence over those of the client. */
  headers?: Headers | Record<string, string> | undefined;
}

export const TWENTY_MINUTES = 20 * 60 * 1000;

export function readRetries(maxRetries: number | undefined, fallback: number): number {
  if (maxRetries === undefined) return fallback;
  if (Number.isInteger(maxRetries) && maxRetries >= 0) return maxRetries;
  throw invalidOptions('maxRetries must be an integer, 0 or greater');
}

const DEFAULT_MAX_RESPONSE_BYTES = 128 * 1024 * 1024;

export function readMaxResponseBytes(maxBytes: number = DEFAULT_MAX_RESPONSE_BYTES): number {
  if (maxBytes === Infinity || (Number.isSafeInteger(maxBytes) && maxBytes >= 1)) return maxBytes;
  throw invalidOptions('maxResponseBytes must be a positive whole number, or Infinity for no limit');
}

/** Copies headers. Throws an error of its own, since the one of the runtime would print the invalid value. */
export function readHeaders(headers: Headers | Record<string, string> | undefined): Headers {
  const copy = new Headers();
  // Not instanceof: Object.entries finds nothing in the `Headers` of another copy of undici.
  const entries = headers && Symbol.iterator in headers ? (headers as Headers) : Object.entries(headers ?? {});
  for (const [name, value] of entries) {
    try {
      copy.set(name, value);
    } catch {
      throw invalidOptions(`headers: ${/^[\w-]{1,64}$/.test(name) ? name : 'a header'} has a name or a value that HTTP does not allow`);
    }
  }
  return copy;
}
