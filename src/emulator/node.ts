/**
 * Serves an emulator over HTTP on Node: `serveEmulator`.
 * @module
 */
import { createServer } from 'node:http';
import { listenOn, toNodeListener } from '../internal/http/node-server.js';
import type { CompactEmulator } from './emulator.js';

/** The options of `serveEmulator`. */
export interface ServeEmulatorOptions {
  /**
   * The port to listen on; 0 selects a free one.
   * @default 0
   */
  port?: number | undefined;
  /**
   * The address or host name to listen on. The default accepts connections from this machine only.
   * @default '127.0.0.1'
   */
  host?: string | undefined;
}

/** A server that `serveEmulator` has started. */
export interface EmulatorServer {
  /** The URL of the server without a path, such as `http://127.0.0.1:49152`. */
  url: string;
  /** The port that the server listens on. */
  port: number;
  /** Stops listening, closes all open connections, and resolves when they are closed. Can be called more than once. */
  close: () => Promise<void>;
}

/**
 * Serves an emulator over HTTP. Neither requests nor responses have a time limit.
 * @throws Node's error if the server cannot listen on the port, such as `EADDRINUSE`.
 * @example
 * const server = await serveEmulator(createCompactEmulator({ apiKey: 'test-key' }));
 * const client = createCompactClient({ baseUrl: `${server.url}/openai/v1`, apiKey: 'test-key' });
 * // …
 * await server.close();
 */
export async function serveEmulator(emulator: Pick<CompactEmulator, 'fetch'>, options: ServeEmulatorOptions = {}): Promise<EmulatorServer> {
  const { port: requestedPort = 0, host = '127.0.0.1' } = options;
  const server = createServer({ requestTimeout: 0 }, toNodeListener(emulator.fetch));
  const { url, port } = await listenOn(server, { port: requestedPort, host });
  let closed: Promise<void> | undefined;
  return {
    url,
    port,
    close: () =>
      (closed ??= new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })),
  };
}
