/** What every gateway has to do, on every engine: for a request, what the upstream receives and what the client receives. */
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { ResponseName } from '../upstream.js';
import type { WireRequest } from '../http-client.js';

/** A feature that some engines do not have. The page about the gateway says which. */
export type Feature =
  /** Serves two paths with POST, and rejects all other paths and methods. */
  | 'routes'
  /** Checks bodies in gzip and deflate. */
  | 'gzip'
  /** Checks bodies in brotli. */
  | 'brotli'
  /** Reports duplicate keys. */
  | 'duplicate keys'
  /** Enforces the limits of depth, items and `encrypted_content`. */
  | 'limits'
  /** Gives the path and the reason when it rejects a request. */
  | 'reasons'
  /** Checks responses. */
  | 'responses'
  /** Removes the headers that `Connection` of a request names, whatever they are. */
  | 'named headers';

export interface Case {
  name: string;
  needs?: Feature[];
  request: WireRequest;
  /** The response of the upstream; by default `compacted`. */
  response?: ResponseName;
  /** Whether the upstream receives the bytes of the request, and the client those of the response. */
  isForwarded: boolean;
  /** The error with which the gateway rejects the request. */
  error?: { status: number; code: string; param?: string | null };
  /** Headers that the client receives. */
  headers?: Readonly<Record<string, string | undefined>>;
  /** Headers that the upstream receives. */
  upstreamHeaders?: Readonly<Record<string, string | undefined>>;
}

const json = { 'content-type': 'application/json' };
const post = (text: string, headers: Record<string, string> = {}): WireRequest => ({
  headers: { ...json, ...headers },
  body: Buffer.from(text),
});
const encoded = (encoding: string, body: Buffer): WireRequest => ({ headers: { ...json, 'content-encoding': encoding }, body });

const HELLO = '{"model":"m","input":[{"role":"user","content":"hi"}]}';
const UNUSUAL =
  ' {\r\n\t"input" :[ {"role":"user" ,"content":"\\u0068\\/\\"\\ud83d\\ude00 é" , "zzz":1e2 , "zz":1.0},' +
  '{"type":"compaction","encrypted_content":"gAAA=="}, {"type":"new_kind","a":{}}]\n, "model": "m"}\n ';
const DUPLICATE_KEY = '{"model":"m","input":"first","input":"second"}';
const nested = (levels: number): string => `{"model":"m","extra":${'['.repeat(levels)}${']'.repeat(levels)}}`;

const forwarded: Case[] = [
  { name: 'forwards a short request', request: post(HELLO), isForwarded: true },
  {
    name: 'forwards unusual white space, escapes, key order, numbers and unknown item types unchanged',
    request: post(UNUSUAL),
    isForwarded: true,
  },
  {
    name: 'accepts a content type in other letter case with charset="UTF-8"',
    request: post(HELLO, { 'content-type': 'Application/JSON; charset="UTF-8"' }),
    isForwarded: true,
  },
  { name: 'accepts null for absent values', request: post('{"model":null,"input":null,"instructions":null}'), isForwarded: true },
  {
    name: 'forwards a body in gzip still encoded',
    needs: ['gzip'],
    request: encoded('gzip', gzipSync(UNUSUAL)),
    isForwarded: true,
    upstreamHeaders: { 'content-encoding': 'gzip' },
  },
  {
    name: 'forwards a body in deflate still encoded',
    needs: ['gzip'],
    request: encoded('deflate', deflateSync(UNUSUAL)),
    isForwarded: true,
  },
  {
    name: 'forwards a body in brotli still encoded',
    needs: ['brotli'],
    request: encoded('br', brotliCompressSync(UNUSUAL)),
    isForwarded: true,
  },
  {
    name: 'forwards a body with two encodings still encoded',
    needs: ['brotli'],
    request: encoded('gzip, br', brotliCompressSync(gzipSync(HELLO))),
    isForwarded: true,
  },
  { name: 'accepts the encoding identity', request: encoded('identity', Buffer.from(HELLO)), isForwarded: true },
  {
    name: 'forwards and reports a duplicate key',
    needs: ['duplicate keys'],
    request: post(DUPLICATE_KEY),
    isForwarded: true,
    headers: { 'x-compact-request-issues': '1' },
  },
  {
    name: 'removes hop-by-hop headers of a request, and forwards all others',
    request: post(HELLO, {
      'api-key': 'k',
      authorization: 'Bearer t',
      'x-custom': 'ä',
      te: 'trailers',
      connection: 'close',
      'proxy-authorization': 'Basic',
    }),
    isForwarded: true,
    upstreamHeaders: { 'api-key': 'k', authorization: 'Bearer t', 'x-custom': 'ä', te: undefined, 'proxy-authorization': undefined },
  },
  {
    name: 'removes a header that Connection of the request names',
    needs: ['named headers'],
    request: post(HELLO, { connection: 'close, x-hop', 'x-hop': '1' }),
    isForwarded: true,
    upstreamHeaders: { 'x-hop': undefined },
  },
];

