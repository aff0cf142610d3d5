import { Agent as HttpAgent, request as requestHttp, type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, globalAgent, request as requestHttps } from 'node:https';
import type { Socket } from 'node:net';
import { urlToHttpOptions } from 'node:url';
import { subscribeToAbort, type LazyAbortController } from '../internal/http/abort.js';
import type { ByteStream, PausableSource } from '../internal/http/body.js';
import { forwardedResponseHeaders, RawHeaders, safeReasonPhrase } from '../internal/http/headers.js';
import { invalidOptions } from '../internal/options.js';
import type { UnreadResponse } from '../internal/http/messages.js';
import { nodeBodySource, pump, toWebStream } from '../internal/http/node-stream.js';
import { registerSend, type Exchange, type GatewayTransport } from './exchange.js';

const CONNECT_TIMEOUT_MS = 10_000;
/** Shorter than servers keep an idle connection; otherwise a request could be sent over one that is just being closed. */
const IDLE_TIMEOUT_MS = 4_000;
/** Status codes of responses that have no body (Fetch standard). */
const NULL_BODY_STATUSES: readonly unknown[] = [204, 205, 304];

/** The options of `createNodeTransport`, and of `createNodeGateway` besides those of `createCompactGateway`. */
export interface NodeTransportOptions {
  /**
   * Opens the connections to the upstream: an agent of `node:http` or `node:https`, as the protocol of the upstream requires, or of a package
   * that extends them. For certificates of a private CA, client certificates, a proxy, or another number of connections. An agent without
   * `keepAlive: true` opens a connection for every call.
   * @default An agent that keeps idle connections for 4 s, and uses a proxy where Node's `NODE_USE_ENV_PROXY=1` applies (22.21, 24.5 and newer)
   */
  agent?: HttpAgent | undefined;
}

/**
 * Creates a transport that uses `node:http` and `node:https`. It returns bodies as they were received, in any encoding. The time limit for
 * a connection is 10 s, unless the agent limits the number of connections; for everything else it is the gateway's `timeoutMs`.
 *
 * @throws {CompactError} with code `invalid_options`
 */
export function createNodeTransport({ agent }: NodeTransportOptions = {}): GatewayTransport {
  // The same property that Node requires. The agents of undici do not have it.
  if (agent !== undefined && typeof (agent as { addRequest?: unknown } | null)?.addRequest !== 'function')
    throw invalidOptions('agent must be an agent of node:http or node:https; an agent of undici works with the option fetch only');
  const agentOptions = { keepAlive: true, timeout: IDLE_TIMEOUT_MS, ...envProxy() };
  const http = { request: requestHttp, agent: agent ?? new HttpAgent(agentOptions), connectEvent: 'connect' };
  const https = { request: requestHttps, agent: agent ?? new HttpsAgent(agentOptions), connectEvent: 'secureConnect' };
  // Most gateways have one upstream URL.
  let target = { url: '', host: '', options: {} as RequestOptions };
  const targetOf = (url: string): typeof target => {
    if (url !== target.url) {
      const parsed = new URL(url);
      target = { url, host: parsed.host, options: urlToHttpOptions(parsed) };
    }
    return target;
  };
  // A connection keeps its last request, and everything that the request's listeners can reach: the body must not be among that.
  const send = async (exchange: Omit<Exchange, 'deadline'>, abort: AbortSignal | LazyAbortController): Promise<RawResponse> => {
    const { request, agent, connectEvent } = exchange.url.startsWith('https:') ? https : http;
    const { host, options } = targetOf(exchange.url);
    // Node sends a list of headers exactly as it is.
    const headers = ['host', host, ...RawHeaders.from(exchange.headers).list];
    const outgoing = request({ ...options, method: exchange.method, headers, agent });
    destroyOnAbort(abort, outgoing);
    limitConnectTime(outgoing, connectEvent, agent);
    const { onInformational } = exchange;
    if (onInformational)
      outgoing.on('information', ({ statusCode, rawHeaders }) =>
        onInformational(statusCode, forwardedResponseHeaders(new RawHeaders(rawHeaders))),
      );
    const response = responseTo(outgoing);
    writeBody(exchange, outgoing);
    return response;
  };
  const transport: GatewayTransport = async (request) => {
    const { url, method, headers, chunks, signal } = request;
    // Reading `body` would copy all chunks.
    const body = chunks ?? request.body;
    const exchange = {
      url,
      method,
      headers,
      body: body instanceof Uint8Array ? [body] : body,
      releaseBody: () => {},
      onBodySent: () => {},
    };
    const response = await send(exchange, signal);
    return new Response(response.body, {
      status: response.status,
      statusText: response.statusText,
      headers: response.headers.toHeaders(),
    });
  };
  return registerSend(transport, (exchange) => send(exchange, exchange.deadline));
}

