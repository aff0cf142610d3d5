import { HeaderList } from '../internal/header-list.js';

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

function without<H extends Headers | HeaderList>(headers: H, names: readonly string[]): H {
  const dropped = new Set(names);
  for (const option of (headers.get('connection') ?? '').toLowerCase().split(',')) {
    const name = option.trim();
    if (/^[\w!#$%&'*+.^`|~-]+$/.test(name) && !END_TO_END.test(name)) dropped.add(name);
  }
  if (headers instanceof HeaderList) return headers.without(dropped) as H;
  // Not made of its entries: workerd reads those in UTF-8, and headers are Latin-1.
  const kept = new Headers(headers);
  for (const name of dropped) kept.delete(name);
  return kept as H;
}

/** Copies the headers of a request that are for the upstream. */
export const requestHeaders = <H extends Headers | HeaderList>(headers: H): H => without(headers, PER_REQUEST);

/** Copies the headers of an answer that are for the caller. Throws `TypeError` for what can be none. */
export const responseHeaders = <H extends Headers | HeaderList>(headers: H): H => without(headers, HOP_BY_HOP);
