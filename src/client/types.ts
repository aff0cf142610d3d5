import type { Client } from 'openapi-fetch';
import type { CompactError } from '../errors.js';
import type { CompactRequest, CompactResponse, InputItem, paths } from '../types.js';
import type { CompactCallOptions } from './options.js';
import type { UsageTotals } from './usage.js';

/** A request whose list of items can be readonly: the client does not change it. */
export interface SendableRequest extends Omit<CompactRequest, 'input'> {
  input?: string | readonly InputItem[] | null;
}

/** A client for one server of the endpoint. */
export interface CompactClient {
  /**
   * Sends a conversation and returns the parsed body of the response, unchanged.
   *
   * The errors are those of the last attempt; `maxRetries` says what is retried. A 200 response is billed, so it is never retried because of
   * its content.
   * @throws CompactValidationError for an invalid request, which is not sent, and for an invalid response if `check.response.reject` is set
   * @throws CompactApiError for every response except a 200 with a JSON body
   * @throws CompactConnectionError if there is no complete response, or if the caller aborts the call
   * @throws CompactTimeoutError if the call, connecting or the first byte times out
   * @throws CompactError with code `token_failed` or `invalid_options`
   */
  compact(body: SendableRequest, init?: CompactCallOptions): Promise<CompactResponse>;
  /** Works like `compact`, but returns the error instead of throwing it. The promise never rejects. */
  safeCompact(body: SendableRequest, init?: CompactCallOptions): Promise<SafeCompactResult>;
  /**
   * The underlying openapi-fetch client. It sends the same URL, headers and key, but has no checks, timeouts,
   * size limit, retries or typed errors.
   *
   * Call it with the path of the document, `/openai/v1/responses/compact`, whatever the `baseUrl`: the request goes to
   * `${baseUrl}/responses/compact`. Middleware that is added to it also applies to `compact`.
   */
  readonly raw: Client<paths>;
  /** The usage of all calls of `compact` and `safeCompact` so far. A snapshot: later calls do not change it. */
  readonly usage: UsageTotals;
}

/** The result of a successful call. */
export interface CompactSuccess {
  readonly success: true;
  readonly data: CompactResponse;
  /** Whether `data` comes from the option `fallback`. */
  readonly fallback: boolean;
  /** The value of the header `apim-request-id` or, if it is missing, `x-request-id`; null if it does not look like an id. */
  readonly requestId: string | null;
  /** The headers of the response, or of the error response before a fallback. They contain the rate limits. */
  readonly headers: Headers;
}

/** The result of `safeCompact`. */
export type SafeCompactResult = CompactSuccess | { readonly success: false; readonly error: CompactError };
