import { CompactConnectionError, type CompactTimeoutError } from '../errors.js';
import { CUT, EDGE_TIMEOUT } from './hints.js';
import { attemptTimeoutError } from './timeouts.js';
import { nameOrPlaceholder, requestIdOf } from '../internal/http/headers.js';

/** Relays and load balancers are known to close a connection after 60 s and more without a byte; a fault of another kind comes sooner. */
const EDGE_SILENCE_MS = 60_000;

export interface Fault {
  url: string;
  /** What had come of the answer. */
  response: Response | undefined;
  /** How long the request was out without an answer. */
  silentMs: number;
  /** What the runtime threw. */
  cause: unknown;
}

/** The error for an answer that did not come, or did not come whole. */
export function connectionError({ url, response, silentMs, cause }: Fault): CompactConnectionError | CompactTimeoutError {
  if (response) {
    const id = requestIdOf(response.headers);
    const which = `status ${response.status}${id ? `, request id ${nameOrPlaceholder(id)}` : ''}`;
    const message = `the connection broke in the middle of the answer (${which}); ${CUT}`;
    return new CompactConnectionError({ code: 'body_cut', message, reason: 'cut_body', hint: CUT, cause });
  }
  const phase = phaseOf(cause);
  if (phase) return attemptTimeoutError(phase, null, cause);
  const code = 'connection_failed';
  if (silentMs < EDGE_SILENCE_MS)
    return new CompactConnectionError({ code, message: `no answer from ${url}; see cause`, reason: 'connection', cause });
  const message = `the connection to ${url} was closed after ${Math.floor(silentMs / 1000)} s of silence; ${EDGE_TIMEOUT}`;
  return new CompactConnectionError({ code, message, reason: 'edge_timeout', hint: EDGE_TIMEOUT, cause });
}

/** Whether the runtime itself gave up, and on what. Node hides its code one or two causes deep. */
function phaseOf(error: unknown): 'connect' | 'first_byte' | undefined {
  let at = error;
  for (let depth = 0; depth < 4 && typeof at === 'object' && at !== null; depth++) {
    const { code, syscall, cause } = at as { code?: unknown; syscall?: unknown; cause?: unknown };
    if (code === 'UND_ERR_CONNECT_TIMEOUT' || (code === 'ETIMEDOUT' && syscall !== 'read' && syscall !== 'write')) return 'connect';
    if (code === 'UND_ERR_HEADERS_TIMEOUT') return 'first_byte';
    at = cause;
  }
  return undefined;
}
