import { CompactError } from '../errors.js';
import { loadRequestChecker, loadResponseChecker, resolveCheck } from '../internal/check-options.js';
import { resolveBaseUrl, resolveEndpoint, type ResolvedEndpoint } from '../internal/endpoint.js';
import { type ConnectionProgress, fetchWithoutTimeouts } from '../internal/http/fetch.js';
import { invalidOptions, readTimeout } from '../internal/options.js';
import type { CompactRequest, CompactResponse } from '../types.js';
import { type Auth, resolveAuth } from './auth.js';
import { cachedUnsupported, cacheUnsupported, isUnsupported, type ServerKey, uncacheUnsupported } from './fallback.js';
import { checkMessage, effectiveCheck, serializeRequest } from './messages.js';
import {
  type CompactCallOptions,
  type CompactClientOptions,
  readHeaders,
  readMaxResponseBytes,
  readRetries,
  TWENTY_MINUTES,
} from './options.js';
import { sendWithRetries } from './retry.js';
import { createRaw, type SendRequest } from './send.js';
import { startCallDeadline } from './timeouts.js';
import type { CompactClient, CompactSuccess, SendableRequest } from './types.js';
import { createUsageCounter } from './usage.js';

/**
 * Creates a client for one server of the endpoint, on Azure or elsewhere.
 *
 * The service can be silent for minutes: a call times out after 20 minutes (`timeoutMs`), and the 300 s timeouts of Node's `fetch` are
 * removed, whatever dispatcher the application has set. A custom `fetch` is used as it is. Redirects are not followed. A call that fails for a
 * temporary reason is retried twice (`maxRetries`).
 * @throws CompactError with code `invalid_options`, and a message that never contains the key
 * @example
 * const client = createCompactClient({ endpoint: 'https://my-resource.openai.azure.com', apiKey });
 * const compacted = await client.compact({ model: 'my-deployment', input: conversation });
 */
export function createCompactClient(options: CompactClientOptions): CompactClient {
  const endpoint = resolveServer(options);
  const { url } = endpoint;
  const { fetch: customFetch, onAttempt, onIssues, fallback } = options;
  const check = resolveCheck(options.check);
  const requestCheck = effectiveCheck(check.request, onIssues);
  const responseCheck = effectiveCheck(check.response, onIssues);
  const defaultTimeoutMs = readTimeout('timeoutMs', options.timeoutMs, TWENTY_MINUTES);
  const limits = {
    maxResponseBytes: readMaxResponseBytes(options.maxResponseBytes),
    connectTimeoutMs: readTimeout('connectTimeoutMs', options.connectTimeoutMs, Infinity),
    firstByteTimeoutMs: readTimeout('firstByteTimeoutMs', options.firstByteTimeoutMs, Infinity),
  };
  const defaultMaxRetries = readRetries(options.maxRetries, 2);
  const headers = readHeaders(options.headers);
  if (!headers.has('accept')) headers.set('accept', 'application/json');
  const send = authorize(customFetch ? (request) => customFetch(request) : fetchWithoutTimeouts, resolveAuth(options, endpoint));
  const usage = createUsageCounter();
  const raw = createRaw({ endpoint, headers, send: (request) => send(request) });

  /**
   * Writes and checks the body in one synchronous step, so that the caller cannot change it in between. Getters and `toJSON` can still make
   * the two differ; that is not detected.
   */
  async function writeChecked(body: SendableRequest): Promise<string> {
    if (!requestCheck) return serializeRequest(body);
    const loading = loadRequestChecker(requestCheck);
    const checker = loading instanceof Promise ? await loading : loading;
    const json = serializeRequest(body);
    checkMessage(body, { checker, direction: 'request', onIssues });
    return json;
  }

  const serverKey = ({ model }: SendableRequest): ServerKey => ({ transport: customFetch ?? fetchWithoutTimeouts, url, model });

  async function call(body: SendableRequest, init: CompactCallOptions = {}): Promise<CompactSuccess> {
    const timeoutMs = readTimeout('timeoutMs', init.timeoutMs, defaultTimeoutMs);
    const maxRetries = readRetries(init.maxRetries, defaultMaxRetries);
    const callHeaders = readHeaders(init.headers);
    const json = await writeChecked(body);
    const deadline = startCallDeadline(timeoutMs, init.signal);
    try {
      const cachedError = fallback && !deadline.aborted ? cachedUnsupported(serverKey(body)) : undefined;
      if (cachedError) throw cachedError;
      const request = { raw, send, url, json, headers: callHeaders };
      const hooks = { onStart: usage.countAttempt, onAttempt };
      const { data, response, requestId } = await sendWithRetries({ ...request, ...limits, ...hooks, deadline, maxRetries });
      usage.countResponse(data);
      uncacheUnsupported(serverKey(body));
      if (responseCheck) {
        const checker = await loadResponseChecker(responseCheck);
        checkMessage(data, { checker, direction: 'response', onIssues, requestId });
      }
      return { success: true, data: data as CompactResponse, fallback: false, requestId, headers: response.headers };
    } finally {
      deadline.clear();
    }
  }

  /** Calls the option `fallback` if the server does not serve the endpoint. */
  async function callOrFallBack(body: SendableRequest, init?: CompactCallOptions): Promise<CompactSuccess> {
    try {
      return await call(body, init);
    } catch (error) {
      if (!fallback || !isUnsupported(error)) throw error;
      if (error.attempts > 0) cacheUnsupported(serverKey(body), error);
      const data = await fallback(error, body as CompactRequest);
      if (data === undefined) throw error;
      return { success: true, data, fallback: true, requestId: error.requestId, headers: error.headers };
    }
  }

  return {
    compact: async (body, init) => (await callOrFallBack(body, init)).data,
    safeCompact: (body, init) => callOrFallBack(body, init).catch((error: unknown) => ({ success: false, error: asCompactError(error) })),
    raw,
    get usage() {
      return usage.totals();
    },
  };
}

function resolveServer(options: CompactClientOptions): ResolvedEndpoint {
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

/** All other errors are thrown by code of the caller, such as `fallback` or a getter of the body: the cause is their own object. */
function asCompactError(error: unknown): CompactError {
  if (CompactError.isInstance(error)) return error;
  return new CompactError({ code: 'unexpected', message: 'the call failed with an unexpected error; see cause', cause: error });
}
