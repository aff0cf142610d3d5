/** The gateway, the adapters and the emulator read content types with one parser (RFC 9110, sections 5.6.6 and 8.3.1). */
import { describe, expect, test } from '@jest/globals';
import { createCompactEmulator } from '../../src/emulator/index.js';
import { checkCompactRequest } from '../../src/gateway/index.js';
import { isUtf8Json, parseContentType } from '../../src/internal/http/headers.js';

const ACCEPTED = [
  'application/json',
  'Application/JSON',
  'application/json;charset=utf-8',
  'application/json; charset=UTF-8',
  'application/json; charset="utf-8"',
  'application/json ; charset=utf8',
  'application/json; charset=utf-8; charset=utf-8',
  'application/json; profile="a;b"',
  'application/json; profile="a, b"; charset=utf-8',
  'application/json; profile="quoted \\" quote"',
  'application/json;',
  'application/json; ; charset=utf-8',
];
const REJECTED = [
  '',
  'text/json',
  'application/vnd.api+json',
  'application/json; charset=latin1',
  'application/json; charset=utf-8; charset=utf-16',
  'application/json; charset=utf-16; charset=utf-8',
  'application/json; bare',
  'application/json; charset=',
  'application/json; profile="open',
  'application/json charset=utf-8',
  'application/json, application/json',
];

const request = (type: string): Request =>
  new Request('http://host.test/v1/responses/compact', {
    method: 'POST',
    body: new TextEncoder().encode('{"model":"m","input":"hi"}'),
    headers: type ? { 'content-type': type } : {},
  });

describe.each([
  ['the gateway', async (type: string) => ((await checkCompactRequest(request(type))).success ? 200 : 415)],
  ['the emulator', async (type: string) => (await createCompactEmulator().fetch(request(type))).status],
] as const)('%s', (_, statusOf) => {
  test.each(ACCEPTED)('accepts %j', async (type) => {
    expect(await statusOf(type)).toBe(200);
  });
  test.each(REJECTED)('rejects %j with 415', async (type) => {
    expect(await statusOf(type)).toBe(415);
  });
});

test('names are lowercase, and values have no quotes', () => {
  expect(parseContentType(new Headers({ 'content-type': 'Text/HTML; Charset="ISO-8859-1"; x=a\\b' }))).toEqual({
    mediaType: 'text/html',
    parameters: undefined,
  });
  expect(parseContentType(new Headers({ 'content-type': 'Text/HTML; Charset="a\\"b;c"; Q=1' }))).toEqual({
    mediaType: 'text/html',
    parameters: [
      ['charset', 'a"b;c'],
      ['q', '1'],
    ],
  });
  expect(isUtf8Json({ get: () => null })).toBe(false);
});
