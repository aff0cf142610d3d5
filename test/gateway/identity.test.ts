import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import * as zlib from 'node:zlib';
import { afterAll, expect, jest, test } from '@jest/globals';
import { pick, seededRandom, type Random } from '../../scripts/bench/random.js';
import { createCompactGateway } from '../../src/gateway/index.js';
import { toNodeHandler } from '../../src/gateway/node.js';
import { nodeOptions } from './node-options.js';
import { serve } from './conformance/in-process.js';
import { writeHostile } from './hostile-json.js';
import { startUpstream, type Received } from './upstream.js';

jest.setTimeout(120_000);

/** Each of these goes through the gateway in its own formatting and coding, and another comes back. */
const BODIES = Number(process.env['IDENTITY_BODIES'] ?? 2000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_260_301);
const AT_ONCE = 16;

function readValues(message: string): unknown[] {
  const folder = new URL(`../../spec/examples/${message}/valid/`, import.meta.url);
  const read = (file: string): unknown => (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { value: unknown }).value;
  return readdirSync(folder).map(read);
}

// One request of many items would take most of the time.
const requests = [
  ...readValues('CompactRequest').filter((value) => JSON.stringify(value).length < 20_000),
  ...readValues('InputItem').map((item) => ({ model: 'm', input: [item, { type: 'x_new', held: [item] }] })),
];
const responses = readValues('CompactResponse').filter((value) => JSON.stringify(value).length < 20_000);

const { zstdCompressSync } = zlib as { zstdCompressSync?: (bytes: Buffer) => Buffer };
const CODINGS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
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
  const coding = pick(Object.keys(CODINGS), random);
  const body = CODINGS[coding]!(Buffer.from(writeHostile(value, random)));
  return { headers: { 'content-type': 'application/json', ...(coding && { 'content-encoding': coding }) }, body };
}

const answers = new Map<string, Message>();
const answer = ({ headers }: Received, response: ServerResponse): void => {
  const { headers: own, body } = answers.get(headers['x-test-call'] as string) as Message;
  // Cut where no character or coding would be.
  response.writeHead(200, own).write(body.subarray(0, body.length >> 1));
  response.end(body.subarray(body.length >> 1));
};

const upstream = await startUpstream(answer);
const reports = { requests: 0, responses: 0 };
const gateway = createCompactGateway({
  upstream: upstream.url,
  onIssues: ({ direction }) => void reports[`${direction}s`]++,
  ...nodeOptions(),
});
const front = await serve(toNodeHandler(gateway));
afterAll(async () => {
  await front.stop();
  await upstream.close();
});

test(`the bytes of ${BODIES} requests and answers in hostile formatting and every coding pass untouched`, async () => {
  const random = seededRandom(SEED);
  const calls = Array.from({ length: BODIES }, (_, i) => ({
    name: String(i),
    request: messageOf(pick(requests, random), random),
    response: messageOf(pick(responses, random), random),
  }));
  for (const { name, response } of calls) answers.set(name, response);
  const waiting = [...calls];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { name, request, response } = next;
        const answered = await front.call({ headers: { ...request.headers, 'x-test-call': name }, body: request.body });
        expect({ name, status: answered.status, same: answered.body.equals(response.body) }).toEqual({ name, status: 200, same: true });
        expect(answered.headers['content-encoding']).toBe(response.headers['content-encoding']);
      }
    }),
  );
  const received = new Map(upstream.take().map((one) => [one.headers['x-test-call'], one]));
  for (const { name, request } of calls) {
    expect({ name, same: received.get(name)?.body.equals(request.body) }).toEqual({ name, same: true });
    expect(received.get(name)?.headers['content-encoding']).toBe(request.headers['content-encoding']);
  }
  // All was looked into: keys that occur twice are in a good part of them, and are told of.
  expect(reports.requests).toBeGreaterThan(BODIES / 20);
  expect(reports.responses).toBe(0);
});
