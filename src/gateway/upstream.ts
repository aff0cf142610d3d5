import { causesOf } from '../internal/http/fetch.js';
import type { UnreadResponse } from '../internal/http/messages.js';
import type { CallLog } from './call-log.js';
import { gatewayError, GatewayError } from './error.js';
import type { Exchange, Send } from './exchange.js';

/** Sends a request to the upstream, and waits for the headers of the response. Throws `GatewayError`. */
export async function sendUpstream(send: Send, exchange: Exchange, call: Pick<CallLog, 'record'>): Promise<UnreadResponse> {
  const { deadline } = exchange;
  try {
    if (deadline.aborted) throw deadline.reason;
    const response = await deadline.race(send(exchange));
    // Browsers hide the status of a redirect, and a transport may return a status that no response can have.
    if (response.status < 200 || response.status > 599)
      throw gatewayError('upstream_not_http', 'the upstream responded with a status code that cannot be forwarded');
    return response;
  } catch (error) {
    if (deadline.aborted) throw deadline.reason;
    throw error instanceof GatewayError ? error : connectionError(error, call);
  }
}

const UNREACHABLE =
  /^(E(CONNREFUSED|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|HOSTDOWN|ADDRNOTAVAIL)|UND_ERR_CONNECT_TIMEOUT|(\w+_)?CERT(_\w+)?|UNABLE_TO_\w+|ERR_(TLS|SSL|PROXY)_\w+)$/;
const HEADERS_TOO_LARGE = /^(HPE_HEADER_OVERFLOW|UND_ERR_HEADERS_OVERFLOW)$/;
const NOT_HTTP = /^HPE_/;

/** Names and records the error code of the runtime, and nothing else of its message, which may contain an address. */
function connectionError(error: unknown, call: Pick<CallLog, 'record'>): GatewayError {
  const causes = causesOf(error);
  const { code = '', syscall } = causes.find(({ code }) => typeof code === 'string') ?? {};
  const isName = /^[A-Z][A-Z0-9_]{1,40}$/.test(code);
  if (isName) call.record({ upstreamError: code });
  const named = isName ? ` (${code})` : '';
  if (UNREACHABLE.test(code) || (code === 'ETIMEDOUT' && syscall !== 'read' && syscall !== 'write')) {
    return gatewayError('upstream_unreachable', `the gateway cannot connect to the upstream${named}`);
  }
  if (HEADERS_TOO_LARGE.test(code))
    return gatewayError(
      'upstream_not_http',
      `the headers of the upstream's response are too large${named}; raise Node's --max-http-header-size`,
    );
  // The parser of Node's fetch has a code in some versions, and a name in all of them.
  if (NOT_HTTP.test(code) || causes.some(({ name }) => name === 'HTTPParserError'))
    return gatewayError('upstream_not_http', `the response of the upstream is not valid HTTP${named}`);
  return gatewayError('upstream_disconnected', `the upstream closed the connection before it responded${named}`);
}
