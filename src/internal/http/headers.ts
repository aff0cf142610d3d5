/** Reading and filtering the headers of HTTP messages. */

/** All that most code needs of headers. */
export type HeaderReader = Pick<Headers, 'get'>;

/**
 * Headers in the form that `node:http` gives and takes: names in their own case, and a header that occurs twice as two entries. For
 * proxies on Node, where creating `Headers` costs more than everything else that is done with them. Look-ups take lowercase names.
 */
export class RawHeaders implements HeaderReader {
  /** Name, value, name, value, as in `rawHeaders` of `node:http`. */
  readonly list: string[];

  constructor(list: string[]) {
    this.list = list;
  }

  static from(headers: Headers | RawHeaders): RawHeaders {
    return headers instanceof RawHeaders ? headers : new RawHeaders([...headers].flat());
  }

  /** Joins the values of a repeated header, as `Headers` does. */
  get(name: string): string | null {
    let found: string | null = null;
    for (let i = 0; i < this.list.length; i += 2) {
      if (!isNamed(this.list[i] as string, name)) continue;
      const value = this.list[i + 1] as string;
      found = found === null ? value : `${found}, ${value}`;
    }
    return found;
  }

  values(): string[] {
    return this.list.filter((_, i) => i % 2 === 1);
  }

  delete(name: string): void {
    for (let i = this.list.length - 2; i >= 0; i -= 2) if (isNamed(this.list[i] as string, name)) this.list.splice(i, 2);
  }

  set(name: string, value: string): void {
    this.delete(name);
    this.list.push(name, value);
  }

  /** A copy without these headers, made in one pass: there may be as many names as headers. */
  without(names: ReadonlySet<string>): RawHeaders {
    const isKept = (index: number): boolean => !names.has((this.list[index] as string).toLowerCase());
    return new RawHeaders(this.list.filter((_, i) => isKept(i - (i % 2))));
  }

  /** Throws `TypeError` for names and values that `Headers` does not accept. */
  toHeaders(): Headers {
    const headers = new Headers();
    for (let i = 0; i < this.list.length; i += 2) headers.append(this.list[i] as string, this.list[i + 1] as string);
    return headers;
  }
}

const isNamed = (written: string, name: string): boolean => written.length === name.length && written.toLowerCase() === name;

/** Headers that belong to one connection (RFC 9110, section 7.6.1), and those that old software treats as such. */
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** Also the headers that the server has already acted on and that the transport sets itself. */
const PER_REQUEST = [...HOP_BY_HOP, 'host', 'expect', 'content-length'];

/**
 * `Connection` may declare any header hop-by-hop, except these: otherwise a client could change what the upstream reads after the check,
 * or remove its credentials.
 */
const END_TO_END = /^(content-.*|authorization|api-key|cookie|set-cookie)$/;

/** A copy of the request headers that are meant for the upstream. */
export const forwardedRequestHeaders = <H extends Headers | RawHeaders>(headers: H): H => withoutConnectionHeaders(headers, PER_REQUEST);

/** A copy of the response headers that are meant for the client. Throws `TypeError` for headers that no response can have. */
export const forwardedResponseHeaders = <H extends Headers | RawHeaders>(headers: H): H => withoutConnectionHeaders(headers, HOP_BY_HOP);

function withoutConnectionHeaders<H extends Headers | RawHeaders>(headers: H, names: readonly string[]): H {
  const dropped = new Set(names);
  for (const option of (headers.get('connection') ?? '').toLowerCase().split(',')) {
    const name = option.trim();
    if (/^[\w!#$%&'*+.^`|~-]+$/.test(name) && !END_TO_END.test(name)) dropped.add(name);
  }
  if (headers instanceof RawHeaders) return headers.without(dropped) as H;
  // A copy of the object, not of its entries: workerd reads entries as UTF-8, but headers are Latin-1.
  const kept = new Headers(headers);
  for (const name of dropped) kept.delete(name);
  return kept as H;
}

export interface ContentType {
  /** Type and subtype in lowercase, such as `application/json`. Empty if there is no content type. */
  readonly mediaType: string;
  /** Names in lowercase, and values without quotes. Undefined if the parameters do not follow the grammar. */
  readonly parameters: readonly (readonly [name: string, value: string])[] | undefined;
}

/** One parameter (RFC 9110, section 5.6.6). White space around `=` is tolerated. A lone semicolon is an empty parameter. */
const PARAMETER = /[ \t]*;[ \t]*(?:([\w!#$%&'*+.^`|~-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([\w!#$%&'*+.^`|~-]+)))?/y;

/** Parses a `content-type` header (RFC 9110, section 8.3.1). */
export function parseContentType(headers: HeaderReader): ContentType {
  const text = (headers.get('content-type') ?? '').trim();
  const end = text.indexOf(';');
  const mediaType = (end === -1 ? text : text.slice(0, end)).trim().toLowerCase();
  const parameters: [string, string][] = [];
  for (let position = end === -1 ? text.length : end; position < text.length; position = PARAMETER.lastIndex) {
    PARAMETER.lastIndex = position;
    const match = PARAMETER.exec(text);
    if (!match) return { mediaType, parameters: undefined };
    const [, name, quoted, token] = match;
    if (name !== undefined) parameters.push([name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? (token as string)]);
  }
  return { mediaType, parameters };
}

/** Whether the content type is `application/json`, and no parameter declares a charset other than UTF-8. */
export function isUtf8Json(headers: HeaderReader): boolean {
  const { mediaType, parameters } = parseContentType(headers);
  if (mediaType !== 'application/json' || !parameters) return false;
  return parameters.every(([name, value]) => name !== 'charset' || /^utf-?8$/i.test(value));
}

/** Whether the content type is JSON of any kind: `application/json`, `text/json` or `+json`, with any parameters. */
export const isJsonType = (headers: HeaderReader): boolean => /^[^\s;]+[/+]json$/.test(parseContentType(headers).mediaType);

export const isEventStream = (headers: HeaderReader): boolean => parseContentType(headers).mediaType === 'text/event-stream';

/** The announced length of the body; undefined if it is missing or not a decimal number. It can exceed the safe integers. */
export function contentLengthOf(headers: HeaderReader): number | undefined {
  const text = headers.get('content-length');
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined;
}

/** The request id that Azure or, else, OpenAI and many relays send. */
export const requestIdOf = (headers: HeaderReader): string | null => headers.get('apim-request-id') ?? headers.get('x-request-id');

/** The requested delay before a retry, in milliseconds: `retry-after-ms` before `retry-after`, which is seconds or an HTTP date. */
export function retryAfterMsOf(headers: Headers): number | null {
  const ms = parseNumber(headers.get('retry-after-ms'));
  if (ms !== null) return ms;
  const text = headers.get('retry-after');
  const seconds = parseNumber(text);
  if (seconds !== null) return seconds * 1000;
  // Date.parse accepts most numbers as a year; an HTTP date starts with a day of the week.
  const date = text && /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

const parseNumber = (text: string | null): number | null => (text !== null && /^\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : null);

/** The reason phrase of a status line if a `Response` accepts it; otherwise nothing. */
export const safeReasonPhrase = (statusText: string): string => (/^[\t\x20-\x7e\x80-\xff]*$/.test(statusText) ? statusText : '');
