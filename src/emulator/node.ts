/**
 * Serves an emulator over HTTP on Node: `listen`.
 * @module
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeListener } from '../internal/node-http.js';
import type { CompactEmulator } from './emulator.js';

export interface ListenOptions {
  /** Port to listen on. Default 0: a free one is picked. */
  port?: number;
  /** Address or name to listen on. Default `127.0.0.1`: only this machine. */
  host?: string;
}

export interface ListeningEmulator {
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
export async function listen(emulator: Pick<CompactEmulator, 'fetch'>, options: ListenOptions = {}): Promise<ListeningEmulator> {
  const { port = 0, host = '127.0.0.1' } = options;
  const server = createServer({ requestTimeout: 0 }, toNodeListener(emulator.fetch));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { address, family, port: bound } = server.address() as AddressInfo;
  let closed: Promise<void> | undefined;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`,
    port: bound,
    close: () =>
      (closed ??= new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })),
  };
}