/** A class, since an object literal with getters takes many times longer to create. */
class RawResponse implements UnreadResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: RawHeaders;
  readonly bodySource: PausableSource | undefined;
  #incoming: IncomingMessage | undefined;
  #body: ByteStream | undefined;

  constructor(status: number, statusText: string, headers: RawHeaders, incoming: IncomingMessage | undefined) {
    this.status = status;
    this.statusText = statusText;
    this.headers = headers;
    this.bodySource = incoming && nodeBodySource(incoming, this.#cancel);
    this.#incoming = incoming;
  }

  get body(): ByteStream | null {
    if (!this.#incoming) return null;
    return (this.#body ??= toWebStream(this.#incoming, this.#cancel).stream);
  }

  /** Closes the connection: nobody waits for the rest of a response that is not read. */
  #cancel = (): void => void this.#incoming?.destroy();
}

function responseTo(outgoing: ClientRequest): Promise<RawResponse> {
  return new Promise((resolve, reject) => {
    // Errors are created only if someone waits for them: collecting their stack is the most expensive step here.
    let responded = false;
    outgoing.on('error', reject);
    // Some ends emit nothing else, such as a change of protocol.
    outgoing.on('close', () => {
      if (!responded) reject(systemError('ECONNRESET', 'the connection was closed'));
    });
    outgoing.on('upgrade', (_, socket) => socket.destroy());
    // The agents of the package https-proxy-agent pass a proxy's refusal on as if it were the response of the upstream.
    outgoing.on('proxyConnect', ({ statusCode }: { statusCode?: number }) => {
      if (statusCode !== 200) outgoing.destroy(systemError('ERR_PROXY_TUNNEL', 'the proxy refused the connection'));
    });
    outgoing.on('response', (incoming) => {
      // An upstream that has responded need not read the rest of the request: without this, the upload would keep the connection.
      incoming.once('end', () => {
        if (!outgoing.writableFinished) outgoing.destroy();
      });
      // A listener that throws ends the process.
      try {
        resolve(toRawResponse(incoming));
        responded = true;
      } catch (error) {
        incoming.destroy();
        reject(error);
      }
    });
  });
}

/** Node's own option `signal` adds more listeners than this needs, and costs more. */
function destroyOnAbort(abort: AbortSignal | LazyAbortController, outgoing: ClientRequest): void {
  const unsubscribe = subscribeToAbort(abort, () => void outgoing.destroy(abort.reason as Error));
  outgoing.on('close', unsubscribe);
}

const systemError = (code: string, message: string, syscall?: string): Error => Object.assign(new Error(message), { code, syscall });

function writeBody(exchange: Pick<Exchange, 'body' | 'releaseBody' | 'onBodySent'>, outgoing: ClientRequest): void {
  const { body } = exchange;
  if (body instanceof ReadableStream) return void pump(body, outgoing).catch((error: Error) => outgoing.destroy(error));
  // Sends headers and body together, in one system call.
  outgoing.cork();
  for (const chunk of body ?? []) outgoing.write(chunk);
  outgoing.once('finish', exchange.onBodySent).end();
  // The connection holds what is still to be written.
  exchange.releaseBody();
}

/** The default agents use a proxy if Node's own agent does, which has read the environment then. Older versions ignore the option. */
const envProxy = (): object => ({ proxyEnv: (globalAgent.options as { proxyEnv?: unknown }).proxyEnv });

/** An agent may open connections itself, through a proxy for example, so there may be no socket before there is a connection. */
function limitConnectTime(outgoing: ClientRequest, connectEvent: string, { maxSockets, maxTotalSockets }: HttpAgent): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let connecting: Socket | undefined;
  const fail = (): void => {
    const error = systemError('ETIMEDOUT', 'no connection in time', 'connect');
    outgoing.destroy(error);
    // Without a socket, Node emits the error only when the agent has one at last.
    if (!outgoing.socket) outgoing.emit('error', error);
  };
  const start = (): void => void (timer ??= setTimeout(fail, CONNECT_TIMEOUT_MS));
  const clear = (): void => {
    clearTimeout(timer);
    connecting?.off(connectEvent, clear).off('close', clear);
  };
  outgoing.once('close', clear).on('socket', (socket) => {
    const { secureConnecting } = socket as { secureConnecting?: boolean };
    if (!socket.connecting && !secureConnecting) return clear();
    connecting = socket.on(connectEvent, clear).on('close', clear);
    start();
  });
  // With a limit, the request may wait until another one leaves its connection, for as long as that one takes.
  if (maxSockets !== Infinity || maxTotalSockets !== Infinity) return;
  // A connection that was kept is there by then, and needs no timer.
  process.nextTick(() => {
    if (!outgoing.socket && !outgoing.destroyed) start();
  });
}

/** Throws for what Node parses although no `Response` can have it, and for a transfer encoding that Node does not decode. */
function toRawResponse(incoming: IncomingMessage): RawResponse {
  const { statusCode = 0, statusMessage = '', rawHeaders } = incoming;
  const headers = new RawHeaders(rawHeaders);
  const isDecoded = /^(chunked)?$/i.test(headers.get('transfer-encoding') ?? '');
  if (statusCode < 200 || statusCode > 599 || !isDecoded) throw systemError('HPE_UNUSABLE', 'a response that cannot be forwarded');
  const hasBody = !NULL_BODY_STATUSES.includes(statusCode);
  if (!hasBody) incoming.resume();
  // An error that occurs before the body is read is found by its reader.
  incoming.on('error', () => {});
  return new RawResponse(statusCode, safeReasonPhrase(statusMessage), headers, hasBody ? incoming : undefined);
}