const rejected: Case[] = [
  ['text that is not JSON', post('nope'), 400, 'invalid_json', null],
  ['an empty body', post(''), 400, 'invalid_json', null],
  ['two documents', post(`${HELLO}${HELLO}`), 400, 'invalid_json', null],
  ['bytes that are not UTF-8', { headers: json, body: Buffer.from([0x7b, 0xff, 0x7d]) }, 400, 'invalid_json', null],
  ['an array', post('[]'), 400, 'invalid_type', null],
  ['a missing model', post('{"input":"hi"}'), 400, 'missing_required_parameter', 'model'],
  ['an input of the wrong type', post('{"model":"m","input":5}'), 400, 'invalid_type', 'input'],
  [
    'a function call without arguments',
    post('{"model":"m","input":[{"role":"user","content":"hi"},{"type":"function_call","call_id":"c","name":"n"}]}'),
    400,
    'missing_required_parameter',
    'input[1].arguments',
  ],
  ['an item type that is not a string', post('{"model":"m","input":[{"type":7}]}'), 400, 'invalid_type', 'input[0].type'],
  ['another media type', post(HELLO, { 'content-type': 'text/plain' }), 415, 'unsupported_media_type', null],
  ['another charset', post(HELLO, { 'content-type': 'application/json; charset=utf-16' }), 415, 'unsupported_media_type', null],
  ['an unknown content encoding', encoded('x-new', Buffer.from(HELLO)), 415, 'unsupported_content_encoding', null],
].map(
  ([what, request, status, code, param]) =>
    ({ name: `rejects ${String(what)} with ${String(status)}`, request, isForwarded: false, error: { status, code, param } }) as Case,
);

const others: Case[] = [
  {
    name: 'rejects a truncated body in gzip with 400',
    needs: ['gzip'],
    request: encoded('gzip', gzipSync(HELLO).subarray(0, 30)),
    isForwarded: false,
    error: { status: 400, code: 'invalid_content_encoding' },
  },
  {
    name: 'rejects an invalid request in gzip with 400',
    needs: ['gzip'],
    request: encoded('gzip', gzipSync('{}')),
    isForwarded: false,
    error: { status: 400, code: 'missing_required_parameter', param: 'model' },
  },
  { name: 'forwards a body nested 1000 levels deep', needs: ['limits'], request: post(nested(999)), isForwarded: true },
  {
    name: 'rejects a body nested 1001 levels deep with 413',
    needs: ['limits'],
    request: post(nested(1000)),
    isForwarded: false,
    error: { status: 413, code: 'too_deep' },
  },
  {
    name: 'rejects another path with 404',
    needs: ['routes'],
    request: { ...post(HELLO), path: '/openai/v1/responses' },
    isForwarded: false,
    error: { status: 404, code: 'not_found' },
  },
  {
    name: 'rejects a path with .. that leads elsewhere with 404',
    needs: ['routes'],
    request: { ...post(HELLO), path: '/v1/responses/compact/../../x' },
    isForwarded: false,
    error: { status: 404, code: 'not_found' },
  },
  {
    name: 'serves the path /v1/responses/compact, with a query',
    needs: ['routes'],
    request: { ...post(HELLO), path: '/v1/responses/compact?api-version=v1' },
    isForwarded: true,
  },
  {
    name: 'rejects GET with 405 and an Allow header',
    needs: ['routes'],
    request: { method: 'GET' },
    isForwarded: false,
    error: { status: 405, code: 'method_not_allowed' },
    headers: { allow: 'POST' },
  },
];

const responses: Case[] = (
  [
    ['rate limit', { 'retry-after': '7' }],
    ['bad gateway', { 'content-type': 'text/html' }],
    ['empty 500', {}],
    ['no content', {}],
    ['redirect', { location: 'https://elsewhere.test/' }],
    ['cookies', { 'set-cookie': 'a=1; Path=/,b=2' }],
    ['hop-by-hop headers', { 'x-hop': undefined, 'proxy-authenticate': undefined }],
    ['compacted in gzip', {}],
    ['compacted in deflate', {}],
    ['compacted in brotli', {}],
    ['error in gzip', {}],
    ['compacted', { 'apim-request-id': 'a-b-c', 'x-ratelimit-remaining-tokens': '7' }],
  ] as const
).map(([response, headers]) => ({
  name: `forwards the response: ${response}`,
  request: post(HELLO),
  response,
  isForwarded: true,
  headers,
}));

const invalidResponses: Case[] = (['missing usage', 'truncated JSON', 'HTML page', 'unknown content encoding'] as const).map(
  (response) => ({
    name: `forwards the invalid response and reports one issue: ${response}`,
    needs: ['responses'],
    request: post(HELLO),
    response,
    isForwarded: true,
    headers: { 'x-compact-response-issues': '1' },
  }),
);

export const CASES: readonly Case[] = [...forwarded, ...rejected, ...others, ...responses, ...invalidResponses];
