import type { HeaderReader } from './header-list.js';

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
export const saysJson = (headers: HeaderReader): boolean => /^[^\s;]+[/+]json$/i.test(mediaTypeOf(headers));

/** The content type without parameters; empty if there is none. */
export const mediaTypeOf = (headers: HeaderReader): string => (headers.get('content-type') ?? '').replace(/;.*/s, '').trim().toLowerCase();

/** What looks like a name is repeated in messages; anything else that a server sent could be content. */
export const asName = (text: string): string => (/^[\w.:[\]-]{1,128}$/.test(text) ? text : '(not a name)');
