import type { Client } from 'openapi-fetch';
import { OPERATION } from '../../generated/client.js';
import { CompactConnectionError, CompactError } from '../errors.js';
import type { paths } from '../types.js';
import { asName, requestIdOf } from './response-headers.js';

export interface AttemptOptions {
  raw: Client<paths>;
  send: (request: Request) => Promise<Response>;
  url: string;
  /** The body, as it goes over the wire. */
  json: string;
  headers: Headers;
  signal: AbortSignal;
}

/** What came back, read to its end. `payload` is text, or, of an answer that is not 2xx, JSON that was parsed already. */
export interface Answer {
  readonly response: Response;
  readonly payload: unknown;
}

/** The call, as far as it is used here: the type openapi-fetch derives for it costs every compile half a second. */
type PostText = (path: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** Sends the body once and reads the answer. Throws when none came; what it says is judged elsewhere. Retries belong around this. */
export async function attempt({ raw, send, url, json, headers, signal }: AttemptOptions): Promise<Answer> {
  const wire: { request?: Request; response?: Response } = {};
  try {
    const { data, error, response } = await (raw.POST as unknown as PostText)(OPERATION.path, {
      body: json,
      bodySerializer: (text: string) => text,
      parseAs: 'text',
      headers,
      signal,
      fetch: async (request: Request) => {
        wire.request = request;
        return (wire.response = await send(request));
      },
    });
    return { response, payload: data ?? error };
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    if (CompactError.isInstance(cause)) throw cause;
    throw noAnswer(url, wire.response, cause);
  } finally {
    // Held until here: undici forgets the signal of a request that was collected, and would read on after an abort (Node 20 to 26).
    delete wire.request;
  }
}

function noAnswer(url: string, response: Response | undefined, cause: unknown): CompactConnectionError {
  if (!response) return new CompactConnectionError({ code: 'connection_failed', message: `no answer from ${url}; see cause`, cause });
  const id = requestIdOf(response.headers);
  const which = `status ${response.status}${id ? `, request id ${asName(id)}` : ''}`;
  const message = `the connection broke in the middle of the answer (${which}); the service may have billed the call`;
  return new CompactConnectionError({ code: 'body_cut', message, cause });
}
