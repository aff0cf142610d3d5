import { readFileSync } from 'node:fs';
import { Agent } from 'node:https';
import { rootCertificates } from 'node:tls';
import { createNodeGateway, serveGateway } from 'responses-compact-contract/gateway/node';

const { CA_FILE = 'ca.pem', CERTIFICATE_FILE = 'gateway.pem', KEY_FILE = 'gateway.key' } = process.env;

const gateway = createNodeGateway({
  upstream: process.env['AZURE_OPENAI_ENDPOINT'] ?? '',
  agent: new Agent({
    // `ca` replaces the certificates that Node has; these are still trusted.
    ca: [...rootCertificates, readFileSync(CA_FILE, 'utf8')],
    // The certificate of the gateway itself, for an upstream that asks for one.
    cert: readFileSync(CERTIFICATE_FILE),
    key: readFileSync(KEY_FILE),
    // An idle connection is closed before the upstream closes it, so that no call is sent over a connection that is just being closed.
    keepAlive: true,
    timeout: 4_000,
  }),
});
const server = await serveGateway(gateway, { port: Number(process.env['PORT'] ?? 8080) });
console.log(server.url);
process.once('SIGTERM', () => server.drain());
