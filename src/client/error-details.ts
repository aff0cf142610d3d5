import { parseText } from '../internal/json/parse.js';

/** What an error response says about the error. */
export interface ErrorDetails {
  readonly status: number;
  readonly code: string | null;
  readonly param: string | null;
  readonly type: string | null;
  /** The message of the service. It is searched for the reason if the codes do not contain it. It is never repeated: it can quote content. */
  readonly message: string;
  /** The code of the inner error. Azure calls the key `innererror` or `inner_error`. */
  readonly innerCode: string | null;
  /** Whether the body contains an `error` object, as the errors of services do. Proxies send other bodies. */
  readonly hasErrorObject: boolean;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Longer messages are read in part only: patterns are searched in them. */
const MAX_MESSAGE = 4000;

/**
 * Reads the details of an error from a body of any form. A relay can put the error of the service that it called inside its own error: then
 * the details of the inner error are used, and those of the outer error where the inner one has none.
 */
export function errorDetailsOf(status: number, body: unknown): ErrorDetails {
  // Google sends a list with one error.
  const outer = asRecord(Array.isArray(body) ? body[0] : body);
  const errors = errorsIn(outer);
  const first = (read: (error: Fields) => unknown): string | null =>
    errors.reduce<string | null>((found, error) => found ?? asName(read(error)), null);
  // Some relays send codes as numbers.
  const code = first(({ code }) => (typeof code === 'number' ? String(code) : code));
  const innerCode = first((error) => innerErrorOf(error)['code'] ?? innerErrorOf(asRecord(error['provider_specific_fields']))['code']);
  const messages = errors.map((error) => error['message']).concat(outer['error'], outer['detail']);
  return {
    status,
    // LiteLLM sends the status as code.
    code: code === null || /^\d+$/.test(code) ? (innerCode ?? code) : code,
    param: first(({ param }) => param),
    type: first(({ type }) => type),
    message: messages
      .filter((message) => typeof message === 'string')
      .map((message) => message.slice(0, MAX_MESSAGE))
      .join('\n')
      .slice(0, MAX_MESSAGE),
    innerCode,
    hasErrorObject: Object.keys(asRecord(outer['error'])).length > 0 || outer['object'] === 'error',
  };
}

const innerErrorOf = (error: Fields): Fields => asRecord(error['innererror'] ?? error['inner_error']);

/** How many errors an error may contain one inside the other. */
const MAX_NESTING = 3;

/** The error of a body and the errors inside it, the innermost first. vLLM and SGLang send an error without the key `error` around it. */
function errorsIn(body: Fields): Fields[] {
  const errors = [isRecord(body['error']) ? body['error'] : body];
  while (errors.length <= MAX_NESTING) {
    const inner = wrappedErrorOf(errors[0] as Fields);
    if (!inner) break;
    errors.unshift(inner);
  }
  return errors;
}

/** The error that a relay has put inside its own: as an object, or as JSON inside a text. */
function wrappedErrorOf({ error, upstream_error: upstream, metadata, message }: Fields): Fields | undefined {
  for (const value of [error, upstream, asRecord(metadata)['raw'], message]) {
    const candidate = typeof value === 'string' ? jsonErrorIn(value) : value;
    if (isRecord(candidate)) return isRecord(candidate['error']) ? candidate['error'] : candidate;
  }
  return undefined;
}

/** The JSON object in a text if it has the form of an error: a service can also quote objects of the request. */
function jsonErrorIn(text: string): Fields | undefined {
  const parsed = parseText(text.slice(text.search(/\{\s*"/), text.lastIndexOf('}') + 1));
  if (!parsed.ok || !isRecord(parsed.value)) return undefined;
  const { error, object, message, code } = parsed.value;
  const isError = isRecord(error) || (typeof message === 'string' && (object === 'error' || code !== undefined));
  return isError ? parsed.value : undefined;
}

/** A longer text is not a code or a path. */
const MAX_NAME = 200;

const asName = (value: unknown): string | null => (typeof value === 'string' && value !== '' && value.length <= MAX_NAME ? value : null);

export const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

export const asRecord = (value: unknown): Fields => (isRecord(value) ? value : {});
