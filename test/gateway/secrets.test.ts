/** Requests with a secret in every place that a client controls: no response of the gateway, no log and no hook may contain it. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type CheckFamily, createCompactGateway } from '../../src/gateway/index.js';
import { toNodeHandler } from '../../src/gateway/node.js';
import { nodeOptions } from './node-options.js';
import { serve } from './conformance/in-process.js';
import { startUpstream, type Upstream } from './upstream.js';
import { PATH, send, type WireRequest } from './http-client.js';

const SECRET = 'sk-Q7vTn3xW9zLp2Rk8';
const AZURE_KEY = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';

let upstream: Upstream;
beforeAll(async () => {
  upstream = await startUpstream(({ headers }, response) => {
    // The response of the upstream is forwarded, so the tests below do not inspect it.
    const echoed = (headers['x-request-id'] as string | undefined) ?? 'req_1';
    response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': echoed }).end('{"output":[{"type":"x"}]}');
  });
});
afterAll(() => upstream.close());

const json = { 'content-type': 'application/json' };
const bodies = (secret: string): (string | Buffer)[] => [
  secret,
  `{"model":"${secret}","input":"${secret}"}`,
  `{"model":5,"${secret}":"${secret}"}`,
  `{"model":"m","input":[{"type":"${secret}"}]}`,
  `{"model":"m","input":[{"type":["${secret}"]}]}`,
  `{"model":"m","input":[{"role":"${secret}","content":"${secret}"}]}`,
  `{"model":"m","input":[{"type":"function_call","call_id":"${secret}","name":"${secret}"}]}`,
  `{"model":"m","input":[{"role":"user","content":[{"type":"input_text","${secret}":{"${secret}":1}}]}]}`,
  `{"model":"m","${secret}":1,"${secret}":2}`,
  `{"model":"m","service_tier":"${secret}"}`,
  `{"model":"m","input":[{"type":"compaction","encrypted_content":"${secret.repeat(10)}"}]}`,
  `{"model":"m","input":[${'['.repeat(60)}"${secret}"${']'.repeat(60)}]}`,
  `\ufeff{"model":"${secret}"}`,
  Buffer.concat([Buffer.from(`{"model":"${secret}`), Buffer.from([0xff])]),
];

const requests = (secret: string): WireRequest[] => [
  ...bodies(secret).map((body) => ({ headers: json, body: Buffer.from(body) })),
  ...bodies(secret).map((body) => ({ headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(body) })),
  ...['content-type', 'content-encoding', 'x-request-id', 'api-key', 'authorization', 'cookie', 'x-custom', 'traceparent'].map((name) => ({
    headers: { ...json, [name]: name === 'content-type' ? `text/${secret}` : secret },
    body: Buffer.from('{"model":5}'),
  })),
  { headers: json, body: Buffer.from('{}'), path: `/${secret}?${secret}` },
  { headers: json, body: Buffer.from('{}'), path: `${PATH}?key=${secret}` },
  { method: 'PUT', headers: json, body: Buffer.from(secret) },
];

const families: CheckFamily[] = ['open', 'strict'];
const actions = ['reject', 'report', 'off'] as const;

test.each(families.flatMap((family) => actions.map((on) => [family, on] as const)))(
  'responses, logs and hooks contain no secret of a request, with the %s validators on %s',
  async (family, action) => {
    const outputs: unknown[] = [];
    const check = { reject: action === 'reject' && family, report: action === 'report' && family };
    const gateway = createCompactGateway({
      upstream: upstream.url,
      check: { request: check, response: check },
      limits: { maxEncryptedContent: 100 },
      onIssues: (report) => void outputs.push(report),
      onComplete: (call) => void outputs.push(call),
      ...nodeOptions(),
    });
    const server = await serve(toNodeHandler(gateway));
    let gatewayResponses = 0;
    for (const secret of [SECRET, AZURE_KEY]) {
      for (const request of requests(secret)) {
        const { status, headers, body } = await send(server.url, request);
        if (status !== 200) {
          gatewayResponses++;
          outputs.push(headers, body.toString());
        }
      }
    }
    await server.stop();
    const text = JSON.stringify(outputs);
    for (const secret of [SECRET, AZURE_KEY]) expect(text).not.toContain(secret);
    expect(outputs.length).toBeGreaterThan(60);
    expect(gatewayResponses).toBeGreaterThan(action === 'reject' ? 40 : 3);
  },
);
