/**
 * The gateway on Node: `createNodeGateway`, `serveGateway`, and the parts they are made of.
 * @module
 */
import { Agent as HttpAgent, type RequestListener } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { Duplex } from 'node:stream';
import * as zlib from 'node:zlib';
import { byteLengthOf } from '../internal/http/body.js';
import type { ContentDecoder, ContentDecoders, KnownEncoding } from '../internal/http/content-encoding.js';
import { invalidOptions } from '../internal/options.js';
import { createCompactGateway, type CompactGateway } from './create-gateway.js';
import { toNodeHandler } from './node-handler.js';
import { createNodeTransport, type NodeTransportOptions } from './node-transport.js';
import type { CompactGatewayOptions } from './options.js';

export { createGatewayMetrics, type GatewayMetrics } from './metrics.js';
export { toNodeHandler } from './node-handler.js';
export { createNodeTransport, type NodeTransportOptions } from './node-transport.js';
export { serveGateway, type GatewayServer, type ServeGatewayOptions } from './serve-gateway.js';

/** The options of `createCompactGateway`, and the agent of the built-in transport. */
export interface NodeGatewayOptions extends CompactGatewayOptions, NodeTransportOptions {}

/** A gateway on Node. */
export interface NodeGateway extends CompactGateway {
  /** The request listener for `node:http`, `node:https`, or a route of a framework that uses them. See `toNodeHandler`. */
  readonly handler: RequestListener;
}

/**
 * Creates a gateway with the transport and the decoders of Node: bodies are forwarded as they were received, and gzip, deflate, br and
 * (from Node 22.15) zstd can be decoded.
 *
 * @throws {CompactError} with code `invalid_options`
 * @example
 * const gateway = createNodeGateway({ upstream: 'https://my-resource.openai.azure.com' });
 * const { url } = await serveGateway(gateway, { port: 8080 });
 */
export function createNodeGateway({ agent, ...options }: NodeGatewayOptions): NodeGateway {
  const { fetch, transport = fetch ? undefined : createNodeTransport({ agent }), decoders } = options;
  const gateway = createCompactGateway({ ...options, transport, decoders: { ...nodeDecoders(), ...decoders } });
  if (agent) {
    if (fetch || options.transport) throw invalidOptions('pass agent, fetch or transport, not several of them');
    const isSecure = /^\s*https:/i.test(options.upstream);
    const isWrong = isSecure ? agent.constructor === HttpAgent : agent.constructor === HttpsAgent;
    if (isWrong) throw invalidOptions(`agent must be an agent of node:${isSecure ? 'https' : 'http'}, as the URL of the upstream requires`);
  }
  return Object.assign(gateway, { handler: toNodeHandler(gateway) });
}

/** With the default chunks of a few KiB, moving the chunks takes longer than decoding them. */
const CHUNK_SIZE = 256 * 1024;

/** The decoders of `node:zlib`, for gateways with another transport and for `checkCompactRequest`. */
export function nodeDecoders(): ContentDecoders {
  const { createZstdDecompress } = zlib as { createZstdDecompress?: (options: object) => Duplex };
  const decoder =
    (create: (options: object) => Duplex): ContentDecoder =>
    () => {
      const stream = create({ chunkSize: CHUNK_SIZE }) as Duplex & { readonly bytesWritten: number };
      const usedAll = (encoded: readonly Uint8Array[]): boolean => stream.bytesWritten === byteLengthOf(encoded);
      return Object.assign(Duplex.toWeb(stream) as unknown as ReturnType<ContentDecoder>, { usedAll });
    };
  const gzip = decoder(zlib.createGunzip);
  return {
    gzip,
    'x-gzip': gzip,
    deflate: decoder(zlib.createInflate),
    br: decoder(zlib.createBrotliDecompress),
    ...(createZstdDecompress && { zstd: decoder(createZstdDecompress) }),
  } satisfies Partial<Record<KnownEncoding, ContentDecoder>>;
}
