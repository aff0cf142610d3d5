/** An upstream on the loopback interface that notes what it receives, byte for byte, and gives the answer that a header asks for. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';

export const ANSWER_HEADER = 'x-test-answer';

const short = readFileSync(new URL('../../spec/examples/CompactResponse/valid/short.json', import.meta.url), 'utf8');
/** Spaced as nobody would write it again. */
export const COMPACTED = JSON.stringify((JSON.parse(short) as { value: object }).value, undefined, 3).replace('{', '{ \t');

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[]>>;
  body: string | Buffer;
}

const json = { 'content-type': 'application/json' };

export const ANSWERS = {
  compacted: { status: 200, headers: { ...json, 'apim-request-id': 'a-b-c', 'x-ratelimit-remaining-tokens': '7' }, body: COMPACTED },
  'compacted in gzip': { status: 200, headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(COMPACTED) },
  'compacted in deflate': { status: 200, headers: { ...json, 'content-encoding': 'deflate' }, body: deflateSync(COMPACTED) },
  'compacted in brotli': { status: 200, headers: { ...json, 'content-encoding': 'br' }, body: brotliCompressSync(COMPACTED) },
  'a coding nobody knows': { status: 200, headers: { ...json, 'content-encoding': 'x-new' }, body: 'anything' },
  'without usage': { status: 200, headers: json, body: '{"id":"r","object":"response.compaction","created_at":1,"output":[]}' },
  'cut JSON': { status: 200, headers: json, body: COMPACTED.slice(0, 40) },
  'a page': { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Welcome</h1>' },
  'rate limit': {
    status: 429,
    headers: { ...json, 'retry-after': '7' },
    body: '{ "error": {"code": "429", "message": "slow down", "type": null} }',
  },
  'bad gateway': { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>502</html>' },
  'an error in gzip': { status: 400, headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync('{"error":{"message":"no"}}') },
  nothing: { status: 500, headers: {}, body: '' },
  'no content': { status: 204, headers: {}, body: '' },
  redirect: { status: 302, headers: { location: 'https://elsewhere.test/' }, body: '' },
  cookies: { status: 200, headers: { ...json, 'set-cookie': ['a=1; Path=/', 'b=2'] }, body: COMPACTED },
  'headers of the connection': {
    status: 200,
    headers: { ...json, connection: 'x-hop', 'x-hop': '1', 'proxy-authenticate': 'Basic' },
    body: COMPACTED,
  },
} satisfies Record<string, Answer>;

export type AnswerName = keyof typeof ANSWERS;

export interface Received {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

export interface Upstream {
  url: string;
  /** What came since the last call of this. */
  take: () => Received[];
  close: () => Promise<void>;
}

export async function startUpstream(answer: (received: Received, response: ServerResponse) => void = giveAsked): Promise<Upstream> {
  const received: Received[] = [];
  const server = createServer({ requestTimeout: 0 }, async (request, response) => {
    const { method, url, headers } = request;
    const one = { method, url, headers, body: await buffer(request).catch(() => Buffer.from('(cut)')) };
    received.push(one);
    answer(one, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => received.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function giveAsked({ headers }: Received, response: ServerResponse): void {
  const { status, headers: own, body } = ANSWERS[decodeURIComponent(String(headers[ANSWER_HEADER] ?? 'compacted')) as AnswerName];
  response.writeHead(status, { ...own, ...(body.length > 0 && { 'content-length': Buffer.byteLength(body) }) }).end(body);
}
