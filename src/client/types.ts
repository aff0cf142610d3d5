import type { Client } from 'openapi-fetch';
import type { CompactError } from '../errors.js';
import type { CompactRequest, CompactResponse, InputItem, paths } from '../types.js';
import type { CompactCallOptions } from './options.js';
import type { UsageTotals } from './usage.js';

/** A request whose list of items may also be readonly: what is sent is only read. */
export interface SendableRequest extends Omit<CompactRequest, 'input'> {
  input?: string | readonly InputItem[] | null;
}

export interface CompactClient {
  /**
   * Sends a conversation and returns the body of the answer, as it came: parsed, nothing dropped or changed.
   *
   * Throws `CompactValidationError` for a body that is no request (nothing is sent) and, on `reject`, for an answer that is none;
   * `CompactApiError` for every answer that is not a 200 with JSON; `CompactConnectionError` for none, a cut one, or the caller's own
   * abort; `CompactTimeoutError`; and `CompactError` with `token_failed` or `invalid_options`. What may pass is tried again, see
   * `maxRetries`; the error is that of the last attempt. An answer that came is paid for, so a 200 is not tried again for what it holds.
   */
  compact(body: SendableRequest, init?: CompactCallOptions): Promise<CompactResponse>;
  /** Does what `compact` does, and returns the error where that throws. Never rejects. */
  safeCompact(body: SendableRequest, init?: CompactCallOptions): Promise<SafeCompactResult>;
  /**
   * The openapi-fetch client below, with address, headers and key, but without checks, limits of time, retries and typed errors. It is called with the
   * path of the document, `/openai/v1/responses/compact`; where a `baseUrl` ends otherwise, the request goes to
   * `${baseUrl}/responses/compact` all the same. Middleware that is added to it serves `compact` too.
   */
  readonly raw: Client<paths>;
  /** What the calls of `compact` and `safeCompact` have used so far: a copy, which does not go on counting. */
  readonly usage: UsageTotals;
}

/** What a call that came through gives. */
export interface CompactSuccess {
  readonly success: true;
  readonly data: CompactResponse;
  /** Whether `data` is what `fallback` returned. */
  readonly fallback: boolean;
  /** Of `apim-request-id` or `x-request-id`. */
  readonly requestId: string | null;
  /** Of the answer, or of the refusal before a fallback; limits of rate are there. */
  readonly headers: Headers;
}

export type SafeCompactResult = CompactSuccess | { readonly success: false; readonly error: CompactError };
