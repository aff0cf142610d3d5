import { createServer } from 'node:http';
import { Hono } from 'hono';
import { createNodeGateway, toNodeHandler } from 'responses-compact-contract/gateway/node';

const gateway = createNodeGateway({ upstream: process.env['AZURE_OPENAI_ENDPOINT'] ?? '' });
const app = new Hono();
// `mount` removes the prefix. With `app.post('/ai/*', (c) => gateway.fetch(c.req.raw))`, the gateway needs `basePath: '/ai'`.
app.mount('/ai', gateway.fetch);

// In a Worker: createCompactGateway instead of createNodeGateway, and `export default app` instead of the server.
const handler = toNodeHandler({ fetch: async (request) => app.fetch(request) });
const server = createServer({ requestTimeout: 0, headersTimeout: 60_000 }, handler);
server.listen(Number(process.env['PORT'] ?? 8080), '127.0.0.1', () => console.log(server.address()));
