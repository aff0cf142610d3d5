import type { AddressInfo, Server } from 'node:net';

/** Starts a server. Rejects with Node's error if the port can not be had. The URL has no path: `http://127.0.0.1:49152`. */
export async function listenOn(server: Server, { port, host }: { port: number; host: string }): Promise<{ url: string; port: number }> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { address, family, port: bound } = server.address() as AddressInfo;
  return { url: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`, port: bound };
}
