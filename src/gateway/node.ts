/**
 * The gateway on Node: `toNodeHandler`, and what `node:http` and `node:zlib` bring to it.
 * @module
 */
import type { RequestListener } from 'node:http';
import { Duplex } from 'node:stream';
import * as zlib from 'node:zlib';
import { sendJsonError, toRequestListener, toNodeListener } from '../internal/http/node-server.js';
import type { ContentDecoder, ContentDecoders } from '../internal/http/body.js';
import type { CompactGateway } from './create-gateway.js';
import { handleOf, type GatewayTransport } from './exchange.js';
import { isUnread } from './adapters/node-request.js';
import { createNodeTransport } from './node-transport.js';

/**
 * Makes a handler for `node:http`, `node:https`, or a route of a framework on them. It reads the body itself, so it stands before body
 * parsers; behind one it answers 500 and says so. The gateway has its own limit of time for bodies, so the server's is lifted; and with it
 * Node lifts that for headers, unless it is said.
 * @example
 * createServer({ requestTimeout: 0, headersTimeout: 60_000 }, toNodeHandler(gateway)).listen(8080);
 */
export function toNodeHandler(gateway: Pick<CompactGateway, 'fetch'>): RequestListener {
  const handle = handleOf(gateway);
  const listener = handle ? toRequestListener(handle) : toNodeListener((request) => gateway.fetch(request));
  return (incoming, outgoing) => {
    if (isUnread(incoming)) return listener(incoming, outgoing);
    const message = 'the body was read before the gateway got it; put the gateway before the body parser';
    sendJsonError(outgoing, 500, { message, type: 'server_error', param: null, code: 'internal_error' });
  };
}

/**
 * Options for a gateway on Node: a transport that passes bodies as they came over the wire, and decoders for `gzip`, `deflate`,
 * `br` and, from Node 22.15 on, `zstd`.
 * @example
 * const gateway = createCompactGateway({ upstream, ...nodeOptions() });
 */
export function nodeOptions(): { decoders: ContentDecoders; transport: GatewayTransport } {
  return { decoders: nodeDecoders(), transport: createNodeTransport() };
}

/** Pieces in which a body is decoded: with the few KiB that are usual, moving them takes longer than decoding them. */
const CHUNK = { chunkSize: 256 * 1024 };

/** Decoders of `node:zlib`, for those who have another transport, or use `checkCompactRequest`. */
export function nodeDecoders(): ContentDecoders {
  const { createZstdDecompress } = zlib as { createZstdDecompress?: (options: object) => Duplex };
  const decoder =
    (create: (options: object) => Duplex): ContentDecoder =>
    () =>
      Duplex.toWeb(create(CHUNK)) as unknown as ReturnType<ContentDecoder>;
  const gzip = decoder(zlib.createGunzip);
  return {
    gzip,
    'x-gzip': gzip,
    deflate: decoder(zlib.createInflate),
    br: decoder(zlib.createBrotliDecompress),
    ...(createZstdDecompress && { zstd: decoder(createZstdDecompress) }),
  };
}
