import type { Auth } from '../internal/auth.js';
import { resolveBaseUrl, resolveEndpoint, type ResolvedEndpoint } from '../internal/endpoint.js';
import { type ConnectionProgress, fetchWithoutTimeouts } from '../internal/http/fetch.js';
import { invalidOptions, readTimeout, rejectOtherTypes } from '../internal/options.js';
import { resolveClientAuth } from './auth.js';
import { type ConnectionOptions, readHeaders, readMaxResponseBytes, readRetries, TWENTY_MINUTES } from './options.js';
import type { RetryOptions } from './retry.js';
import { createRaw, type SendRequest } from './send.js';

/** What all calls to one server have in common. */
export interface Connection
  extends Pick<
    RetryOptions,
    'raw' | 'send' | 'url' | 'maxResponseBytes' | 'connectTimeoutMs' | 'firstByteTimeoutMs' | 'maxRetries' | 'onAttempt'
  > {
  /** The `fetch` function. */
  readonly transport: object;
  readonly timeoutMs: number;
}

export interface RequestKind {
  /** The value of the header `accept`, unless the options have one. */
  accept: string;
  /** The URL of the requests, derived from that of the endpoint. Default: that of the endpoint. */
  toUrl?: (url: string) => string;
}

/** Reads the options. Throws `CompactError` with code `invalid_options`. */
export function createConnection(options: ConnectionOptions, { accept, toUrl = (url) => url }: RequestKind): Connection {
  rejectOtherTypes(options, { fetch: 'function', onAttempt: 'function', onIssues: 'function', fallback: 'function' });
  const resolved = resolveServer(options);
  const endpoint = { ...resolved, url: toUrl(resolved.url) };
  const { fetch: customFetch, onAttempt } = options;
  const timeoutMs = readTimeout('timeoutMs', options.timeoutMs, TWENTY_MINUTES);
  const limits = {
    maxResponseBytes: readMaxResponseBytes(options.maxResponseBytes),
    connectTimeoutMs: readTimeout('connectTimeoutMs', options.connectTimeoutMs, Infinity),
    firstByteTimeoutMs: readTimeout('firstByteTimeoutMs', options.firstByteTimeoutMs, Infinity),
  };
  const maxRetries = readRetries(options.maxRetries, 2);
  const headers = readHeaders(options.headers);
  if (!headers.has('accept')) headers.set('accept', accept);
  const send = authorize(customFetch ? (request) => customFetch(request) : fetchWithoutTimeouts, resolveClientAuth(options, endpoint));
  const raw = createRaw({ endpoint, headers, send: (request) => send(request) });
  return { raw, send, url: endpoint.url, transport: customFetch ?? fetchWithoutTimeouts, timeoutMs, maxRetries, onAttempt, ...limits };
}

function resolveServer(options: ConnectionOptions): ResolvedEndpoint {
  const { endpoint, baseUrl } = options;
  for (const name of ['endpoint', 'baseUrl'] as const) {
    if (name in options && options[name] === undefined && !(endpoint ?? baseUrl))
      throw invalidOptions(`${name} has no value; is its environment variable set?`);
  }
  if (endpoint !== undefined && baseUrl === undefined) return resolveEndpoint(endpoint);
  if (baseUrl !== undefined && endpoint === undefined) return resolveBaseUrl(baseUrl);
  throw invalidOptions('pass either endpoint (an Azure resource) or baseUrl (any other server)');
}

/** Adds the key or token to every request, also to those of `raw`. */
function authorize(send: (request: Request, progress?: ConnectionProgress) => Promise<Response>, auth: Auth | undefined): SendRequest {
  return async (request, timeouts) => {
    if (auth) {
      request.headers.set(auth.header, await auth.value());
      // A token can take long: a request that was aborted meanwhile is not sent.
      request.signal.throwIfAborted();
    }
    timeouts?.sending();
    return send(request, timeouts);
  };
}
