import type { GatewayTransport } from 'responses-compact-contract/gateway';
import { createNodeGateway, createNodeTransport, serveGateway } from 'responses-compact-contract/gateway/node';

const { FIRST_ENDPOINT = '', SECOND_ENDPOINT = '', PORT = '8080' } = process.env;
const second = `${SECOND_ENDPOINT}/openai/v1/responses/compact`;
const send = createNodeTransport();

// A refused connection means that nothing was sent. After any other failure, the first upstream may have received the call, and bill it.
const transport: GatewayTransport = (request) =>
  send(request).catch((error: NodeJS.ErrnoException) => {
    // A body without `chunks` is a stream, which can be read only once.
    if (error.code !== 'ECONNREFUSED' || !request.chunks) throw error;
    return send({ ...request, url: second });
  });

const gateway = createNodeGateway({ upstream: FIRST_ENDPOINT, transport });
const server = await serveGateway(gateway, { port: Number(PORT) });
console.log(server.url);
process.once('SIGTERM', () => server.drain());
