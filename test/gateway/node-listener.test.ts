/** Request listeners on Node: clients that disconnect at an awkward moment do not end the process. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { streamBodySource, streamOf } from '../../src/internal/http/body.js';
import type { HttpResponse } from '../../src/internal/http/messages.js';
import { toRequestListener } from '../../src/internal/http/node-server.js';

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

interface Exchange {
  incoming: IncomingMessage;
  outgoing: ServerResponse;
}

/** Serves a handler, and sends it one request. `disconnect` closes the connection of the client. */
async function startExchange(handle: (exchange: Exchange) => Promise<HttpResponse>): Promise<Exchange & { disconnect: () => void }> {
  let onArrival!: (exchange: Exchange) => void;
  const arrival = new Promise<Exchange>((resolve) => (onArrival = resolve));
  const server = createServer((incoming, outgoing) => {
    onArrival({ incoming, outgoing });
    toRequestListener(() => handle({ incoming, outgoing }))(incoming, outgoing);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => {}).resume();
  stops.push(
    () => new Promise((resolve) => server.close(resolve)),
    () => void socket.destroy(),
  );
  socket.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
  return { ...(await arrival), disconnect: () => void socket.destroy() };
}

const head = { status: 200, statusText: '', headers: new Headers() };
const bytes = new TextEncoder().encode('hi');

test.each<[string, () => HttpResponse]>([
  ['bytes', () => ({ ...head, body: bytes })],
  ['a stream', () => ({ ...head, body: streamOf([bytes]) })],
  ['a body source', () => ({ ...head, body: null, bodySource: streamBodySource(streamOf([bytes])) }) as HttpResponse],
  ['no body', () => ({ ...head, body: null })],
])('a response with %s for a client that has disconnected', async (_, create) => {
  let isDone = false;
  const { disconnect } = await startExchange(async ({ outgoing }) => {
    if (!outgoing.closed) await once(outgoing, 'close');
    isDone = true;
    return create();
  });
  const unhandled: unknown[] = [];
  const onError = (error: unknown): void => void unhandled.push(error);
  process.on('uncaughtException', onError).on('unhandledRejection', onError);
  disconnect();
  while (!isDone) await turn();
  for (let i = 0; i < 5; i++) await turn();
  process.off('uncaughtException', onError).off('unhandledRejection', onError);
  expect(unhandled).toEqual([]);
});

test.each(['incoming', 'outgoing'] as const)('an error of the %s stream after the response does not end the process', async (name) => {
  const exchange = await startExchange(async () => ({ ...head, body: bytes }));
  if (!exchange.outgoing.writableFinished) await once(exchange.outgoing, 'finish');
  expect(exchange[name].emit('error', new Error('too late'))).toBe(true);
});
