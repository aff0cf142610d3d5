import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { DroppedConnection } from './dropped-connection.js';

/** How long a client that was answered early may go on sending before its connection is cut. */
const LINGER_MS = 30_000;

/**
 * Makes a listener for `node:http` or `node:https` of a function from `Request` to `Response`. Bodies stream both ways, at the pace of
 * the slower side; `request.signal` aborts when the client goes away.
 *
 * The function may answer before it has read the request: what the client still sends is dropped for up to 30 seconds, so that the
 * client gets to read the answer. If the function rejects, the answer is a bare 500 that names the class of the error only; if it rejects
 * with `DroppedConnection`, the connection is cut instead.
 */
export function toNodeListener(handle: (request: Request) => Promise<Response>): RequestListener {
  return (incoming, outgoing) => {
    const gone = new AbortController();
    // A connection that breaks also tells its streams, which nobody may be reading any more.
    incoming.on('error', () => {});
    outgoing.on('error', () => {});
    outgoing.on('close', () => {
      if (!outgoing.writableFinished) gone.abort();
    });
    outgoing.on('finish', () => dropRest(incoming));
    void respond(handle, incoming, outgoing, gone.signal);
  };
}

async function respond(
  handle: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  let request: Request;
  try {
    request = toRequest(incoming, outgoing, signal);
  } catch {
    outgoing.writeHead(400).end();
    return;
  }
  try {
    await send(await handle(request), outgoing);
  } catch (error) {
    if (outgoing.headersSent || error instanceof DroppedConnection) return void outgoing.destroy();
    const name = error instanceof Error ? error.name : typeof error;
    const body = { error: { message: `The handler failed: ${name}`, type: 'server_error', param: null, code: 'server_error' } };
    outgoing.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }
}

function toRequest(incoming: IncomingMessage, outgoing: ServerResponse, signal: AbortSignal): Request {
  const { method = 'GET', url = '/', rawHeaders } = incoming;
  const headers = new Headers();
  // The raw list: Node's own object joins or drops headers that come twice.
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) headers.append(rawHeaders[i] as string, rawHeaders[i + 1] as string);
  const origin = `${'encrypted' in incoming.socket ? 'https' : 'http'}://${headers.get('host') || 'localhost'}`;
  const init: RequestInit & { duplex?: 'half' } = { method, headers, signal };
  if (method !== 'GET' && method !== 'HEAD') Object.assign(init, { body: bodyOf(incoming, outgoing), duplex: 'half' });
  return new Request(url.startsWith('/') ? origin + url : url, init);
}

/**
 * The body as a stream that leaves its connection open when it is cancelled. `Readable.toWeb` destroys the connection then, and with it
 * the way back for the answer.
 */
function bodyOf(incoming: IncomingMessage, outgoing: ServerResponse): ReadableStream<Uint8Array> {
  let over = false;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const finish = (end: () => void): void => {
        if (over) return;
        over = true;
        end();
      };
      incoming.on('data', (chunk: Uint8Array) => {
        if (over) return;
        controller.enqueue(new Uint8Array(chunk));
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.on('end', () => finish(() => controller.close()));
      incoming.on('error', (error) => finish(() => controller.error(error)));
      outgoing.on('finish', () => finish(() => controller.error(new Error('the answer was sent before the body was read'))));
      incoming.pause();
    },
    pull: () => void incoming.resume(),
    cancel() {
      over = true;
    },
  });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  if (response.statusText) outgoing.statusMessage = response.statusText;
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  outgoing.flushHeaders();
  const reader = response.body?.getReader();
  for (;;) {
    const chunk = (await reader?.read())?.value;
    if (!chunk) break;
    if (outgoing.destroyed) return void reader?.cancel().catch(() => {});
    if (!outgoing.write(chunk)) await drained(outgoing);
  }
  outgoing.end();
}

const drained = (outgoing: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      outgoing.off('drain', done);
      outgoing.off('close', done);
      resolve();
    };
    outgoing.on('drain', done);
    outgoing.on('close', done);
  });

/** Bytes that nobody reads hold up the next call on the connection; and if it is closed on them, a reset can overtake the answer. */
function dropRest(incoming: IncomingMessage): void {
  if (incoming.readableEnded || incoming.destroyed) return;
  incoming.resume();
  const timer = setTimeout(() => incoming.destroy(), LINGER_MS);
  timer.unref();
  incoming.on('close', () => clearTimeout(timer));
  incoming.on('end', () => clearTimeout(timer));
}
