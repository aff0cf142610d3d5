/** A secret in every place a caller can put one: nothing that the gateway says, logs or tells of may repeat it. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type CheckFamily, createCompactGateway } from '../../src/gateway/index.js';
import { toNodeHandler } from '../../src/gateway/node.js';
import { nodeOptions } from './node-options.js';
import { serve } from './conformance/in-process.js';
import { startUpstream, type Upstream } from './upstream.js';
import { PATH, send, type WireRequest } from './wire.js';

const SECRET = 'sk-Q7vTn3xW9zLp2Rk8';
const AZURE_KEY = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';

let upstream: Upstream;
beforeAll(async () => {
  upstream = await startUpstream(({ headers }, response) => {
    // What the upstream says is passed on, and is not what is looked at here.
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
  ...['content-type', 'content-encoding', 'x-request-id', 'api-key', 'authorization', 'cookie', 'x-own', 'traceparent'].map((name) => ({
    headers: { ...json, [name]: name === 'content-type' ? `text/${secret}` : secret },
    body: Buffer.from('{"model":5}'),
  })),
  { headers: json, body: Buffer.from('{}'), path: `/${secret}?${secret}` },
  { headers: json, body: Buffer.from('{}'), path: `${PATH}?key=${secret}` },
  { method: 'PUT', headers: json, body: Buffer.from(secret) },
];

const families: CheckFamily[] = ['open', 'strict'];
const actions = ['reject', 'report', 'off'] as const;

test.each(families.flatMap((family) => actions.map((on) => [family, on] as const)))('with checks %s on %s', async (family, on) => {
  const told: unknown[] = [];
  const check = { reject: on === 'reject' && family, report: on === 'report' && family };
  const gateway = createCompactGateway({
    upstream: upstream.url,
    check: { request: check, response: check },
    limits: { maxEncryptedContent: 100 },
    onIssues: (report) => void told.push(report),
    onComplete: (call) => void told.push(call),
    ...nodeOptions(),
  });
  const front = await serve(toNodeHandler(gateway));
  let own = 0;
  for (const secret of [SECRET, AZURE_KEY]) {
    for (const request of requests(secret)) {
      const { status, headers, body } = await send(front.url, request);
      if (status !== 200) {
        own++;
        told.push(headers, body.toString());
      }
    }
  }
  await front.stop();
  const everything = JSON.stringify(told);
  for (const secret of [SECRET, AZURE_KEY]) expect(everything).not.toContain(secret);
  expect(told.length).toBeGreaterThan(60);
  expect(own).toBeGreaterThan(on === 'reject' ? 40 : 3);
});
