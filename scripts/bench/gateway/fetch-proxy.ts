/** The baseline for a gateway on `fetch`: a proxy on web streams that does not inspect bodies. The argument is the upstream. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeListener } from '../../../src/internal/http/node-server.js';

const upstream = process.argv[2] as string;
const handle = (request: Request): Promise<Response> => {
  const headers = new Headers(request.headers);
  for (const name of ['host', 'connection', 'content-length']) headers.delete(name);
  const init = { method: 'POST', headers, body: request.body, duplex: 'half' };
  return fetch(upstream + new URL(request.url).pathname, init as RequestInit);
};
const server = createServer(toNodeListener(handle));
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.on('SIGTERM', () => process.exit());
