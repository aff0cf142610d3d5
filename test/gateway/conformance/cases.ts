/** What every gateway owes, whatever it runs on: a request goes in; this is what the upstream receives and what the client is answered. */
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { AnswerName } from '../upstream.js';
import type { WireRequest } from '../wire.js';

/** What not every engine can do; the README says which can not. */
export type Ability =
  /** Serves two paths with POST, and answers all else itself. */
  | 'routes'
  /** Looks into gzip and deflate. */
  | 'gzip'
  | 'brotli'
  /** Tells of keys that occur twice. */
  | 'duplicate keys'
  /** Knows the limits of depth, items and `encrypted_content`. */
  | 'limits'
  /** Gives the place and the reason of a refusal. */
  | 'reasons'
  /** Looks at answers. */
  | 'responses'
  /** Drops the headers of a request that its `Connection` names, whatever they are. */
  | 'named headers';

export interface Case {
  name: string;
  needs?: Ability[];
  request: WireRequest;
  /** What the upstream answers; `compacted` if it is not said. */
  answer?: AnswerName;
  /** The upstream receives the bytes that were sent, and the client those that were answered. */
  passes: boolean;
  /** Of the answer of the gateway itself. */
  refusal?: { status: number; code: string; param?: string | null };
  /** Headers of what the client receives. */
  headers?: Readonly<Record<string, string | undefined>>;
  /** Headers of what the upstream receives. */
  received?: Readonly<Record<string, string | undefined>>;
}

const json = { 'content-type': 'application/json' };
const post = (text: string, headers: Record<string, string> = {}): WireRequest => ({
  headers: { ...json, ...headers },
  body: Buffer.from(text),
});
const coded = (coding: string, body: Buffer): WireRequest => ({ headers: { ...json, 'content-encoding': coding }, body });

const HELLO = '{"model":"m","input":[{"role":"user","content":"hi"}]}';
const HOSTILE =
  ' {\r\n\t"input" :[ {"role":"user" ,"content":"\\u0068\\/\\"\\ud83d\\ude00 é" , "zzz":1e2 , "zz":1.0},' +
  '{"type":"compaction","encrypted_content":"gAAA=="}, {"type":"new_kind","a":{}}]\n, "model": "m"}\n ';
const TWICE = '{"model":"m","input":"first","input":"second"}';
const nested = (levels: number): string => `{"model":"m","extra":${'['.repeat(levels)}${']'.repeat(levels)}}`;

const valid: Case[] = [
  { name: 'a short request', request: post(HELLO), passes: true },
  { name: 'a request with hostile spacing, escapes, order, numbers and unknown kinds', request: post(HOSTILE), passes: true },
  { name: 'a charset that is said', request: post(HELLO, { 'content-type': 'Application/JSON; charset="UTF-8"' }), passes: true },
  { name: 'null for what is absent', request: post('{"model":null,"input":null,"instructions":null}'), passes: true },
  { name: 'gzip', needs: ['gzip'], request: coded('gzip', gzipSync(HOSTILE)), passes: true, received: { 'content-encoding': 'gzip' } },
  { name: 'deflate', needs: ['gzip'], request: coded('deflate', deflateSync(HOSTILE)), passes: true },
  { name: 'brotli', needs: ['brotli'], request: coded('br', brotliCompressSync(HOSTILE)), passes: true },
  { name: 'two codings', needs: ['brotli'], request: coded('gzip, br', brotliCompressSync(gzipSync(HELLO))), passes: true },
  { name: 'identity', request: coded('identity', Buffer.from(HELLO)), passes: true },
  {
    name: 'a key twice',
    needs: ['duplicate keys'],
    request: post(TWICE),
    passes: true,
    headers: { 'x-compact-request-issues': '1' },
  },
  {
    name: 'headers of the connection, which end here, and all others, which do not',
    request: post(HELLO, {
      'api-key': 'k',
      authorization: 'Bearer t',
      'x-own': 'ä',
      te: 'trailers',
      connection: 'close',
      'proxy-authorization': 'Basic',
    }),
    passes: true,
    received: { 'api-key': 'k', authorization: 'Bearer t', 'x-own': 'ä', te: undefined, 'proxy-authorization': undefined },
  },
  {
    name: 'a header that belongs to the connection, as the request says',
    needs: ['named headers'],
    request: post(HELLO, { connection: 'close, x-hop', 'x-hop': '1' }),
    passes: true,
    received: { 'x-hop': undefined },
  },
];

