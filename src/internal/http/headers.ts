/** Reading one header, which is all that most who look at headers need. */
export type HeaderReader = Pick<Headers, 'get'>;

/**
 * Headers as they came: names in their own case, and one that came twice as two. For proxies on Node, which pass on the list that
 * `node:http` gives, and for which `Headers` costs more than all else that is done with them. Names are asked for in lowercase.
 */
export class RawHeaders implements HeaderReader {
  /** Name, value, name, value, as in `rawHeaders`. */
  readonly list: string[];

  constructor(raw: string[]) {
    this.list = raw;
  }

  static from(headers: Headers | RawHeaders): RawHeaders {
    return headers instanceof RawHeaders ? headers : new RawHeaders([...headers].flat());
  }

  /** Values joined as `Headers` does it. */
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

  /** A copy in which these are not, of whom there may be as many as there are headers. */
  without(names: ReadonlySet<string>): RawHeaders {
    const isKept = (at: number): boolean => !names.has((this.list[at] as string).toLowerCase());
    return new RawHeaders(this.list.filter((_, i) => isKept(i - (i % 2))));
  }

  /** Throws `TypeError` for what can be none. */
  toHeaders(): Headers {
    const headers = new Headers();
    for (let i = 0; i < this.list.length; i += 2) headers.append(this.list[i] as string, this.list[i + 1] as string);
    return headers;
  }
}

const isNamed = (written: string, name: string): boolean => written.length === name.length && written.toLowerCase() === name;

/** The id of a call at Azure or, else, at OpenAI and many relays. */
export const requestIdOf = (headers: HeaderReader): string | null => headers.get('apim-request-id') ?? headers.get('x-request-id');

/** How long to wait, in milliseconds: `retry-after-ms` before `retry-after`, which is seconds or an HTTP date. */
export function retryAfterMsOf(headers: Headers): number | null {
  const ms = readNumber(headers.get('retry-after-ms'));
  if (ms !== null) return ms;
  const text = headers.get('retry-after');
  const seconds = readNumber(text);
  if (seconds !== null) return seconds * 1000;
  // Date.parse makes a year of most numbers; an HTTP date begins with a day of the week.
  const date = text && /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

const readNumber = (text: string | null): number | null => (text !== null && /^\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : null);

/** Whether a content type says JSON: `application/json`, `text/json` or any `+json`, whatever case and parameters. */
export const isJsonType = (headers: HeaderReader): boolean => /^[^\s;]+[/+]json$/i.test(mediaTypeOf(headers));

/** The content type without parameters; empty if there is none. */
export const mediaTypeOf = (headers: HeaderReader): string => (headers.get('content-type') ?? '').replace(/;.*/s, '').trim().toLowerCase();

/** What looks like a name is repeated in messages; anything else that a server sent could be content. */
export const nameOrPlaceholder = (text: string): string => (/^[\w.:[\]-]{1,128}$/.test(text) ? text : '(not a name)');

/** Headers of one connection (RFC 9110, section 7.6.1), and those that old software treats so. */
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

/** And what the server of the gateway has done its part with, and the transport sets anew. */
const PER_REQUEST = [...HOP_BY_HOP, 'host', 'expect', 'content-length'];

/** `Connection` may name any header as its own. These it can not: what was checked, and who may ask, would be others for the upstream. */
const END_TO_END = /^(content-.*|authorization|api-key|cookie|set-cookie)$/;

function without<H extends Headers | RawHeaders>(headers: H, names: readonly string[]): H {
  const dropped = new Set(names);
  for (const option of (headers.get('connection') ?? '').toLowerCase().split(',')) {
    const name = option.trim();
    if (/^[\w!#$%&'*+.^`|~-]+$/.test(name) && !END_TO_END.test(name)) dropped.add(name);
  }
  if (headers instanceof RawHeaders) return headers.without(dropped) as H;
  // Not made of its entries: workerd reads those in UTF-8, and headers are Latin-1.
  const kept = new Headers(headers);
  for (const name of dropped) kept.delete(name);
  return kept as H;
}

/** Copies the headers of a request that are for the upstream. */
export const requestHeaders = <H extends Headers | RawHeaders>(headers: H): H => without(headers, PER_REQUEST);

/** Copies the headers of an answer that are for the caller. Throws `TypeError` for what can be none. */
export const responseHeaders = <H extends Headers | RawHeaders>(headers: H): H => without(headers, HOP_BY_HOP);
