import type { Client } from 'openapi-fetch';
import { OPERATION } from '../../generated/client.js';
import { CompactError } from '../errors.js';
import type { paths } from '../types.js';
import { connectionError } from './connection-error.js';
import type { Phases } from './phases.js';

/** Sends a request with its key or token on it, and tells how far it is. */
export type Send = (request: Request, phases?: Phases) => Promise<Response>;

export interface AttemptOptions {
  raw: Client<paths>;
  send: Send;
  url: string;
  /** The body, as it goes over the wire. */
  json: string;
  headers: Headers;
  phases: Phases;
}

/** What came back, read to its end. `payload` is text, or, of an answer that is not 2xx, JSON that was parsed already. */
export interface Answer {
  readonly response: Response;
  readonly payload: unknown;
}

/** The call, as far as it is used here: the type openapi-fetch derives for it costs every compile half a second. */
type PostText = (path: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** Sends the body once and reads the answer. Throws when none came; what it says is judged elsewhere. */
export async function attempt({ raw, send, url, json, headers, phases }: AttemptOptions): Promise<Answer> {
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
