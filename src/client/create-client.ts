import { CompactError } from '../errors.js';
import { loadFamily, resolveCheck } from '../internal/check.js';
import type { CompactRequest, CompactResponse } from '../types.js';
import { resolveBaseUrl, resolveEndpoint, type Address } from './address.js';
import { attempt } from './attempt.js';
import { resolveAuth, type Auth } from './auth.js';
import { checkMessage, isChecked } from './check-message.js';
import { startDeadline } from './deadline.js';
import { invalidOptions, readHeaders, readTimeout, type CompactCallOptions, type CompactClientOptions } from './options.js';
import { patientFetch } from './patient-fetch.js';
import { createRaw } from './raw.js';
import { readAnswer } from './read-answer.js';
import { requestIdOf } from './response-headers.js';
import type { CompactClient, CompactSuccess } from './types.js';
import { writeRequest } from './write-request.js';

/**
 * Makes a client for one server of the endpoint, on Azure or elsewhere.
 *
 * A call may be silent for minutes: the limit is 20 minutes unless `timeoutMs` says otherwise, and the 300 s that Node's `fetch` waits by
 * itself are lifted, whatever dispatcher the application has set. A `fetch` of your own is used as it is. Redirects are not followed.
 *
 * Throws `CompactError` `invalid_options`, which never repeats a key.
 * @example
 * const client = createCompactClient({ endpoint: 'https://my-resource.openai.azure.com', apiKey });
 * const compacted = await client.compact({ model: 'my-deployment', input: conversation });
 */
export function createCompactClient(options: CompactClientOptions): CompactClient {
  const address = resolveAddress(options);
  const check = resolveCheck(options.check, { request: 'reject', response: 'report' });
  const { onIssues } = options;
  const clientTimeout = readTimeout(options.timeoutMs);
  const headers = readHeaders(options.headers);
  if (!headers.has('accept')) headers.set('accept', 'application/json');
  const send = authorize(options.fetch ?? patientFetch, resolveAuth(options, address));
  const raw = createRaw({ address, headers, send });

  /** Writes and checks in one go, so that what was checked is what is sent, even if the caller changes the body meanwhile. */
  async function writeChecked(body: CompactRequest): Promise<string> {
    if (!isChecked(check.request, onIssues)) return writeRequest(body);
    const family = loadFamily(check.request.family);
    const { safeParseCompactRequest } = family instanceof Promise ? await family : family;
    const json = writeRequest(body);
    checkMessage(body, { direction: 'request', check: check.request, safeParse: safeParseCompactRequest, onIssues });
    return json;
  }

  async function call(body: CompactRequest, init: CompactCallOptions = {}): Promise<CompactSuccess> {
    const timeoutMs = init.timeoutMs === undefined ? clientTimeout : readTimeout(init.timeoutMs);
    const callHeaders = readHeaders(init.headers);
    const json = await writeChecked(body);
    const deadline = startDeadline(timeoutMs, init.signal);
    try {
      if (deadline.signal.aborted) throw deadline.signal.reason;
      const { signal } = deadline;
      const answer = await deadline.race(attempt({ raw, send, url: address.url, json, headers: callHeaders, signal }));
      const data = readAnswer(answer, address.url);
      const requestId = requestIdOf(answer.response.headers);
      if (isChecked(check.response, onIssues)) {
        const { safeParseCompactResponse } = await loadFamily(check.response.family);
        checkMessage(data, { direction: 'response', check: check.response, safeParse: safeParseCompactResponse, onIssues, requestId });
      }
      return { success: true, data: data as CompactResponse, requestId, headers: answer.response.headers };
    } finally {
      deadline.end();
    }
  }

  return {
    compact: async (body, init) => (await call(body, init)).data,
    safeCompact: (body, init) => call(body, init).catch((error: unknown) => ({ success: false, error: asCompactError(error) })),
    raw,
  };
}

function resolveAddress({ endpoint, baseUrl }: CompactClientOptions): Address {
  if (endpoint !== undefined && baseUrl === undefined) return resolveEndpoint(endpoint);
  if (baseUrl !== undefined && endpoint === undefined) return resolveBaseUrl(baseUrl);
  throw invalidOptions('pass endpoint (an Azure resource) or baseUrl (any other server), and only one of them');
}

/** Puts the secret on every request, also on those of `raw`. */
function authorize(send: (request: Request) => Promise<Response>, auth: Auth | undefined): (request: Request) => Promise<Response> {
  if (!auth) return async (request) => send(request);
  return async (request) => {
    request.headers.set(auth.header, await auth.value());
    // A provider can take long; what was given up meanwhile is not sent.
    request.signal.throwIfAborted();
    return send(request);
  };
}

function asCompactError(error: unknown): CompactError {
  if (CompactError.isInstance(error)) return error;
  return new CompactError({ code: 'unexpected', message: 'the call failed in a way that has no type; see cause', cause: error });
}
