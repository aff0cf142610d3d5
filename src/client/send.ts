import type { Client } from 'openapi-fetch';
import { OPERATION, createRawClient } from '../../generated/client.js';
import { CompactError } from '../errors.js';
import type { paths } from '../types.js';
import { connectionError } from './connection-error.js';
import type { AttemptTimeouts } from './timeouts.js';
import type { ResolvedEndpoint } from '../internal/endpoint.js';
import { requestBodies } from '../internal/http/fetch.js';

/** Sends a request with its key or token on it, and tells how far it is. */
export type SendRequest = (request: Request, phases?: AttemptTimeouts) => Promise<Response>;

export interface SendOptions {
  raw: Client<paths>;
  send: SendRequest;
  url: string;
  /** The body, as it goes over the wire. */
  json: string;
  headers: Headers;
  phases: AttemptTimeouts;
}

/** What came back, read to its end. `payload` is text, or, of an answer that is not 2xx, JSON that was parsed already. */
export interface RawResponse {
  readonly response: Response;
  readonly payload: unknown;
}

/** The call, as far as it is used here: the type openapi-fetch derives for it costs every compile half a second. */
type PostText = (path: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** Sends the body once and reads the answer. Throws when none came; what it says is judged elsewhere. */
export async function sendOnce({ raw, send, url, json, headers, phases }: SendOptions): Promise<RawResponse> {
  const { signal } = phases;
  const wire: { request?: Request } = {};
  try {
    const { data, error, response } = await (raw.POST as unknown as PostText)(OPERATION.path, {
      body: json,
      bodySerializer: (text: string) => text,
      parseAs: 'text',
      headers,
      signal,
      fetch: async (request: Request) => {
        wire.request = request;
        const response = await send(request, phases);
        phases.answered(response);
        return response;
      },
    });
    return { response, payload: data ?? error };
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    if (CompactError.isInstance(cause)) throw cause;
    throw connectionError({ url, response: phases.response, silentMs: phases.silentMs(), cause });
  } finally {
    // Held until here: undici forgets the signal of a request that was collected, and would read on after an abort (Node 20 to 26).
    delete wire.request;
  }
}

export interface RawOptions {
  address: ResolvedEndpoint;
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
function requestsTo({ url, rawBaseUrl }: ResolvedEndpoint): typeof Request {
  const typed = `${rawBaseUrl}${OPERATION.path}`;
  return new Proxy(Request, {
    construct(target, [input, init]: [string, RequestInit?]) {
      const request = new target(input.startsWith(typed) ? url + input.slice(typed.length) : input, init);
      if (typeof init?.body === 'string') requestBodies.set(request, init.body);
      return request;
    },
  });
}
