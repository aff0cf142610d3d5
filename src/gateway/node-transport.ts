import { Agent as HttpAgent, request as requestHttp, type ClientRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { pump, readDirectly, toWebStream } from '../internal/node-stream.js';
import { offerAsk, type Ask, type UpstreamAnswer } from './lanes.js';
import { cleanReason, type Transport, type UpstreamRequest } from './transport.js';

const CONNECT_MS = 10_000;
/** How long a connection is kept that is not in use: shorter than servers keep theirs, or a call would meet one that is just closed. */
const IDLE_MS = 4_000;
/** Statuses whose answers have no body (Fetch standard). */
const NO_BODY: readonly unknown[] = [204, 205, 304];

/**
 * Makes a transport of `node:http` and `node:https`. It hands out bodies as they came over the wire, in whatever coding, and waits for an
 * answer as long as it may: 10 s for a connection, and for the rest until the gateway's `timeoutMs`.
 */
export function createNodeTransport(): Transport {
  const options = { keepAlive: true, timeout: IDLE_MS };
  const http = { request: requestHttp, agent: new HttpAgent(options), connected: 'connect' };
  const https = { request: requestHttps, agent: new HttpsAgent(options), connected: 'secureConnect' };
  // A connection keeps the last request, and with it all that its listeners can see: the body must not be in their sight.
  const ask: Ask = async (call, sent) => {
    const { request, agent, connected } = call.url.startsWith('https:') ? https : http;
    const outgoing = request(call.url, { method: call.method, headers: Object.fromEntries(call.headers), agent });
    endWith(call.signal, outgoing);
    limitConnecting(outgoing, connected);
    const answer = answerTo(outgoing);
    send(call, outgoing, sent);
    return answer;
  };
  return offerAsk(async (call) => {
    const { body, status, statusText, headers } = await ask(call, () => {});
    return new Response(body, { status, statusText, headers });
  }, ask);
}

function answerTo(outgoing: ClientRequest): Promise<UpstreamAnswer> {
  return new Promise((resolve, reject) => {
    // An error that nobody waits for is not made: its stack costs more than all else here.
    let isAnswered = false;
    outgoing.on('error', reject);
    // Node says nothing else of some ends, such as a change of protocol.
    outgoing.on('close', () => {
      if (!isAnswered) reject(fault('ECONNRESET', 'the connection was closed'));
    });
    outgoing.on('upgrade', (_, socket) => socket.destroy());
    outgoing.on('response', (incoming) => {
      // A listener that throws ends the process.
      try {
        resolve(toAnswer(incoming));
        isAnswered = true;
      } catch (error) {
        incoming.destroy();
        reject(error);
      }
    });
  });
}

/** Node's own way, its option `signal`, listens to more than this needs, and costs more. */
function endWith(signal: AbortSignal, outgoing: ClientRequest): void {
  const end = (): void => void outgoing.destroy(signal.reason as Error);
  signal.addEventListener('abort', end, { once: true });
  outgoing.on('close', () => signal.removeEventListener('abort', end));
}

const fault = (code: string, message: string, syscall?: string): Error => Object.assign(new Error(message), { code, syscall });

function send(call: UpstreamRequest, outgoing: ClientRequest, sent: () => void): void {
  if (call.pieces) {
    // All at once with the head, in one call of the system.
    outgoing.cork();
    for (const piece of call.pieces) outgoing.write(piece);
    outgoing.end();
    // What is still to be written, the connection holds.
    sent();
    return;
  }
  const { body } = call;
  if (body instanceof Uint8Array) outgoing.end(body);
  else pump(body, outgoing).catch((error: Error) => outgoing.destroy(error));
}

function limitConnecting(outgoing: ClientRequest, connected: string): void {
  outgoing.on('socket', (socket) => {
    if (!socket.connecting) return;
    const timer = setTimeout(() => outgoing.destroy(fault('ETIMEDOUT', 'no connection in time', 'connect')), CONNECT_MS);
    const stop = (): void => {
      clearTimeout(timer);
      socket.off(connected, stop).off('close', stop);
    };
    socket.on(connected, stop).on('close', stop);
  });
}

/** Throws for what Node parses and no `Response` can be, and for a body in a coding of the connection that Node does not undo. */
function toAnswer(incoming: IncomingMessage): UpstreamAnswer {
  const { statusCode = 0, statusMessage: statusText = '', rawHeaders } = incoming;
  const headers = new Headers();
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) headers.append(rawHeaders[i] as string, rawHeaders[i + 1] as string);
  const isPlain = /^(chunked)?$/i.test(headers.get('transfer-encoding') ?? '');
  if (statusCode < 200 || statusCode > 599 || !isPlain) throw fault('HPE_UNUSABLE', 'an answer that can not be passed on');
  const hasBody = !NO_BODY.includes(statusCode);
  if (!hasBody) incoming.resume();
  // An answer that nobody reads is not waited for: its connection is closed.
  // What breaks before anybody reads is seen when somebody does.
  incoming.on('error', () => {});
  const cancel = (): void => void incoming.destroy();
  const head = { status: statusCode, statusText: cleanReason(statusText), headers };
  if (!hasBody) return { ...head, body: null };
  let body: UpstreamAnswer['body'] | undefined;
  return {
    ...head,
    direct: readDirectly(incoming, cancel),
    get body() {
      return (body ??= toWebStream(incoming, cancel).stream);
    },
  };
}
