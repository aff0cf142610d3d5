import type { FailureReason } from '../errors.js';
import { isJsonType, parseContentType } from '../internal/http/headers.js';
import { parseText } from '../internal/json/parse.js';
import { apiError, statusError } from './api-error.js';
import { NOT_JSON_HINT, TRUNCATED_HINT } from './hints.js';
import { printable } from './printable.js';
import type { RawResponse } from './send.js';

/** Returns the parsed body of a 200 response with JSON. Throws `CompactApiError` for every other response. */
export function readResponse({ response, payload, secrets = [] }: RawResponse, url: string): unknown {
  const { headers, status } = response;
  const text = typeof payload === 'string' ? payload : '';
  const isEmpty = payload === undefined || (typeof payload === 'string' && !/\S/.test(payload));
  const parsed = typeof payload === 'string' ? parseText(payload) : ({ ok: true, value: payload } as const);
  const body = isEmpty ? undefined : parsed.ok ? parsed.value : payload;
  if (status !== 200) throw statusError(response, body, url, secrets);

  const contentError = (code: keyof typeof REASONS, problem: string, hint: string | null = null): Error =>
    apiError({ response, secrets, code, body, message: `${url} responded with 200, but ${problem}`, reason: REASONS[code], hint });
  if (isEmpty) throw contentError('empty_body', 'the body is empty');
  if (!parsed.ok && parseContentType(headers).mediaType === 'text/event-stream')
    throw contentError('not_json', 'the body is an event stream, and this endpoint does not stream');
  if (!parsed.ok && /^\s*[{[]/.test(text))
    throw contentError('invalid_json', `the body is invalid JSON; it may be truncated after ${text.length} characters`, TRUNCATED_HINT);
  if (!parsed.ok || (!isJsonType(headers) && Object(parsed.value) !== parsed.value))
    throw contentError('not_json', `the body is not JSON (${shownType(headers, secrets)})`, NOT_JSON_HINT);
  if (!isJsonType(headers))
    throw contentError(
      'wrong_content_type',
      `its JSON has the wrong content type (${shownType(headers, secrets)}); \`body\` is the parsed value`,
    );
  return parsed.value;
}

const REASONS = {
  empty_body: 'empty_body',
  invalid_json: 'truncated_body',
  not_json: 'not_json',
  wrong_content_type: 'wrong_content_type',
} as const satisfies Record<string, FailureReason>;

function shownType(headers: Headers, secrets: readonly string[]): string {
  const { mediaType } = parseContentType(headers);
  return mediaType === '' ? 'no content type' : (printable('mediaType', mediaType, secrets) ?? 'invalid content type');
}
