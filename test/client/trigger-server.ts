/** A server that compacts only with `compaction_trigger`, its event streams, and a client that falls back to it. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import {
  compactWithTrigger,
  createCompactClient,
  type CompactClientOptions,
  type CompactWithTriggerOptions,
} from '../../src/client/index.js';
import type { CompactRequest } from '../../src/types.js';
import { always, SECRET } from './server.js';

export const SSE = { 'content-type': 'text/event-stream; charset=utf-8' };
export const CONTENT = 'my private text';
export const usage = {
  input_tokens: 5,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 2,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 7,
};
export const compaction = { id: 'cmp_1', type: 'compaction', encrypted_content: 'ZW5jcnlwdGVk' };
export const reasoning = { id: 'rs_1', type: 'reasoning', summary: [], encrypted_content: CONTENT };
export const response = { id: 'resp_1', object: 'response', created_at: 7, status: 'completed', output: [compaction], usage };

export const write = (...events: object[]): string =>
  events.map((event) => `event: ${(event as { type?: string }).type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
export const created = {
  type: 'response.created',
  response: { ...response, status: 'in_progress', output: [], usage: null, instructions: CONTENT },
};
export const done = (item: object): object => ({ type: 'response.output_item.done', output_index: 0, item });
export const completed = (more: object = {}): object => ({ type: 'response.completed', response: { ...response, ...more } });
export const NORMAL = write(created, done(compaction), completed());

/** The listener for `/responses`; `/responses/compact` does not exist. */
export const responses =
  (respond: (request: IncomingMessage, response: ServerResponse) => void): RequestListener =>
  (request, response) => {
    if (request.url?.endsWith('/responses')) respond(request, response);
    else response.writeHead(404, { 'content-type': 'application/json' }).end('{"detail":"Not Found"}');
  };

export const stream = (body: string): RequestListener => responses(always(200, SSE, body));

export const body = { model: 'm', input: [{ role: 'user', content: CONTENT }] } satisfies CompactRequest;

/** Calls a server that compacts with a trigger only, through the client. */
export const call = (
  url: string,
  options: Partial<CompactWithTriggerOptions> = {},
  request: CompactRequest = body,
  init = {},
): Promise<unknown> => {
  const server = { baseUrl: `${url}/v1`, apiKey: SECRET, maxRetries: 2 };
  const fallback = compactWithTrigger({ ...server, ...options });
  // Its own `fetch`, so that no test finds the cached 404 of another one.
  const transport: NonNullable<CompactClientOptions['fetch']> = (sent) => fetch(sent);
  return createCompactClient({ ...server, fetch: transport, fallback }).compact(request, init);
};
