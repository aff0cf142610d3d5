/** Calls the emulator with the client of this package. Both run here: the client gets the emulator instead of `fetch`. */
import { createCompactClient, type CompactClientOptions } from '../../../../src/client/index.js';
import { toNextInput } from '../../../../src/conversation/index.js';
import { createCompactEmulator } from '../../../../src/emulator/index.js';
import { CompactApiError, type CompactError } from '../../../../src/errors.js';
import { parseText } from '../../../../src/internal/json/parse.js';
import type { CompactRequest, CompactResponse } from '../../../../src/types.js';
import { isCompactResponse } from '../../../../src/validators/index.js';
import type { CallContext, ErrorInput, ErrorReading, FeedBackInput, SendInput, SendResult } from './protocol.js';
import { shownBody, summarize } from './summary.js';

/** It lives as long as the page: what it encrypted, it can decrypt in a later call. */
const emulator = createCompactEmulator();

const SERVER = { endpoint: 'https://my-resource.openai.azure.com', apiKey: 'not-needed' } satisfies CompactClientOptions;

/** The last successful call. */
let turn: { request: Partial<CompactRequest>; response: CompactResponse } | undefined;

export async function send(input: SendInput, { signal, onAttempt }: CallContext): Promise<SendResult> {
  if (!globalThis.crypto?.subtle) return { ok: false, error: pageError(NO_ENCRYPTION) };
  const parsed = parseText(input.text);
  if (!parsed.ok) return { ok: false, error: pageError('The body is not JSON, so there is nothing that the client could send.') };
  const request = parsed.value as CompactRequest;
  const client = createCompactClient({
    ...SERVER,
    fetch: emulator.fetch,
    maxRetries: input.maxRetries,
    timeoutMs: input.timeoutMs,
    check: { request: { reject: input.checksRequest && 'open' } },
    onAttempt: ({ attempt: number, status, code, delayMs }) => onAttempt({ number, status, code, delayMs }),
  });
  const headers: Record<string, string> = input.scenario === '' ? {} : { 'x-emulator-scenario': input.scenario };
  const result = await client.safeCompact(request, { signal, headers });
  if (!result.success) return { ok: false, error: readingOf(result.error) };
  const { data, requestId } = result;
  const body = shownBody(data);
  if (!isCompactResponse(data)) return { ok: false, error: { ...pageError(INVALID_RESPONSE), status: 200, requestId, body } };
  turn = { request, response: data };
  return { ok: true, summary: summarize(data), body: body ?? '' };
}

const NO_ENCRYPTION =
  'The emulator encrypts what it does not keep. Browsers offer encryption only to pages from https, from this machine, and from files.';
const INVALID_RESPONSE =
  'The client returned a response that does not follow the contract. By default it rejects no response, because each one is billed; the option `check` changes that.';

/** Reads the body of an error as the client does: the client gets a response with this status and body. */
export async function readError({ status, text }: ErrorInput): Promise<ErrorReading> {
  const headers = {
    'content-type': parseText(text).ok ? 'application/json' : text.trimStart().startsWith('<') ? 'text/html' : 'text/plain',
  };
  const fetch = async (): Promise<Response> => new Response(text, { status, headers });
  const check = { request: { reject: false } } as const;
  const result = await createCompactClient({ ...SERVER, fetch, check, maxRetries: 0 }).safeCompact({ model: null });

  const abort = new AbortController();
  let isRetried = false;
  const onAttempt: CompactClientOptions['onAttempt'] = ({ willRetry }) => {
    isRetried = willRetry;
    abort.abort();
  };
  await createCompactClient({ ...SERVER, fetch, check, maxRetries: 1, onAttempt }).safeCompact({ model: null }, { signal: abort.signal });
  if (result.success) throw new TypeError('an error response cannot be a success');
  return { ...readingOf(result.error), isRetried, body: null };
}

/** The next request: the last one, or a new one for a pasted response, with the output and a new message as its input. */
export function feedBack({ message, response }: FeedBackInput): string {
  const source = response === undefined ? turn : { request: { model: 'my-deployment' }, response: JSON.parse(response) as CompactResponse };
  if (!source) throw new TypeError('there is no response to feed back');
  const { previous_response_id: _replaced, ...request } = source.request;
  const input = toNextInput(source.response, { role: 'user', content: message });
  return JSON.stringify({ ...request, input }, null, 2);
}

function readingOf(error: CompactError): ErrorReading {
  const { reason = null, hint = null } = error as { reason?: string; hint?: string | null };
  const api = CompactApiError.isInstance(error) ? error : undefined;
  return {
    name: error.name,
    message: error.message,
    code: error.code,
    reason,
    hint,
    param: api?.param ?? null,
    status: api?.status ?? null,
    requestId: api?.requestId ?? null,
    retryAfterMs: api?.retryAfterMs ?? null,
    body: shownBody(api?.body),
  };
}

const pageError = (message: string): ErrorReading => ({
  name: '',
  message,
  code: null,
  reason: null,
  hint: null,
  param: null,
  status: null,
  requestId: null,
  retryAfterMs: null,
  body: null,
});
