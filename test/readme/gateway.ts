import { createServer } from 'node:http';
import { createCompactGateway } from 'responses-compact-contract/gateway';
import { nodeOptions, toNodeHandler } from 'responses-compact-contract/gateway/node';

const gateway = createCompactGateway({
  upstream: process.env['AZURE_OPENAI_ENDPOINT'] ?? '',
  onComplete: (call) => console.log(call.status, call.items, call.requestIssues),
  ...nodeOptions(),
});
createServer({ requestTimeout: 0, headersTimeout: 60_000 }, toNodeHandler(gateway)).listen(process.env['PORT'] ?? 8080);
