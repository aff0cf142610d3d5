import { getBearerTokenProvider, ManagedIdentityCredential, WorkloadIdentityCredential } from '@azure/identity';
import { createCompactClient } from 'responses-compact-contract/client';

const endpoint = process.env['AZURE_OPENAI_ENDPOINT'];
const credential = process.env['AZURE_FEDERATED_TOKEN_FILE'] ? new WorkloadIdentityCredential() : new ManagedIdentityCredential();
const isProject = endpoint?.includes('/api/projects/');
const scope = isProject ? 'https://ai.azure.com/.default' : 'https://cognitiveservices.azure.com/.default';

const client = createCompactClient({ endpoint, tokenProvider: getBearerTokenProvider(credential, scope) });
const { output } = await client.compact({ model: 'my-deployment', input: 'Why is the sky blue?' });
console.log(JSON.stringify(output));
