import type { Deadline } from '../internal/http/abort.js';
import { gatewayError, GatewayError } from './error.js';
import type { Ask, UpstreamAnswer, UpstreamCall } from './exchange.js';

/** Sends a request and waits for the head of its answer. `sent` is that of `Ask`. Throws `Refusal`. */
export async function askUpstream(ask: Ask, call: UpstreamCall, sent: () => void, deadline: Deadline): Promise<UpstreamAnswer> {
  try {
    if (deadline.aborted) throw deadline.reason;
    const response = await deadline.race(ask(call, sent));
    // What a browser hides of a redirect, and what is no status.
    if (response.status < 200 || response.status > 599)
      throw gatewayError('upstream_not_http', 'the upstream answered with a status that can not be passed on');
    return response;
  } catch (error) {
    if (deadline.aborted) throw deadline.reason;
    throw error instanceof GatewayError ? error : upstreamFault(error);
  }
}

const UNREACHABLE =
  /^(E(CONNREFUSED|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|HOSTDOWN|ADDRNOTAVAIL)|UND_ERR_CONNECT_TIMEOUT|(\w+_)?CERT(_\w+)?|UNABLE_TO_\w+|ERR_(TLS|SSL)_\w+)$/;
const NOT_HTTP = /^(HPE_|UND_ERR_HEADERS_OVERFLOW)/;

/** Tells apart what went wrong on the way. The code that the runtime gives is named; what else it says may hold an address. */
function upstreamFault(error: unknown): GatewayError {
  const causes = causesOf(error);
  const { code = '', syscall } = causes.find(({ code }) => typeof code === 'string') ?? {};
  const named = /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? ` (${code})` : '';
  if (UNREACHABLE.test(code) || (code === 'ETIMEDOUT' && syscall !== 'read' && syscall !== 'write')) {
    return gatewayError('upstream_unreachable', `the upstream can not be reached${named}`);
  }
  // The parser of Node's fetch gives its code in some versions, and its name in all.
  if (NOT_HTTP.test(code) || causes.some(({ name }) => name === 'HTTPParserError'))
    return gatewayError('upstream_not_http', `the upstream does not answer in HTTP${named}`);
  return gatewayError('upstream_disconnected', `the upstream closed the connection before it answered${named}`);
}

interface Cause {
  name?: string;
  code?: string;
  syscall?: string;
  cause?: unknown;
  errors?: unknown[];
}

/** Node hides its code one or two causes deep, and, of a host with several addresses, in a list of errors. */
function causesOf(error: unknown): Cause[] {
  const causes: Cause[] = [];
  let at = error;
  // Not `instanceof`: an error may be of another realm.
  while (typeof at === 'object' && at !== null && causes.length < 5) {
    const cause = at as Cause;
    causes.push(cause);
    at = cause.cause ?? cause.errors?.[0];
  }
  return causes;
}
