/** An upstream on the loopback interface. It records each request, byte for byte, and sends the response that a header of the request names. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';

/** The request header that selects a response: its name in `RESPONSES`, percent-encoded. Without it, the response is `compacted`. */
export const RESPONSE_HEADER = 'x-test-response';

const short = readFileSync(new URL('../../spec/examples/CompactResponse/valid/short.json', import.meta.url), 'utf8');
/** Contains unusual white space, which is lost if the body is parsed and written again. */
export const COMPACTED = JSON.stringify((JSON.parse(short) as { value: object }).value, undefined, 3).replace('{', '{ \t');

export interface UpstreamResponse {
  status: number;
  headers: Readonly<Record<string, string | string[]>>;
  body: string | Buffer;
}

const json = { 'content-type': 'application/json' };

export const RESPONSES = {
  compacted: { status: 200, headers: { ...json, 'apim-request-id': 'a-b-c', 'x-ratelimit-remaining-tokens': '7' }, body: COMPACTED },
  'compacted in gzip': { status: 200, headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(COMPACTED) },
  'compacted in deflate': { status: 200, headers: { ...json, 'content-encoding': 'deflate' }, body: deflateSync(COMPACTED) },
  'compacted in brotli': { status: 200, headers: { ...json, 'content-encoding': 'br' }, body: brotliCompressSync(COMPACTED) },
  'unknown content encoding': { status: 200, headers: { ...json, 'content-encoding': 'x-new' }, body: 'anything' },
  'missing usage': { status: 200, headers: json, body: '{"id":"r","object":"response.compaction","created_at":1,"output":[]}' },
  'truncated JSON': { status: 200, headers: json, body: COMPACTED.slice(0, 40) },
  'HTML page': { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Welcome</h1>' },
  'rate limit': {
    status: 429,
    headers: { ...json, 'retry-after': '7' },
    body: '{ "error": {"code": "429", "message": "slow down", "type": null} }',
  },
  'bad gateway': { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>502</html>' },
  'error in gzip': { status: 400, headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync('{"error":{"message":"no"}}') },
  'empty 500': { status: 500, headers: {}, body: '' },
  'no content': { status: 204, headers: {}, body: '' },
  redirect: { status: 302, headers: { location: 'https://elsewhere.test/' }, body: '' },
  cookies: { status: 200, headers: { ...json, 'set-cookie': ['a=1; Path=/', 'b=2'] }, body: COMPACTED },
  'hop-by-hop headers': {
    status: 200,
    headers: { ...json, connection: 'x-hop', 'x-hop': '1', 'proxy-authenticate': 'Basic' },
    body: COMPACTED,
  },
} satisfies Record<string, UpstreamResponse>;

export type ResponseName = keyof typeof RESPONSES;

export interface ReceivedRequest {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

export interface Upstream {
  url: string;
  /** Returns the requests that were received since the last call of this function. */
  takeRequests: () => ReceivedRequest[];
  close: () => Promise<void>;
}

/** Starts an upstream. `respond` is called when a request was received completely, or when its connection was closed. */
export async function startUpstream(
  respond: (request: ReceivedRequest, response: ServerResponse) => void = sendSelectedResponse,
): Promise<Upstream> {
  const requests: ReceivedRequest[] = [];
  const server = createServer({ requestTimeout: 0 }, async (incoming, response) => {
    const { method, url, headers } = incoming;
    const request = { method, url, headers, body: await buffer(incoming).catch(() => Buffer.from('(incomplete)')) };
    requests.push(request);
    respond(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeRequests: () => requests.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sendSelectedResponse({ headers: requestHeaders }: ReceivedRequest, response: ServerResponse): void {
  const name = decodeURIComponent(String(requestHeaders[RESPONSE_HEADER] ?? 'compacted')) as ResponseName;
  const { status, headers, body } = RESPONSES[name];
  response.writeHead(status, { ...headers, ...(body.length > 0 && { 'content-length': Buffer.byteLength(body) }) }).end(body);
}
