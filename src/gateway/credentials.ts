/** Who may call the gateway, and with which credentials the gateway calls the upstream. */
import type { Auth } from '../internal/auth.js';
import { Deadline } from '../internal/http/abort.js';
import { RawHeaders } from '../internal/http/headers.js';
import type { HttpRequest } from '../internal/http/messages.js';
import { isCredentialName } from './correlation.js';
import { connectionClosed, gatewayError, type GatewayError } from './error.js';

/** A request whose body was not read yet, as `authorize` receives it. */
export interface AuthorizeRequest {
  readonly method: string;
  /** The complete URL, as the client sent it. */
  readonly url: string;
  /** The headers as the client sent them. Changes of this copy have no effect. */
  readonly headers: Pick<Headers, 'get' | 'has' | 'forEach'>;
}

/** Undefined allows the call. 401: the credentials are missing or invalid. 403: the client may not make this call. */
export type AuthorizeResult = 401 | 403 | undefined;

/** Decides who may call: returns undefined to allow the call, or 401 or 403. */
export type Authorize = (request: AuthorizeRequest) => AuthorizeResult | Promise<AuthorizeResult>;

interface AuthorizeContext {
  authorize: Authorize;
  timeoutMs: number;
}

/** Throws `GatewayError` unless the call is allowed. */
export async function authorizeCall(request: HttpRequest, { authorize, timeoutMs }: AuthorizeContext): Promise<void> {
  const { method, url, headers } = request;
  const deadline = new Deadline({
    timeoutMs,
    signal: request.clientAbort ?? request.signal,
    onTimeout: () => gatewayError('authorize_timeout', `the gateway could not decide within ${timeoutMs} ms whether to allow the call`),
    onAbort: connectionClosed,
  });
  const call = async (): Promise<unknown> =>
    authorize({ method, url, headers: headers instanceof RawHeaders ? headers.toHeaders() : new Headers(headers) });
  let result: unknown;
  try {
    result = await deadline.race(call());
  } catch {
    throw deadline.aborted ? deadline.reason : authorizeFailed();
  } finally {
    deadline.clear();
  }
  if (result === 401) throw gatewayError('unauthorized', 'the credentials for the gateway are missing or invalid');
  if (result === 403) throw gatewayError('forbidden', 'the gateway does not allow this client to make the call');
  if (result !== undefined) throw authorizeFailed();
}

const authorizeFailed = (): GatewayError => gatewayError('authorize_failed', 'the gateway could not decide whether to allow the call');

/** The error for a token provider that returned no token. It does not contain what was thrown, which can be anything. */
export const upstreamTokenError = (problem: string): GatewayError =>
  gatewayError('upstream_auth_failed', `the gateway has no credentials for the upstream: upstreamAuth.tokenProvider ${problem}`);

/** The credentials for one request to the upstream, as a header. Throws `GatewayError`. */
export async function requestCredentials({ header, value }: Auth, deadline: Deadline): Promise<readonly [name: string, value: string]> {
  const pending = value();
  if (typeof pending === 'string') return [header, pending];
  try {
    return [header, await deadline.race(pending)];
  } catch (error) {
    if (!deadline.aborted) throw error;
    const reason = deadline.reason as GatewayError;
    if (reason.fault.code !== 'upstream_timeout') throw reason;
    throw gatewayError('upstream_auth_timeout', 'the gateway did not get credentials for the upstream in time');
  }
}

/** Headers that choose the account that is billed. They belong to the credentials of the client. */
const ACCOUNT_HEADERS: readonly string[] = ['openai-organization', 'openai-project'];
/** A header that is no credential, in spite of its name. */
const IDEMPOTENCY_KEY = 'idempotency-key';

const belongsToClient = (name: string): boolean => (isCredentialName(name) && name !== IDEMPOTENCY_KEY) || ACCOUNT_HEADERS.includes(name);

/** A copy of the headers without those that authenticate the client. */
export function withoutClientCredentials<H extends Headers | RawHeaders>(headers: H): H {
  if (headers instanceof RawHeaders) {
    const names = headers.list.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase());
    return headers.without(new Set(names.filter(belongsToClient))) as H;
  }
  const kept = new Headers(headers);
  for (const name of [...kept.keys()].filter(belongsToClient)) kept.delete(name);
  return kept as H;
}

/** A query without the parameters that authenticate the client, such as `?api-key=`. The rest stays as it was written. */
export function withoutCredentialParameters(search: string): string {
  const parameters = search.slice(1).split('&');
  const kept = parameters.filter((parameter) => ![...new URLSearchParams(parameter).keys()].some((name) => belongsToClient(name)));
  return kept.length > 0 ? search.slice(0, 1) + kept.join('&') : '';
}
