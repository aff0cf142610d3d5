import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import * as zlib from 'node:zlib';
import { afterAll, expect, jest, test } from '@jest/globals';
import { pick, seededRandom, type Random } from '../../scripts/bench/random.js';
import { createCompactGateway } from '../../src/gateway/index.js';
import { toNodeHandler } from '../../src/gateway/node.js';
import { nodeOptions } from './node-options.js';
import { serve } from './conformance/in-process.js';
import { writeUnusual } from './unusual-json.js';
import { startUpstream, type ReceivedRequest } from './upstream.js';

jest.setTimeout(120_000);

/** The number of calls. Each request and each response has a formatting and an encoding of its own. */
const BODIES = Number(process.env['IDENTITY_BODIES'] ?? 500);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_260_301);
const CONCURRENCY = 16;

function readValues(message: string): unknown[] {
  const folder = new URL(`../../spec/examples/${message}/valid/`, import.meta.url);
  const read = (file: string): unknown => (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { value: unknown }).value;
  return readdirSync(folder).map(read);
}

// Without large bodies, which would take most of the time.
const requests = [
  ...readValues('CompactRequest').filter((value) => JSON.stringify(value).length < 20_000),
  ...readValues('InputItem').map((item) => ({ model: 'm', input: [item, { type: 'x_new', nested: [item] }] })),
];
const responses = readValues('CompactResponse').filter((value) => JSON.stringify(value).length < 20_000);

const { zstdCompressSync } = zlib as { zstdCompressSync?: (bytes: Buffer) => Buffer };
const ENCODERS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  '': (bytes) => bytes,
  gzip: (bytes) => zlib.gzipSync(bytes),
  deflate: (bytes) => zlib.deflateSync(bytes),
  br: (bytes) => zlib.brotliCompressSync(bytes),
  'deflate, br': (bytes) => zlib.brotliCompressSync(zlib.deflateSync(bytes)),
  ...(zstdCompressSync && { zstd: zstdCompressSync }),
};

interface Message {
  headers: Record<string, string>;
  body: Buffer;
}

function messageOf(value: unknown, random: Random): Message {
  const encoding = pick(Object.keys(ENCODERS), random);
  const body = ENCODERS[encoding]!(Buffer.from(writeUnusual(value, random)));
  return { headers: { 'content-type': 'application/json', ...(encoding && { 'content-encoding': encoding }) }, body };
}

const responseOf = new Map<string, Message>();
const respond = ({ headers }: ReceivedRequest, response: ServerResponse): void => {
  const message = responseOf.get(headers['x-test-call'] as string) as Message;
  const { body } = message;
  // In two chunks, which may split a character or a unit of the encoding.
  response.writeHead(200, message.headers).write(body.subarray(0, body.length >> 1));
  response.end(body.subarray(body.length >> 1));
};

const upstream = await startUpstream(respond);
const reports = { requests: 0, responses: 0 };
const gateway = createCompactGateway({
  upstream: upstream.url,
  onIssues: ({ direction }) => void reports[`${direction}s`]++,
  ...nodeOptions(),
});
const server = await serve(toNodeHandler(gateway));
afterAll(async () => {
  await server.stop();
  await upstream.close();
});

test(`forwards ${BODIES} requests and responses byte for byte, in unusual formatting and every encoding`, async () => {
  const random = seededRandom(SEED);
  const calls = Array.from({ length: BODIES }, (_, i) => ({
    name: String(i),
    request: messageOf(pick(requests, random), random),
    response: messageOf(pick(responses, random), random),
  }));
  for (const { name, response } of calls) responseOf.set(name, response);
  const queue = [...calls];
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      for (let next = queue.pop(); next; next = queue.pop()) {
        const { name, request, response } = next;
        const received = await server.call({ headers: { ...request.headers, 'x-test-call': name }, body: request.body });
        expect({ name, status: received.status, same: received.body.equals(response.body) }).toEqual({ name, status: 200, same: true });
        expect(received.headers['content-encoding']).toBe(response.headers['content-encoding']);
      }
    }),
  );
  const requestOf = new Map(upstream.takeRequests().map((forwarded) => [forwarded.headers['x-test-call'], forwarded]));
  for (const { name, request } of calls) {
    expect({ name, same: requestOf.get(name)?.body.equals(request.body) }).toEqual({ name, same: true });
    expect(requestOf.get(name)?.headers['content-encoding']).toBe(request.headers['content-encoding']);
  }
  // All bodies were checked: many requests have a duplicate key, which is reported.
  expect(reports.requests).toBeGreaterThan(BODIES / 20);
  expect(reports.responses).toBe(0);
});
