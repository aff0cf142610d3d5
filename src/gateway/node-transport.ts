import { Agent as HttpAgent, request as requestHttp, type ClientRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { pump, toWebStream } from '../internal/node-stream.js';
import type { Transport, UpstreamRequest } from './transport.js';

const CONNECT_MS = 10_000;
/** How long a connection is kept that is not in use: shorter than servers keep theirs, or a call would meet one that is just closed. */
const IDLE_MS = 4_000;
/** Statuses whose answers have no body (Fetch standard). */
const NO_BODY: readonly (number | undefined)[] = [101, 103, 204, 205, 304];

/**
 * Makes a transport of `node:http` and `node:https`. It hands out bodies as they came over the wire, in whatever coding, and waits for an
 * answer as long as it may: 10 s for a connection, and for the rest until the gateway's `timeoutMs`.
 */
export function createNodeTransport(): Transport {
  const options = { keepAlive: true, timeout: IDLE_MS };
  const http = { request: requestHttp, agent: new HttpAgent(options) };
  const https = { request: requestHttps, agent: new HttpsAgent(options) };
  return (call) =>
    new Promise((resolve, reject) => {
      const { request, agent } = call.url.startsWith('https:') ? https : http;
      const outgoing = request(call.url, { method: call.method, headers: Object.fromEntries(call.headers), agent, signal: call.signal });
      outgoing.on('error', reject);
      outgoing.on('response', (incoming) => {
        // Node parses statuses that no `Response` can have.
        if ((incoming.statusCode as number) <= 599) return resolve(toResponse(incoming));
        incoming.destroy();
        reject(Object.assign(new Error('no such status'), { code: 'HPE_INVALID_STATUS' }));
      });
      limitConnecting(outgoing);
      send(call, outgoing);
    });
}

function send({ body }: UpstreamRequest, outgoing: ClientRequest): void {
  if (body instanceof Uint8Array) outgoing.end(body);
  else pump(body, outgoing).catch((error: Error) => outgoing.destroy(error));
}

function limitConnecting(outgoing: ClientRequest): void {
  outgoing.on('socket', (socket) => {
    if (!socket.connecting) return;
    const error = Object.assign(new Error('no connection in time'), { code: 'ETIMEDOUT', syscall: 'connect' });
    const timer = setTimeout(() => outgoing.destroy(error), CONNECT_MS);
    const stop = (): void => clearTimeout(timer);
    socket.once('connect', stop);
    socket.once('close', stop);
  });
}

function toResponse(incoming: IncomingMessage): Response {
  const { statusCode: status = 200, statusMessage = '', rawHeaders } = incoming;
  const headers = new Headers();
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) headers.append(rawHeaders[i] as string, rawHeaders[i + 1] as string);
  // An answer that nobody reads is not waited for: its connection is closed.
  const { stream } = toWebStream(incoming, () => incoming.destroy());
  const hasBody = !NO_BODY.includes(status);
  if (!hasBody) incoming.resume();
  const statusText = /^[\t\x20-\x7e\x80-\xff]*$/.test(statusMessage) ? statusMessage : '';
  return new Response(hasBody ? stream : null, { status, statusText, headers });
}
