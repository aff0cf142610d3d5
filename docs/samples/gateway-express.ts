import { createServer } from 'node:http';
import express from 'express';
import { createNodeGateway } from 'responses-compact-contract/gateway/node';

const gateway = createNodeGateway({ upstream: process.env['AZURE_OPENAI_ENDPOINT'] ?? '' });
const app = express();
// Express removes the prefix. The gateway reads the body, so it comes before any body parser.
app.use('/ai', gateway.handler);

// The gateway has a time limit for uploads of its own. That of Node would end the upload of a large conversation.
const server = createServer({ requestTimeout: 0, headersTimeout: 60_000 }, app);
server.listen(Number(process.env['PORT'] ?? 8080), '127.0.0.1', () => console.log(server.address()));
