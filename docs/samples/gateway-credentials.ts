import { createHash } from 'node:crypto';
import { createNodeGateway, serveGateway } from 'responses-compact-contract/gateway/node';

// The SHA-256 digests of the keys that clients of this gateway have, separated by commas. A digest cannot be used as a key.
const digests = new Set(process.env['CLIENT_KEY_DIGESTS']?.split(','));

const gateway = createNodeGateway({
  upstream: process.env['AZURE_OPENAI_ENDPOINT'] ?? '',
  upstreamAuth: { apiKey: process.env['AZURE_OPENAI_API_KEY'] },
  authorize({ headers }) {
    const key = headers.get('api-key') ?? headers.get('authorization')?.replace(/^Bearer /i, '') ?? '';
    return digests.has(createHash('sha256').update(key).digest('hex')) ? undefined : 401;
  },
});
const server = await serveGateway(gateway, { port: Number(process.env['PORT'] ?? 8080) });
console.log(server.url);
process.once('SIGTERM', () => server.drain());
