import type { FailureReason } from '../errors.js';
import { isEventStream, isJsonType, parseContentType } from '../internal/http/headers.js';
import { type ParsedJson, parseText } from '../internal/json/parse.js';
import { apiError, statusError } from './api-error.js';
import { NOT_JSON_HINT, TRUNCATED_HINT } from './hints.js';
import { printable } from './printable.js';
import type { RawResponse } from './send.js';

/** Returns the parsed body of a 200 response with JSON. Throws `CompactApiError` for every other response. */
export function readResponse(raw: RawResponse, url: string): unknown {
  const { headers } = raw.response;
  const { parsed, text, contentError } = readOk(raw, url);
  if (!parsed.ok && isEventStream(headers))
    throw contentError('not_json', 'the body is an event stream, and this endpoint does not stream');
  if (!parsed.ok && /^\s*[{[]/.test(text))
    throw contentError('invalid_json', `the body is invalid JSON; it may be truncated after ${text.length} characters`, TRUNCATED_HINT);
  if (!parsed.ok || (!isJsonType(headers) && Object(parsed.value) !== parsed.value))
    throw contentError('not_json', `the body is not JSON (${shownType(raw)})`, NOT_JSON_HINT);
  if (!isJsonType(headers))
    throw contentError('wrong_content_type', `its JSON has the wrong content type (${shownType(raw)}); \`body\` is the parsed value`);
  return parsed.value;
}

/** The error for a response that should be an event stream. */
export function notEventStream(raw: RawResponse, url: string): Error {
  const { parsed, contentError } = readOk(raw, url);
  const problem = `the body is not an event stream (${shownType(raw)})`;
  return parsed.ok
    ? contentError('wrong_content_type', `${problem}; \`body\` is the parsed value`)
    : contentError('not_event_stream', problem, NOT_JSON_HINT);
}

/** The content of a 200 response. Throws `CompactApiError` for another status and for an empty body. */
function readOk({ response, payload, secrets = [] }: RawResponse, url: string): OkContent {
  const text = typeof payload === 'string' ? payload : '';
  const isEmpty = payload === undefined || (typeof payload === 'string' && !/\S/.test(payload));
  const parsed = typeof payload === 'string' ? parseText(payload) : ({ ok: true, value: payload } as const);
  const body = isEmpty ? undefined : parsed.ok ? parsed.value : payload;
  if (response.status !== 200) throw statusError(response, body, url, secrets);
  const contentError: OkContent['contentError'] = (code, problem, hint = null) =>
    apiError({ response, secrets, code, body, message: `${url} responded with 200, but ${problem}`, reason: REASONS[code], hint });
  if (isEmpty) throw contentError('empty_body', 'the body is empty');
  return { parsed, text, contentError };
}

interface OkContent {
  readonly parsed: ParsedJson;
  readonly text: string;
  readonly contentError: (code: keyof typeof REASONS, problem: string, hint?: string | null) => Error;
}

const REASONS = {
  empty_body: 'empty_body',
  invalid_json: 'truncated_body',
  not_event_stream: 'not_json',
  not_json: 'not_json',
  wrong_content_type: 'wrong_content_type',
} as const satisfies Record<string, FailureReason>;

function shownType({ response, secrets = [] }: RawResponse): string {
  const { mediaType } = parseContentType(response.headers);
  return mediaType === '' ? 'no content type' : (printable('mediaType', mediaType, secrets) ?? 'invalid content type');
}
