import { getBearerTokenProvider, ManagedIdentityCredential, WorkloadIdentityCredential } from '@azure/identity';
import { createNodeGateway, serveGateway } from 'responses-compact-contract/gateway/node';

const upstream = process.env['AZURE_OPENAI_ENDPOINT'] ?? '';

// Workload identity sets this variable in the pods of Kubernetes. Elsewhere it is the managed identity of the machine or the app; with a
// user-assigned one, pass { clientId }.
const credential = process.env['AZURE_FEDERATED_TOKEN_FILE'] ? new WorkloadIdentityCredential() : new ManagedIdentityCredential();

// Azure OpenAI resources have one scope, projects of Foundry have another.
const isProject = upstream.includes('/api/projects/');
const scope = isProject ? 'https://ai.azure.com/.default' : 'https://cognitiveservices.azure.com/.default';

// The provider caches the token, and gets a new one before it expires.
const tokenProvider = getBearerTokenProvider(credential, scope);

const gateway = createNodeGateway({ upstream, upstreamAuth: { tokenProvider } });
// Only this machine can reach 127.0.0.1. Pass `authorize` before others can.
const server = await serveGateway(gateway, { port: Number(process.env['PORT'] ?? 8080) });
console.log(server.url);
process.once('SIGTERM', () => server.drain());
