import type { Client } from 'openapi-fetch';
import { createRawClient, OPERATION } from '../../generated/client.js';
import { CompactError } from '../errors.js';
import type { ResolvedEndpoint } from '../internal/endpoint.js';
import type { LazyAbortController } from '../internal/http/abort.js';
import type { ByteStream } from '../internal/http/body.js';
import { rememberTextBody } from '../internal/http/fetch.js';
import type { paths } from '../types.js';
import { connectionError } from './connection-error.js';
import { limitBody } from './limit-body.js';
import { secretsOf } from './printable.js';
import type { AttemptTimeouts } from './timeouts.js';

export interface SendOptions {
  raw: Client<paths>;
  send: SendRequest;
  url: string;
  /** The body as it is sent. */
  json: string;
  headers: Headers;
  /** The maximum size of the decoded response body, in bytes. */
  maxResponseBytes: number;
  /** Reads the body of a 2xx response, and returns the `payload`. Default: the body as text. */
  readBody?: BodyReader;
  timeouts: AttemptTimeouts;
}

export type BodyReader = (body: ByteStream, context: BodyContext) => Promise<unknown>;

export interface BodyContext {
  readonly response: Response;
  readonly url: string;
  /** Texts of the request that must not be printed: see `secretsOf`. */
  readonly secrets: readonly string[];
  readonly abort: Pick<LazyAbortController, 'onAbort'>;
}

/** Adds the key or token to a request, sends it, and reports its progress to `timeouts`. */
export type SendRequest = (request: Request, timeouts?: AttemptTimeouts) => Promise<Response>;

/** A response that was read to its end. */
export interface RawResponse {
  readonly response: Response;
  /** The body as `readBody` returns it; for a status other than 2xx, the parsed value if it is JSON. Undefined for an empty body. */
  readonly payload: unknown;
  /** Texts of the request that must not be printed: see `secretsOf`. */
  readonly secrets?: readonly string[];
}

/** Sends the request once and reads the response, whatever its status. Throws if there is no complete response. */
export async function sendOnce(options: SendOptions): Promise<RawResponse> {
  const { raw, send, url, json, headers, maxResponseBytes, readBody, timeouts } = options;
  const { signal } = timeouts;
  const pending: { request?: Request } = {};
  try {
    const { data, error, response } = await (raw.POST as unknown as PostText)(OPERATION.path, {
      body: json,
      bodySerializer: (text: string) => text,
      parseAs: readBody ? 'stream' : 'text',
      headers,
      signal,
      fetch: async (request: Request) => {
        pending.request = request;
        const response = await send(request, timeouts).finally(() => (timeouts.secrets = secretsOf(request.headers)));
        timeouts.responded(response);
        return limitBody(response, { maxBytes: maxResponseBytes, url, secrets: timeouts.secrets });
      },
    });
    const { secrets } = timeouts;
    const payload = readBody && data ? await readBody(data as ByteStream, { response, url, secrets, abort: timeouts }) : data;
    return { response, payload: payload ?? error, secrets };
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    if (CompactError.isInstance(cause)) throw cause;
    throw connectionError({ url, response: timeouts.response, waitedMs: timeouts.waitedMs(), cause, secrets: timeouts.secrets });
  } finally {
    // Keeps the request alive until here: undici loses the signal of a garbage-collected request and keeps reading after an abort (Node 20 to 26).
    delete pending.request;
  }
}

/** The part of the call that is used here. The type that openapi-fetch derives for it adds half a second to every compilation. */
type PostText = (path: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

export interface RawOptions {
  endpoint: ResolvedEndpoint;
  headers: Headers;
  send: (request: Request) => Promise<Response>;
}

/** Creates the openapi-fetch client. It does not follow redirects: `fetch` would send the `api-key` header to the host that they name. */
export function createRaw({ endpoint, headers, send }: RawOptions): Client<paths> {
  return createRawClient({ baseUrl: endpoint.rawBaseUrl, headers, fetch: send, redirect: 'manual', Request: requestClassFor(endpoint) });
}

/**
 * The runtime's `Request`, which replaces the path of the document by the one of this server. It is not replaced in `fetch`, where the body
 * is a stream already: copying it takes time linear in its length, and fails in some browsers.
 */
function requestClassFor({ url, rawBaseUrl }: ResolvedEndpoint): typeof Request {
  const documentUrl = `${rawBaseUrl}${OPERATION.path}`;
  return new Proxy(Request, {
    construct(target, [input, init]: [string, RequestInit?]) {
      const request = new target(input.startsWith(documentUrl) ? url + input.slice(documentUrl.length) : input, init);
      if (typeof init?.body === 'string') rememberTextBody(request, init.body);
      return request;
    },
  });
}
