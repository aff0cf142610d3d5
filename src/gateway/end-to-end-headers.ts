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

/** `Connection` may name any header as its own. These it can not: what was checked, and who may ask, would be others for the upstream. */
const END_TO_END = /^(content-.*|authorization|api-key|cookie|set-cookie)$/i;

function without(headers: Headers, names: readonly string[]): Headers {
  const kept = new Headers(headers);
  for (const option of (headers.get('connection') ?? '').split(',')) {
    const name = option.trim();
    if (/^[\w!#$%&'*+.^`|~-]+$/.test(name) && !END_TO_END.test(name)) kept.delete(name);
  }
  for (const name of names) kept.delete(name);
  return kept;
}

/** Copies the headers of a request that are for the upstream. */
export const requestHeaders = (headers: Headers): Headers => without(headers, [...HOP_BY_HOP, ...PER_REQUEST]);

/** Copies the headers of an answer that are for the caller. */
export const responseHeaders = (headers: Headers): Headers => without(headers, HOP_BY_HOP);
