import fastify from 'fastify';
import { createNodeGateway } from 'responses-compact-contract/gateway/node';

// Fastify keeps the prefix, so the gateway has to know it.
const gateway = createNodeGateway({ upstream: process.env['AZURE_OPENAI_ENDPOINT'] ?? '', basePath: '/ai' });
const app = fastify();
app.register(
  async (scope) => {
    // Leaves the body to the gateway.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    scope.post('/openai/v1/responses/compact', (request, reply) => {
      reply.hijack();
      gateway.handler(request.raw, reply.raw);
    });
  },
  { prefix: '/ai' },
);
await app.listen({ port: Number(process.env['PORT'] ?? 8080), host: '127.0.0.1' });
console.log(app.server.address());
