import type { Client } from 'openapi-fetch';
import { createRawClient, OPERATION } from '../../generated/client.js';
import type { paths } from '../types.js';
import type { Address } from '../internal/address.js';
import { texts } from '../internal/patient-fetch.js';

export interface RawOptions {
  address: Address;
  headers: Headers;
  send: (request: Request) => Promise<Response>;
}

/** Redirects are left alone: `fetch` would take the `api-key` header along to whatever host they name. */
export function createRaw({ address, headers, send }: RawOptions): Client<paths> {
  return createRawClient({ baseUrl: address.rawBaseUrl, headers, fetch: send, redirect: 'manual', Request: requestsTo(address) });
}

/**
 * The runtime's `Request`, with the path of the document led to where this server has it. Done here and not in `fetch`, where the
 * body is a stream already, which costs its length and does not work in every browser.
 */
function requestsTo({ url, rawBaseUrl }: Address): typeof Request {
  const typed = `${rawBaseUrl}${OPERATION.path}`;
  return new Proxy(Request, {
    construct(target, [input, init]: [string, RequestInit?]) {
      const request = new target(input.startsWith(typed) ? url + input.slice(typed.length) : input, init);
      if (typeof init?.body === 'string') texts.set(request, init.body);
      return request;
    },
  });
}