const refused: Case[] = [
  ['no JSON', post('nope'), 400, 'invalid_json', null],
  ['an empty body', post(''), 400, 'invalid_json', null],
  ['two documents', post(`${HELLO}${HELLO}`), 400, 'invalid_json', null],
  ['bytes that are no UTF-8', { headers: json, body: Buffer.from([0x7b, 0xff, 0x7d]) }, 400, 'invalid_json', null],
  ['an array', post('[]'), 400, 'invalid_type', null],
  ['no model', post('{"input":"hi"}'), 400, 'missing_required_parameter', 'model'],
  ['a wrong type', post('{"model":"m","input":5}'), 400, 'invalid_type', 'input'],
  [
    'a call without arguments',
    post('{"model":"m","input":[{"role":"user","content":"hi"},{"type":"function_call","call_id":"c","name":"n"}]}'),
    400,
    'missing_required_parameter',
    'input[1].arguments',
  ],
  ['a tag that is no string', post('{"model":"m","input":[{"type":7}]}'), 400, 'invalid_type', 'input[0].type'],
  ['another media type', post(HELLO, { 'content-type': 'text/plain' }), 415, 'unsupported_media_type', null],
  ['another charset', post(HELLO, { 'content-type': 'application/json; charset=utf-16' }), 415, 'unsupported_media_type', null],
  ['a coding that is not understood', coded('x-new', Buffer.from(HELLO)), 415, 'unsupported_content_encoding', null],
].map(([name, request, status, code, param]) => ({ name, request, passes: false, refusal: { status, code, param } }) as Case);

const needy: Case[] = [
  {
    name: 'gzip that is cut',
    needs: ['gzip'],
    request: coded('gzip', gzipSync(HELLO).subarray(0, 30)),
    passes: false,
    refusal: { status: 400, code: 'invalid_content_encoding' },
  },
  {
    name: 'gzip of what is none',
    needs: ['gzip'],
    request: coded('gzip', gzipSync('{}')),
    passes: false,
    refusal: { status: 400, code: 'missing_required_parameter', param: 'model' },
  },
  { name: '1000 levels', needs: ['limits'], request: post(nested(999)), passes: true },
  { name: '1001 levels', needs: ['limits'], request: post(nested(1000)), passes: false, refusal: { status: 413, code: 'too_deep' } },
  {
    name: 'another path',
    needs: ['routes'],
    request: { ...post(HELLO), path: '/openai/v1/responses' },
    passes: false,
    refusal: { status: 404, code: 'not_found' },
  },
  {
    name: 'a path that climbs',
    needs: ['routes'],
    request: { ...post(HELLO), path: '/v1/responses/compact/../../x' },
    passes: false,
    refusal: { status: 404, code: 'not_found' },
  },
  {
    name: 'the path of other servers',
    needs: ['routes'],
    request: { ...post(HELLO), path: '/v1/responses/compact?api-version=v1' },
    passes: true,
  },
  {
    name: 'GET',
    needs: ['routes'],
    request: { method: 'GET' },
    passes: false,
    refusal: { status: 405, code: 'method_not_allowed' },
    headers: { allow: 'POST' },
  },
];

const answers: Case[] = (
  [
    ['rate limit', { 'retry-after': '7' }],
    ['bad gateway', { 'content-type': 'text/html' }],
    ['nothing', {}],
    ['no content', {}],
    ['redirect', { location: 'https://elsewhere.test/' }],
    ['cookies', { 'set-cookie': 'a=1; Path=/,b=2' }],
    ['headers of the connection', { 'x-hop': undefined, 'proxy-authenticate': undefined }],
    ['compacted in gzip', {}],
    ['compacted in deflate', {}],
    ['compacted in brotli', {}],
    ['an error in gzip', {}],
    ['compacted', { 'apim-request-id': 'a-b-c', 'x-ratelimit-remaining-tokens': '7' }],
  ] as const
).map(([answer, headers]) => ({ name: `answer: ${answer}`, request: post(HELLO), answer, passes: true, headers }));

const wrongAnswers: Case[] = (['without usage', 'cut JSON', 'a page', 'a coding nobody knows'] as const).map((answer) => ({
  name: `answer: ${answer}, which is passed on and counted`,
  needs: ['responses'],
  request: post(HELLO),
  answer,
  passes: true,
  headers: { 'x-compact-response-issues': '1' },
}));

export const CASES: readonly Case[] = [...valid, ...refused, ...needy, ...answers, ...wrongAnswers];
