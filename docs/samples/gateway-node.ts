import { createServer } from 'node:http';
import { createNodeGateway } from 'responses-compact-contract/gateway/node';

const gateway = createNodeGateway({
  upstream: process.env['AZURE_OPENAI_ENDPOINT'] ?? '',
  onComplete: (call) => console.log(call.status, call.items, call.requestIssues),
});
createServer({ requestTimeout: 0, headersTimeout: 60_000 }, gateway.handler).listen(process.env['PORT'] ?? 8080);
