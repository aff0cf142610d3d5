import { CompactError } from '../errors.js';
import { loadFamily, resolveCheck } from '../internal/check-options.js';
import { invalidOptions, readTimeout } from '../internal/options.js';
import type { CompactRequest, CompactResponse } from '../types.js';
import { resolveBaseUrl, resolveEndpoint, type ResolvedEndpoint } from '../internal/endpoint.js';
import { type SendRequest, createRaw } from './send.js';
import { resolveAuth, type Auth } from './auth.js';
import { checkMessage, isChecked, writeRequest } from './messages.js';
import { startCallDeadline, type Progress } from './timeouts.js';
import { sendWithRetries } from './retry.js';
import { readHeaders, readRetries, TWENTY_MINUTES, type CompactCallOptions, type CompactClientOptions } from './options.js';
import { fetchWithoutTimeouts } from '../internal/http/fetch.js';
import { requestIdOf } from '../internal/http/headers.js';
import type { CompactClient, CompactSuccess, SendableRequest } from './types.js';
import { forgetUnsupported, isUnsupported, recallUnsupported, rememberUnsupported, type Target } from './fallback.js';
import { createUsageCounter } from './usage.js';

/**
 * Makes a client for one server of the endpoint, on Azure or elsewhere.
 *
 * A call may be silent for minutes: the limit is 20 minutes unless `timeoutMs` says otherwise, and the 300 s that Node's `fetch` waits by
 * itself are lifted, whatever dispatcher the application has set. A `fetch` of your own is used as it is. Redirects are not followed.
 * A call that fails in a way that may pass is tried again, twice unless `maxRetries` says otherwise.
 *
 * Throws `CompactError` `invalid_options`, which never repeats a key.
 * @example
 * const client = createCompactClient({ endpoint: 'https://my-resource.openai.azure.com', apiKey });
 * const compacted = await client.compact({ model: 'my-deployment', input: conversation });
 */
export function createCompactClient(options: CompactClientOptions): CompactClient {
  const address = resolveAddress(options);
  const check = resolveCheck(options.check, { request: 'reject', response: 'report' });
  const { fetch: ownFetch, onAttempt, onIssues, fallback } = options;
  const clientTimeout = readTimeout('timeoutMs', options.timeoutMs, TWENTY_MINUTES);
  const limits = {
    connectTimeoutMs: readTimeout('connectTimeoutMs', options.connectTimeoutMs, Infinity),
    firstByteTimeoutMs: readTimeout('firstByteTimeoutMs', options.firstByteTimeoutMs, Infinity),
  };
  const clientRetries = readRetries(options.maxRetries, 2);
  const headers = readHeaders(options.headers);
  if (!headers.has('accept')) headers.set('accept', 'application/json');
  const { url } = address;
  const send = authorize(ownFetch ? (request) => ownFetch(request) : fetchWithoutTimeouts, resolveAuth(options, address));
  const usage = createUsageCounter();
  const raw = createRaw({ address, headers, send: (request) => send(request) });

  /** Writes and checks in one go: the caller can not change the body in between. Getters and `toJSON` can, and are not looked into. */
  async function writeChecked(body: SendableRequest): Promise<string> {
    if (!isChecked(check.request, onIssues)) return writeRequest(body);
    const family = loadFamily(check.request.family);
    const { safeParseCompactRequest } = family instanceof Promise ? await family : family;
    const json = writeRequest(body);
    checkMessage(body, { direction: 'request', check: check.request, safeParse: safeParseCompactRequest, onIssues });
    return json;
  }

  const askedBy = ({ model }: SendableRequest): Target => ({ transport: options.fetch ?? fetchWithoutTimeouts, url, model });

  async function call(body: SendableRequest, init: CompactCallOptions = {}): Promise<CompactSuccess> {
    const timeoutMs = readTimeout('timeoutMs', init.timeoutMs, clientTimeout);
    const maxRetries = readRetries(init.maxRetries, clientRetries);
    const callHeaders = readHeaders(init.headers);
    const json = await writeChecked(body);
    const deadline = startCallDeadline(timeoutMs, init.signal);
    try {
      const known = fallback && !deadline.aborted ? recallUnsupported(askedBy(body)) : undefined;
      if (known) throw known;
      const request = { raw, send, url, json, headers: callHeaders };
      const { data, response } = await sendWithRetries({
        ...request,
        ...limits,
        deadline,
        maxRetries,
        onAttempt,
        onBegin: usage.countAttempt,
      });
      usage.countAnswer(data);
      forgetUnsupported(askedBy(body));
      const requestId = requestIdOf(response.headers);
      if (isChecked(check.response, onIssues)) {
        const { safeParseCompactResponse } = await loadFamily(check.response.family);
        checkMessage(data, { direction: 'response', check: check.response, safeParse: safeParseCompactResponse, onIssues, requestId });
      }
      return { success: true, data: data as CompactResponse, fallback: false, requestId, headers: response.headers };
    } finally {
      deadline.clear();
    }
  }

  /** Leaves it to the caller to do without an endpoint that is not there. */
  async function callOrFallBack(body: SendableRequest, init?: CompactCallOptions): Promise<CompactSuccess> {
    try {
      return await call(body, init);
    } catch (error) {
      if (!fallback || !isUnsupported(error)) throw error;
      if (error.attempts > 0) rememberUnsupported(askedBy(body), error);
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

function resolveAddress(options: CompactClientOptions): ResolvedEndpoint {
  const { endpoint, baseUrl } = options;
  for (const name of ['endpoint', 'baseUrl'] as const) {
    if (name in options && options[name] === undefined && !(endpoint ?? baseUrl))
      throw invalidOptions(`${name} has no value; is the variable set that should hold it?`);
  }
  if (endpoint !== undefined && baseUrl === undefined) return resolveEndpoint(endpoint);
  if (baseUrl !== undefined && endpoint === undefined) return resolveBaseUrl(baseUrl);
  throw invalidOptions('pass endpoint (an Azure resource) or baseUrl (any other server), and only one of them');
}

/** Puts the secret on every request, also on those of `raw`. */
function authorize(send: (request: Request, progress?: Progress) => Promise<Response>, auth: Auth | undefined): SendRequest {
  return async (request, phases) => {
    if (auth) {
      request.headers.set(auth.header, await auth.value());
      // A provider can take long; what was given up meanwhile is not sent.
      request.signal.throwIfAborted();
    }
    phases?.sending();
    return send(request, phases);
  };
}

function asCompactError(error: unknown): CompactError {
  if (CompactError.isInstance(error)) return error;
  return new CompactError({ code: 'unexpected', message: 'the call failed in a way that has no type; see cause', cause: error });
}
