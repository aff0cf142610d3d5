import type { FailureReason } from '../errors.js';
import { apiError, statusError } from './api-error.js';
import type { RawResponse } from './send.js';
import { CUT, PAGE } from './hints.js';
import { mediaTypeOf, isJsonType } from '../internal/http/headers.js';

const REASONS = {
  empty_body: 'empty_body',
  invalid_json: 'cut_body',
  not_json: 'not_json',
  wrong_content_type: 'wrong_content_type',
} as const satisfies Record<string, FailureReason>;

/** Returns the parsed body of a 200 that says it is JSON; throws `CompactApiError` for every other answer. */
export function readResponse({ response, payload }: RawResponse, url: string): unknown {
  const { headers, status } = response;
  const text = typeof payload === 'string' ? payload : '';
  const isEmpty = payload === undefined || (typeof payload === 'string' && !/\S/.test(payload));
  // Nothing of what the parser throws is kept: it quotes the body.
  const parsed = typeof payload === 'string' ? tryParse(payload) : { value: payload };
  const body = isEmpty ? undefined : parsed ? parsed.value : payload;
  const fail = (code: keyof typeof REASONS, says: string, hint?: string): Error =>
    apiError({ response, code, body, said: `${url} answered 200, but ${says}`, reason: REASONS[code], hint: hint ?? null });

  if (status !== 200) throw statusError(response, body, url);
  if (isEmpty) throw fail('empty_body', 'with an empty body');
  if (!parsed && mediaTypeOf(headers) === 'text/event-stream')
    throw fail('not_json', 'streamed events, where this endpoint answers in one piece');
  if (!parsed && /^\s*[{[]/.test(text))
    throw fail('invalid_json', `its JSON does not parse; it may have been cut after ${text.length} characters`, CUT);
  if (!parsed || (!isJsonType(headers) && Object(parsed.value) !== parsed.value))
    throw fail('not_json', `its body is not JSON but ${typeName(headers)}`, PAGE);
  if (!isJsonType(headers)) throw fail('wrong_content_type', `its JSON is labelled ${typeName(headers)}; it is parsed in \`body\``);
  return parsed.value;
}

function tryParse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const typeName = (headers: Headers): string => {
  const type = mediaTypeOf(headers);
  return /^[\w.+-]{1,40}\/[\w.+-]{1,60}$/.test(type) ? type : type ? 'of a type that is none' : 'of no declared type';
};
