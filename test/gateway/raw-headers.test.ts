/** Raw headers of `node:http`, and the `Headers` that are made from them. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { createNodeGateway } from '../../src/gateway/node.js';
import { RawHeaders } from '../../src/internal/http/headers.js';
import { COMPACTED } from './upstream.js';
import { PATH } from './http-client.js';

const LIST = ['Content-Type', 'text/plain', 'X-Twice', 'a', 'Set-Cookie', 'c=1', 'X-TWICE', 'b', 'Set-Cookie', 'd=2', 'X-Last', 'z'];

test('toHeaders has every header, and every value of a repeated one', () => {
  expect([...new RawHeaders(LIST).toHeaders()]).toEqual([
    ['content-type', 'text/plain'],
    ['set-cookie', 'c=1'],
    ['set-cookie', 'd=2'],
    ['x-last', 'z'],
    ['x-twice', 'a, b'],
  ]);
  expect([...new RawHeaders([]).toHeaders()]).toEqual([]);
  for (const list of [
    ['bad name', 'a'],
    ['a', 'line\nbreak'],
  ])
    expect(() => new RawHeaders(list).toHeaders()).toThrow(expect.objectContaining({ name: 'TypeError' }));
});

test('from keeps raw headers as they are, and lists those of `Headers`', () => {
  const raw = new RawHeaders([...LIST]);
  expect(RawHeaders.from(raw)).toBe(raw);
  expect(RawHeaders.from(raw.toHeaders()).toHeaders()).toEqual(raw.toHeaders());
});

test('reads and changes headers by their lowercase names', () => {
  const headers = new RawHeaders([...LIST]);
  expect(['content-type', 'x-twice', 'x-last', 'last', ''].map((name) => headers.get(name))).toEqual([
    'text/plain',
    'a, b',
    'z',
    null,
    null,
  ]);
  expect(headers.values()).toEqual(['text/plain', 'a', 'c=1', 'b', 'd=2', 'z']);
  headers.set('x-twice', 'c');
  headers.delete('content-type');
  headers.delete('missing');
  expect(headers.list).toEqual(['Set-Cookie', 'c=1', 'Set-Cookie', 'd=2', 'X-Last', 'z', 'x-twice', 'c']);
  expect(headers.without(new Set(['set-cookie', 'x-twice'])).list).toEqual(['X-Last', 'z']);
});

test('a web response has exactly the headers of the upstream', async () => {
  const server = createServer((incoming, outgoing) => {
    incoming.resume();
    outgoing.sendDate = false;
    outgoing.writeHead(200, [...LIST, 'Content-Length', String(Buffer.byteLength(COMPACTED))]).end(COMPACTED);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { fetch } = createNodeGateway({
      upstream: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      check: { response: { report: false } },
    });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"model":"m","input":"hi"}' };
    const response = await fetch(new Request(`http://gateway.test${PATH}`, init));
    expect(await response.text()).toBe(COMPACTED);
    expect([...response.headers]).toEqual([
      ['content-length', String(Buffer.byteLength(COMPACTED))],
      ['content-type', 'text/plain'],
      ['set-cookie', 'c=1'],
      ['set-cookie', 'd=2'],
      ['x-last', 'z'],
      ['x-twice', 'a, b'],
    ]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
