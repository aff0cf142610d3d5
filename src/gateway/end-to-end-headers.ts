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

/** What the server of the gateway has done its part with, and the transport sets anew. */
const PER_REQUEST = ['host', 'expect', 'content-length'];

function without(headers: Headers, names: readonly string[]): Headers {
  const kept = new Headers(headers);
  for (const name of (headers.get('connection') ?? '').split(',')) if (/^[\w!#$%&'*+.^`|~-]+$/.test(name.trim())) kept.delete(name.trim());
  for (const name of names) kept.delete(name);
  return kept;
}

/** Copies the headers of a request that are for the upstream. */
export const requestHeaders = (headers: Headers): Headers => without(headers, [...HOP_BY_HOP, ...PER_REQUEST]);

/** Copies the headers of an answer that are for the caller. */
export const responseHeaders = (headers: Headers): Headers => without(headers, HOP_BY_HOP);
