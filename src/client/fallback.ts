import { CompactApiError } from '../errors.js';

/** Long enough to protect a failing server from requests, short enough for a server that is being set up. */
const MAX_AGE_MS = 5 * 60 * 1000;

/** A server, as one transport reaches it, and a model: for some servers, an unknown model looks like a missing endpoint. */
export interface ServerKey {
  /** The `fetch` function. */
  transport: object;
  url: string;
  model: string | null;
}

/** What is kept of the error of a server that does not serve the endpoint. All callers share it, so it contains nothing of the response. */
interface CachedError {
  readonly expiresAt: number;
  readonly status: number;
  readonly code: string;
  readonly hint: string | null;
}

/** By transport, then by URL and model. Shared by all clients, because applications create a client per request. */
const cache = new WeakMap<object, Map<string, CachedError>>();

const keyOf = ({ url, model }: ServerKey): string => `${url} ${model}`;

export const isUnsupported = (error: unknown): error is CompactApiError =>
  CompactApiError.isInstance(error) && error.reason === 'unsupported_endpoint';

export function cacheUnsupported(server: ServerKey, { status, code, hint }: CompactApiError): void {
  const errors = cache.get(server.transport) ?? new Map<string, CachedError>();
  cache.set(server.transport, errors);
  const now = Date.now();
  for (const [key, { expiresAt }] of errors) if (now >= expiresAt) errors.delete(key);
  errors.set(keyOf(server), { expiresAt: now + MAX_AGE_MS, status, code, hint });
}

export function uncacheUnsupported(server: ServerKey): void {
  cache.get(server.transport)?.delete(keyOf(server));
}

/** The error for a server that recently did not serve the endpoint, or undefined if a request should be sent. */
export function cachedUnsupported(server: ServerKey): CompactApiError | undefined {
  const cached = cache.get(server.transport)?.get(keyOf(server));
  if (!cached || Date.now() >= cached.expiresAt) return undefined;
  const { status, code, hint } = cached;
  const message = `${server.url} responded with ${status} less than 5 minutes ago, so no request was sent${hint ? `; ${hint}` : ''}`;
  const ofResponse = { param: null, type: null, headers: new Headers(), body: undefined, requestId: null, retryAfterMs: null };
  return new CompactApiError({ code, message, status, reason: 'unsupported_endpoint', hint, attempts: 0, ...ofResponse });
}
