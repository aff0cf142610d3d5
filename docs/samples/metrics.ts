import { createGatewayMetrics, createNodeGateway, serveGateway } from 'responses-compact-contract/gateway/node';

const metrics = await createGatewayMetrics();
const gateway = createNodeGateway({
  upstream: process.env['AZURE_OPENAI_ENDPOINT'] ?? '',
  onStart: metrics.hooks.onStart,
  onComplete(call) {
    metrics.hooks.onComplete(call);
    console.log(JSON.stringify(call));
  },
});
const server = await serveGateway(gateway, { port: Number(process.env['PORT'] ?? 8080), metrics });
console.log(`${server.url}/metrics`);
process.once('SIGTERM', () => server.drain({ delayMs: 5_000 }));
