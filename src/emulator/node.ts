/**
 * Serves an emulator over HTTP on Node: `listen`.
 * @module
 */
import { createServer } from 'node:http';
import { toNodeListener, listenOn } from '../internal/http/node-server.js';
import type { CompactEmulator } from './emulator.js';

export interface ServeEmulatorOptions {
  /** Port to listen on. Default 0: a free one is picked. */
  port?: number;
  /** Address or name to listen on. Default `127.0.0.1`: only this machine. */
  host?: string;
}

export interface EmulatorServer {
  /** Where it is served, without a path: `http://127.0.0.1:49152`. */
  url: string;
  port: number;
  /** Stops listening, cuts the connections that are open, and resolves when all are closed. */
  close: () => Promise<void>;
}

/**
 * Serves the emulator over HTTP. Calls may take as long as they need, in sending and in waiting. Rejects with Node's error if the port
 * can not be had.
 */
export async function serveEmulator(emulator: Pick<CompactEmulator, 'fetch'>, options: ServeEmulatorOptions = {}): Promise<EmulatorServer> {
  const { port = 0, host = '127.0.0.1' } = options;
  const server = createServer({ requestTimeout: 0 }, toNodeListener(emulator.fetch));
  const { url, port: bound } = await listenOn(server, { port, host });
  let closed: Promise<void> | undefined;
  return {
    url,
    port: bound,
    close: () =>
      (closed ??= new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })),
  };
}
