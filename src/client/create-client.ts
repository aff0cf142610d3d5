import { CompactError } from '../errors.js';
import { loadRequestChecker, loadResponseChecker, resolveCheck } from '../internal/check-options.js';
import { readTimeout } from '../internal/options.js';
import type { CompactRequest, CompactResponse } from '../types.js';
import { createConnection } from './connection.js';
import { cachedUnsupported, cacheUnsupported, isUnsupported, type ServerKey, uncacheUnsupported } from './fallback.js';
import { checkMessage, effectiveCheck, serializeRequest } from './messages.js';
import { type CompactCallOptions, type CompactClientOptions, readHeaders, readRetries } from './options.js';
import { readResponse } from './read-response.js';
import { sendWithRetries } from './retry.js';
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
  const connection = createConnection(options, { accept: 'application/json' });
  const { raw, url } = connection;
  const { onIssues, fallback } = options;
  const check = resolveCheck(options.check);
  const requestCheck = effectiveCheck(check.request, onIssues);
  const responseCheck = effectiveCheck(check.response, onIssues);
  const usage = createUsageCounter();

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

  const serverKey = ({ model }: SendableRequest): ServerKey => ({ transport: connection.transport, url, model });

  async function call(body: SendableRequest, init: CompactCallOptions = {}): Promise<CompactSuccess> {
    const timeoutMs = readTimeout('timeoutMs', init.timeoutMs, connection.timeoutMs);
    const maxRetries = readRetries(init.maxRetries, connection.maxRetries);
    const callHeaders = readHeaders(init.headers);
    const json = await writeChecked(body);
    const deadline = startCallDeadline(timeoutMs, init.signal);
    try {
      const cachedError = fallback && !deadline.aborted ? cachedUnsupported(serverKey(body)) : undefined;
      if (cachedError) throw cachedError;
      const request = { json, headers: callHeaders, read: readResponse, onStart: usage.countAttempt };
      const { data, response, requestId } = await sendWithRetries({ ...connection, ...request, deadline, maxRetries });
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
      const data = await fallback(error, body as CompactRequest, { signal: init?.signal });
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

/** All other errors are thrown by code of the caller, such as `fallback` or a getter of the body: the cause is their own object. */
function asCompactError(error: unknown): CompactError {
  if (CompactError.isInstance(error)) return error;
  return new CompactError({ code: 'unexpected', message: 'the call failed with an unexpected error; see cause', cause: error });
}
