/**
 * A service for real programs, on the loopback interface. It serves `/responses` itself, as a model with prepared responses would, and forwards the
 * compaction: `/responses/compact` to the gateway with the emulator behind it, and a streamed `/responses` that ends with `compaction_trigger` to the emulator.
 */
import { createServer, request as sendRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { buffer, text } from 'node:stream/consumers';
import { createCompactEmulator, type CompactEmulator, type CompactEmulatorOptions } from '../../src/emulator/index.js';
import { serveEmulator } from '../../src/emulator/node.js';
import type { GatewayCall } from '../../src/gateway/index.js';
import { createNodeGateway, serveGateway } from '../../src/gateway/node.js';
import { listenOn } from '../../src/internal/http/node-server.js';

export const KEY = 'test-key';

export interface ReceivedRequest {
  method: string | undefined;
  path: string;
  headers: IncomingHttpHeaders;
  /** The parsed JSON; undefined if there is no body. */
  body: any;
  /** The status code and the body of the response, once it is sent. */
  response?: { status: number; body: string };
}

/** What the model responds to an ordinary request. */
export interface Reply {
  output: readonly object[];
  /** The number of tokens of the request, as the response claims. */
  inputTokens: number;
}

export interface Service {
  /** The URL without a path. */
  url: string;
  /** The URL of the gateway, without a path. It serves only the compaction. */
  gatewayUrl: string;
  emulator: CompactEmulator;
  /** The calls that the gateway completed. */
  calls: GatewayCall[];
  /** All requests, in the order in which they arrived. */
  requests: ReceivedRequest[];
  close: () => Promise<void>;
}

export interface ServiceOptions {
  emulator?: CompactEmulatorOptions;
  /** What the model responds to an ordinary request. The first one has the number 0. */
  reply?: (number: number) => Reply;
}

const sayNothing = (): Reply => ({ output: [], inputTokens: 0 });

export async function serve({ emulator: emulatorOptions, reply = sayNothing }: ServiceOptions = {}): Promise<Service> {
  const emulator = createCompactEmulator({ apiKey: KEY, ...emulatorOptions });
  const calls: GatewayCall[] = [];
  const requests: ReceivedRequest[] = [];
  const emulatorServer = await serveEmulator(emulator);
  const gateway = createNodeGateway({ upstream: emulatorServer.url, onComplete: (call) => void calls.push(call) });
  const gatewayServer = await serveGateway(gateway, { port: 0 });
  let replies = 0;
  const server = createServer(async (incoming, outgoing) => {
    const path = new URL(incoming.url ?? '', 'http://localhost').pathname;
    const bytes = await buffer(incoming);
    const body = bytes.length > 0 ? JSON.parse(bytes.toString()) : undefined;
    const received: ReceivedRequest = { method: incoming.method, path, headers: incoming.headers, body };
    requests.push(received);
    const respond = (status: number, headers: Record<string, string> | string[], responseBody: string): void => {
      received.response = { status, body: responseBody };
      outgoing.writeHead(status, headers).end(responseBody);
    };
    if (path.endsWith('/responses/compact')) return respond(...(await forward(incoming, bytes, gatewayServer.url)));
    if (incoming.method !== 'POST' || !path.endsWith('/responses')) return respond(404, {}, '');
    if (isCompaction(body)) return respond(...(await forward(incoming, bytes, emulatorServer.url)));
    const response = responseOf(`resp_${replies}`, reply(replies++));
    if (body.stream) respond(200, { 'content-type': 'text/event-stream' }, eventsOf(response));
    else respond(200, { 'content-type': 'application/json' }, JSON.stringify(response));
  });
  const { url } = await listenOn(server, { port: 0, host: '127.0.0.1' });
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await gatewayServer.close();
    await emulatorServer.close();
  };
  return { url, gatewayUrl: gatewayServer.url, emulator, calls, requests, close };
}

export const isCompaction = (body: any): boolean => body?.stream === true && body.input?.at?.(-1)?.type === 'compaction_trigger';

type Forwarded = [status: number, rawHeaders: string[], body: string];

/** Forwards a request with its headers and the same bytes. */
function forward({ url, method, rawHeaders }: IncomingMessage, body: Buffer, target: string): Promise<Forwarded> {
  return new Promise((resolve, reject) => {
    const sent = sendRequest(new URL(url ?? '', target), { method, headers: rawHeaders, setHost: false }, (response) => {
      text(response).then((responseBody) => resolve([response.statusCode ?? 0, response.rawHeaders, responseBody]), reject);
    });
    sent.on('error', reject).end(body);
  });
}

/** A completed response of the Responses API. */
function responseOf(id: string, { output, inputTokens }: Reply) {
  const usage = {
    input_tokens: inputTokens,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: 100,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: inputTokens + 100,
  };
  return { id, object: 'response', created_at: 1_790_000_000, status: 'completed', model: 'gpt-5.4', output, usage };
}

/** The events of a streamed response: the ones that programs need. */
function eventsOf(response: ReturnType<typeof responseOf>): string {
  const events: [type: string, data: object][] = [
    ['response.created', { response: { ...response, status: 'in_progress', output: [], usage: null } }],
    ...response.output.flatMap((item, output_index): [string, object][] => [
      ['response.output_item.added', { output_index, item }],
      ['response.output_item.done', { output_index, item }],
    ]),
    ['response.completed', { response }],
  ];
  const numbered = events.map(([type, data], sequence_number) => ({ type, sequence_number, ...data }));
  return numbered.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
}
