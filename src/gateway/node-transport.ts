import { Agent as HttpAgent, request as requestHttp, type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { urlToHttpOptions } from 'node:url';
import { RawHeaders } from '../internal/http/headers.js';
import { pump, nodeBodySource, toWebStream } from '../internal/http/node-stream.js';
import { subscribeToAbort } from '../internal/http/abort.js';
import { offerAsk, type UpstreamAnswer, cleanReason, type GatewayTransport, type UpstreamCall } from './exchange.js';

const CONNECT_MS = 10_000;
/** How long a connection is kept that is not in use: shorter than servers keep theirs, or a call would meet one that is just closed. */
const IDLE_MS = 4_000;
/** Statuses whose answers have no body (Fetch standard). */
const NO_BODY: readonly unknown[] = [204, 205, 304];

/**
 * Makes a transport of `node:http` and `node:https`. It hands out bodies as they came over the wire, in whatever coding, and waits for an
 * answer as long as it may: 10 s for a connection, and for the rest until the gateway's `timeoutMs`.
 */
export function createNodeTransport(): GatewayTransport {
  const kept = { keepAlive: true, timeout: IDLE_MS };
  const http = { request: requestHttp, agent: new HttpAgent(kept), connected: 'connect' };
  const https = { request: requestHttps, agent: new HttpsAgent(kept), connected: 'secureConnect' };
  // Of most gateways all calls go to one URL.
  let target = { url: '', host: '', options: {} as RequestOptions };
  const targetOf = (url: string): typeof target => {
    if (url !== target.url) {
      const parsed = new URL(url);
      target = { url, host: parsed.host, options: urlToHttpOptions(parsed) };
    }
    return target;
  };
  // A connection keeps the last request, and with it all that its listeners can see: the body must not be in their sight.
  const ask = async (call: SentCall, sent: () => void): Promise<RawAnswer> => {
    const { request, agent, connected } = call.url.startsWith('https:') ? https : http;
    const { host, options } = targetOf(call.url);
    // Of a list of headers, Node sends what is in it.
    const outgoing = request({ ...options, method: call.method, headers: ['host', host, ...RawHeaders.from(call.fields).list], agent });
    endWith(call.until, outgoing);
    limitConnecting(outgoing, connected);
    const answer = answerTo(outgoing);
    send(call, outgoing, sent);
    return answer;
  };
  return offerAsk(async (call) => {
    const { body, status, statusText, headers } = await ask({ ...call, fields: call.headers, until: call.signal }, () => {});
    return new Response(body, { status, statusText, headers: headers.toHeaders() });
  }, ask);
}

type RawAnswer = UpstreamAnswer & { readonly headers: RawHeaders };

/** What of a call is sent. */
type SentCall = Pick<UpstreamCall, 'url' | 'method' | 'fields' | 'body' | 'pieces'> & { until: UpstreamCall['until'] | AbortSignal };

function answerTo(outgoing: ClientRequest): Promise<RawAnswer> {
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
function endWith(until: SentCall['until'], outgoing: ClientRequest): void {
  outgoing.on(
    'close',
    subscribeToAbort(until, () => void outgoing.destroy(until.reason as Error)),
  );
}

const fault = (code: string, message: string, syscall?: string): Error => Object.assign(new Error(message), { code, syscall });

function send(call: SentCall, outgoing: ClientRequest, sent: () => void): void {
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
function toAnswer(incoming: IncomingMessage): RawAnswer {
  const { statusCode = 0, statusMessage: statusText = '', rawHeaders } = incoming;
  const headers = new RawHeaders(rawHeaders);
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
    bodySource: nodeBodySource(incoming, cancel),
    get body() {
      return (body ??= toWebStream(incoming, cancel).stream);
    },
  };
}
