/** The option `check`: each direction can be rejected by one family of validators and reported by another one. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createCompactGateway, type CheckOptions, type GatewayCall, type GatewayReport } from '../../src/gateway/index.js';
import { COMPACTED, startUpstream, type Upstream } from './upstream.js';

const VALID = '{"model":"m","input":"hi"}';
/** Valid by the open validators, and invalid by the strict ones. */
const STRICT_ONLY = '{"model":"m","input":"hi","stream":true}';
const INVALID = '{"input":7}';
/** The strict validators allow 512 characters in an attribute. */
const searchWith = (length: number): object => ({
  type: 'file_search_call',
  id: 'fs_1',
  status: 'completed',
  queries: ['topic'],
  results: [{ file_id: 'file_1', attributes: { topic: 'x'.repeat(length) } }],
});

let upstream: Upstream;
beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(() => upstream.close());
beforeEach(() => void upstream.takeRequests());

async function call(check: CheckOptions | undefined, body: string, response: string = COMPACTED) {
  const reports: GatewayReport[] = [];
  const calls: GatewayCall[] = [];
  const gateway = createCompactGateway({
    upstream: upstream.url,
    check,
    onIssues: (report) => void reports.push(report),
    onComplete: (completed) => void calls.push(completed),
    fetch: async (request) => {
      // The timer of a streamed body keeps the process running until the body has been read, here and below.
      await request.arrayBuffer();
      return new Response(response, { headers: { 'content-type': 'application/json' } });
    },
  });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  const result = await gateway.fetch(new Request('http://gateway.test/v1/responses/compact', init));
  const { status, headers } = result;
  await result.text();
  const found = reports.map(({ direction, family, issues }) => [direction, family, issues.map(({ code }) => code).join()]);
  return { status, found, header: headers.get('x-compact-request-issues'), call: calls[0] as GatewayCall };
}

describe('requests', () => {
  test('by default, rejects by open and reports nothing', async () => {
    expect(await call(undefined, INVALID)).toMatchObject({ status: 400, found: [] });
    expect(await call(undefined, STRICT_ONLY)).toMatchObject({ status: 200, found: [], header: null });
    expect(await call({ request: {}, response: {} }, INVALID)).toMatchObject({ status: 400 });
  });

  test('rejects by open and reports by strict, with the family in the report', async () => {
    const check: CheckOptions = { request: { report: 'strict' } };
    expect(await call(check, VALID)).toMatchObject({ status: 200, found: [], header: null });
    expect(await call(check, STRICT_ONLY)).toMatchObject({ status: 200, found: [['request', 'strict', 'unknown_key']], header: '1' });
  });

  test('does not report a rejected message a second time', async () => {
    const { status, found, call: completed } = await call({ request: { report: 'strict' } }, INVALID);
    expect({ status, found }).toEqual({ status: 400, found: [] });
    expect(completed.requestIssues).toEqual({ missing_key: 1, invalid_type: 1 });
  });

  test('reports by open what it does not reject', async () => {
    const { status, found, header } = await call({ request: { reject: false, report: 'open' } }, INVALID);
    expect({ status, found, header }).toEqual({ status: 200, found: [['request', 'open', 'missing_key,invalid_type']], header: '2' });
  });

  test('rejects by strict', async () => {
    expect(await call({ request: { reject: 'strict' } }, STRICT_ONLY)).toMatchObject({ status: 400, found: [] });
  });

  test('rejects a string that is too long for strict, the first time and every time', async () => {
    const check: CheckOptions = { request: { reject: 'strict' } };
    const bodyWith = (length: number): string => JSON.stringify({ model: 'm', input: [searchWith(length)] });
    for (let time = 0; time < 3; time++) {
      expect(await call(check, bodyWith(512))).toMatchObject({ status: 200, found: [] });
      expect(await call(check, bodyWith(513))).toMatchObject({ status: 400, found: [] });
      expect(await call(check, bodyWith(64))).toMatchObject({ status: 200, found: [] });
    }
  });

  test('reports faults that prevent validation without a family', async () => {
    const { status, found } = await call({ request: { reject: false, report: 'strict' } }, 'not JSON');
    expect({ status, found }).toEqual({ status: 200, found: [['request', null, '']] });
  });

  test('does not inspect bodies when both keys are false', async () => {
    const { status, found, call: completed } = await call({ request: { reject: false, report: false } }, 'not JSON');
    expect({ status, found }).toEqual({ status: 200, found: [] });
    expect(completed).not.toHaveProperty('decodedBytes');
  });
});

describe('responses', () => {
  test('by default, reports by open and rejects nothing', async () => {
    expect(await call(undefined, VALID, '{"id":1}')).toMatchObject({ status: 200, found: [['response', 'open', expect.any(String)]] });
    expect(await call({ response: { reject: 'open' } }, VALID, '{"id":1}')).toMatchObject({ status: 502, found: [] });
    expect(await call({ response: { report: false } }, VALID, '{"id":1}')).toMatchObject({ status: 200, found: [] });
  });

  test('rejects by open and reports by strict', async () => {
    const extended = JSON.stringify({ ...JSON.parse(COMPACTED), new_key: 1 });
    const check: CheckOptions = { response: { reject: 'open', report: 'strict' } };
    expect(await call(check, VALID, extended)).toMatchObject({ status: 200, found: [['response', 'strict', 'unknown_key']] });
    expect(await call(check, VALID, '[]')).toMatchObject({ status: 502, found: [] });
  });

  test('reports a string that is too long for strict, the first time and every time', async () => {
    const check: CheckOptions = { response: { report: 'strict' } };
    const responseWith = (length: number): string => {
      const { output, ...rest } = JSON.parse(COMPACTED) as { output: object[] };
      return JSON.stringify({ ...rest, output: [searchWith(length), ...output] });
    };
    for (let time = 0; time < 3; time++) {
      expect(await call(check, VALID, responseWith(512))).toMatchObject({ status: 200, found: [] });
      expect(await call(check, VALID, responseWith(513))).toMatchObject({ status: 200, found: [['response', 'strict', 'too_long']] });
      expect(await call(check, VALID, responseWith(64))).toMatchObject({ status: 200, found: [] });
    }
  });
});
