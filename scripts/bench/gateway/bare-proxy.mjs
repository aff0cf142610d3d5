// The baseline for gateways: a proxy that streams bodies through and does not inspect them. The argument is the upstream.
import { Agent, createServer, request } from 'node:http';
import { pipeline } from 'node:stream';

const agent = new Agent({ keepAlive: true });
const server = createServer((incoming, outgoing) => {
  const { method, url, headers } = incoming;
  const upstreamRequest = request(new URL(url, process.argv[2]), { method, headers, agent }, (response) => {
    outgoing.writeHead(response.statusCode, response.headers);
    pipeline(response, outgoing, () => {});
  });
  pipeline(incoming, upstreamRequest, () => {});
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.on('SIGTERM', () => process.exit());
