/** Which texts of a server may be printed: in messages, properties of errors, and events. */
import { requestIdOf } from '../internal/http/headers.js';

/** What the texts of a server must look like. Anything else can be content. */
const FORMS = {
  code: /^[\w.-]{1,64}$/,
  param: /^[\w.:[\]/$-]{1,128}$/,
  mediaType: /^[\w.+-]{1,40}\/[\w.+-]{1,60}$/,
  // Proxies add their own id to that of the service.
  requestId: /^(?:[\w.:=+/@|-]{1,128}(?:, ?(?!$)|$)){1,3}$/,
};

/** Returns the text if it looks like what it should be and contains no secret, otherwise null. */
export const printable = (form: keyof typeof FORMS, text: string | null, secrets: readonly string[]): string | null =>
  text !== null && FORMS[form].test(text) && !hasSecret(text, secrets) ? text : null;

export const printableRequestId = ({ headers }: Response, secrets: readonly string[]): string | null =>
  printable('requestId', requestIdOf(headers), secrets);

/** Shorter keys, as in tests, occur in ordinary words. */
const MIN_SECRET = 6;
/** The length from which a part of a secret counts as one. */
const MIN_PART = 12;

/** Whether a text contains a secret, or a long part of one. */
export function hasSecret(text: string, secrets: readonly string[]): boolean {
  const lower = text.toLowerCase();
  const isShared = (secret: string): boolean => {
    for (let i = 0; i + MIN_PART <= lower.length; i++) if (secret.includes(lower.slice(i, i + MIN_PART))) return true;
    return false;
  };
  return secrets.some((secret) => lower === secret || (secret.length >= MIN_SECRET && lower.includes(secret)) || isShared(secret));
}

/** The secrets of a request in lower case: the values of its headers for keys, tokens and cookies. */
export const secretsOf = (headers: Headers): string[] =>
  [...headers].flatMap(([name, value]) =>
    /auth|api-?key|subscription-key|token|secret|cookie/.test(name)
      ? [value.replace(/^\w+ +/, '').toLowerCase()].filter((secret) => secret !== '')
      : [],
  );
