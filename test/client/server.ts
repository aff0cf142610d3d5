/** HTTP servers on the loopback interface, and helpers of the client tests. Servers are closed after each test. */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { readFile } from 'node:fs/promises';
import { afterEach, expect } from '@jest/globals';
import { CompactError } from '../../src/errors.js';
import { createCompactClient, type CompactClient, type CompactClientOptions } from '../../src/client/index.js';

export const SECRET = 'sk-this-must-never-be-printed';
export const REQUEST = { model: 'my-deployment', input: 'Hello' };
const example = JSON.parse(await readFile(new URL('../../spec/examples/CompactResponse/valid/short.json', import.meta.url), 'utf8')) as {
  value: object;
};
export const RESPONSE_TEXT = JSON.stringify(example.value);

const servers: Server[] = [];

export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
});

/** Sends this response to every request. */
export const always =
  (status: number, headers: Record<string, string>, body = ''): RequestListener =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

export const ok = always(200, { 'content-type': 'application/json' }, RESPONSE_TEXT);

export interface RecordedRequest {
  url: string | undefined;
  headers: IncomingMessage['headers'];
  text: string;
}

/** Records each request, then responds to it. */
export function record(
  requests: RecordedRequest[],
  respond: (request: IncomingMessage, response: ServerResponse) => void = ok,
): RequestListener {
  return async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    requests.push({ url: request.url, headers: request.headers, text: Buffer.concat(chunks).toString() });
    respond(request, response);
  };
}

/** A client without retries, which have tests of their own. */
export const clientFor = (endpoint: string, options: Partial<CompactClientOptions> = {}): CompactClient =>
  createCompactClient({ endpoint, apiKey: SECRET, maxRetries: 0, ...options });

/** The `CompactError` that a call or a function fails with. Checks that it does not print the secret. */
export async function errorOf(work: (() => unknown) | Promise<unknown>): Promise<CompactError> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (!CompactError.isInstance(error)) throw error;
    expectNoSecret(error);
    return error;
  }
  throw new Error('it did not fail');
}

/** Everything that a log can show of an error. */
export const printed = (error: Error): string =>
  `${error.message}\n${error.stack}\n${inspect(error, { depth: 20 })}\n${JSON.stringify(error)}`;

export const expectNoSecret = (error: Error): void => expect(printed(error)).not.toContain(SECRET);
