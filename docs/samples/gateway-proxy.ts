import { HttpsProxyAgent } from 'https-proxy-agent';
import { createNodeGateway, serveGateway } from 'responses-compact-contract/gateway/node';

const proxy = process.env['HTTPS_PROXY'];

const gateway = createNodeGateway({
  upstream: process.env['AZURE_OPENAI_ENDPOINT'] ?? '',
  // Opens a tunnel for each call. A call takes minutes, so the time for the tunnel does not matter.
  agent: proxy ? new HttpsProxyAgent(proxy) : undefined,
});
const server = await serveGateway(gateway, { port: Number(process.env['PORT'] ?? 8080) });
console.log(server.url);
process.once('SIGTERM', () => server.drain());
