import { CompactConnectionError, type CompactTimeoutError } from '../errors.js';
import { causesOf } from '../internal/http/fetch.js';
import { reduceCause } from './cause.js';
import { EDGE_TIMEOUT_HINT, TRUNCATED_HINT } from './hints.js';
import { printableRequestId } from './printable.js';
import { attemptTimeoutError } from './timeouts.js';

/** Proxies and load balancers close idle connections after 60 s or more. Other faults close a connection sooner. */
const MIN_EDGE_TIMEOUT_MS = 60_000;

export interface ConnectionFailure {
  url: string;
  /** The response, if its headers were received. */
  response: Response | undefined;
  /** How long the request waited for a response, in milliseconds. */
  waitedMs: number;
  /** The error of the runtime, or of the application's `fetch` or middleware. */
  cause: unknown;
  /** Texts of the request that must not be printed. */
  secrets?: readonly string[];
}

/** The error for a response that is missing or incomplete. */
export function connectionError(failure: ConnectionFailure): CompactConnectionError | CompactTimeoutError {
  const { url, response, waitedMs, cause: original, secrets = [] } = failure;
  const cause = reduceCause(original, secrets);
  if (response) {
    const requestId = printableRequestId(response, secrets);
    const details = `status ${response.status}${requestId ? `, request id ${requestId}` : ''}`;
    const message = `the response body is truncated (${details}); ${TRUNCATED_HINT}`;
    return new CompactConnectionError({ code: 'truncated_body', message, reason: 'truncated_body', hint: TRUNCATED_HINT, cause });
  }
  const phase = timeoutPhaseOf(original);
  if (phase) return attemptTimeoutError(phase, null, cause);
  const code = 'connection_failed';
  if (waitedMs < MIN_EDGE_TIMEOUT_MS)
    return new CompactConnectionError({ code, message: `no response from ${url}; see cause`, reason: 'connection', cause });
  const message = `the connection to ${url} was closed after ${Math.floor(waitedMs / 1000)} s without a response; ${EDGE_TIMEOUT_HINT}`;
  return new CompactConnectionError({ code, message, reason: 'edge_timeout', hint: EDGE_TIMEOUT_HINT, cause });
}

/** The timeout of the runtime or the system that caused the error, if one did. */
function timeoutPhaseOf(error: unknown): 'connect' | 'first_byte' | undefined {
  for (const { code, syscall } of causesOf(error)) {
    if (code === 'UND_ERR_CONNECT_TIMEOUT' || (code === 'ETIMEDOUT' && syscall !== 'read' && syscall !== 'write')) return 'connect';
    if (code === 'UND_ERR_HEADERS_TIMEOUT') return 'first_byte';
  }
  return undefined;
}
