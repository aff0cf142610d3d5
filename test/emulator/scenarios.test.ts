import { getEventListeners } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createCompactEmulator, DroppedConnection, SCENARIO_NAMES, type ScenarioName } from '../../src/emulator/index.js';
import { serveEmulator, type EmulatorServer } from '../../src/emulator/node.js';
import { isCompactErrorBody, isCompactResponse } from '../../src/validators/strict.js';

const emulator = createCompactEmulator();
let server: EmulatorServer;
beforeAll(async () => {
  server = await serveEmulator(emulator);
});
afterAll(() => server.close());

const BODY = JSON.stringify({ model: 'm', input: 'hi' });
const post = (scenario: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.url}/v1/responses/compact`, {
    method: 'POST',
    body: BODY,
    headers: { 'content-type': 'application/json', 'x-emulator-scenario': scenario },
    ...init,
  });

/** Sends a request with a scenario, and describes the response: status, media type, and kind of body. */
async function describeResponse(scenario: string): Promise<string> {
  const response = await post(scenario);
  const type = response.headers.get('content-type')?.split(';')[0] ?? 'none';
  const text = await response.text();
  let kind = text === '' ? 'empty' : 'text';
  try {
    const value = JSON.parse(text);
    kind = isCompactResponse(value) ? 'response' : isCompactErrorBody(value) ? 'error' : 'json';
  } catch {
    // Not JSON, and so text.
  }
  return `${response.status} ${type} ${kind}`;
}

const EXPECTED: Partial<Record<ScenarioName, string>> = {
  'unknown-parameter': '400 application/json error',
  'invalid-encrypted-content': '400 application/json error',
  'string-too-long': '400 application/json error',
  'array-too-long': '400 application/json error',
  'missing-parameter': '400 application/json error',
  'context-too-long': '400 application/json error',
  'previous-response-not-found': '400 application/json error',
  'model-not-found': '400 application/json error',
  'invalid-payload': '400 application/json error',
  'content-filter': '400 application/json error',
  'content-filter-v1': '400 application/json error',
  'bare-detail': '400 application/json json',
  'wrong-key': '401 application/json error',
  'forbidden-html': '403 text/html text',
  'deployment-not-found': '404 application/json error',
  'path-not-found': '404 application/json error',
  'text-not-found': '404 text/plain text',
  'method-not-allowed': '405 application/json json',
  'request-timeout': '408 application/json error',
  conflict: '409 application/json error',
  'body-too-large': '413 text/plain text',
  'rate-limit': '429 application/json error',
  'azure-rate-limit': '429 application/json error',
  'server-error': '500 application/json error',
  'empty-500': '500 none empty',
  'high-demand': '500 application/json error',
  'not-implemented': '501 application/json error',
  'api-not-supported': '400 application/json error',
  'html-502': '502 text/html text',
  overloaded: '503 application/json error',
  'edge-timeout-504': '504 text/html text',
  'edge-timeout-524': '524 text/plain text',
  'empty-200': '200 application/json empty',
  'html-200': '200 text/html text',
  'slow-first-byte': '200 application/json response',
  'slow-body': '200 application/json response',
  'truncated-json': '200 application/json text',
  'json-as-text': '200 text/plain response',
  'schema-mismatch': '200 application/json json',
  'event-stream': '200 text/event-stream text',
};
const DROPPED: ScenarioName[] = ['silent', 'reset', 'truncated-body'];

test('this file tests every scenario', () => {
  expect([...Object.keys(EXPECTED), ...DROPPED].sort()).toEqual([...SCENARIO_NAMES].sort());
});

test.each(Object.entries(EXPECTED))('%s: %s', async (name, expected) => {
  expect(await describeResponse(`${name};ms=20`)).toBe(expected);
  expect(emulator.requests.at(-1)).toMatchObject({ scenario: name, status: Number(expected?.slice(0, 3)) });
});

describe('dropped connections', () => {
  test('reset: no response', async () => {
    await expect(post('reset')).rejects.toThrow('fetch failed');
    await expect(
      emulator.fetch(
        new Request('http://e/v1/responses/compact', {
          method: 'POST',
          body: BODY,
          headers: { 'content-type': 'application/json', 'x-emulator-scenario': 'reset' },
        }),
      ),
    ).rejects.toBeInstanceOf(DroppedConnection);
  });

  test('truncated-body: the headers and half of the body', async () => {
    const response = await post('truncated-body');
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  test('silent: no response until the client aborts', async () => {
    const controller = new AbortController();
    const call = post('silent', { signal: controller.signal });
    await expect(Promise.race([call, new Promise((resolve) => setTimeout(resolve, 100, 'still silent'))])).resolves.toBe('still silent');
    controller.abort();
    await expect(call).rejects.toThrow('aborted');
  });
});

test('parameters set headers; unknown names and invalid parameters are rejected', async () => {
  const response = await post('rate-limit;retry-after=2;retry-after-ms=1500;x-should-retry=false');
  expect([response.headers.get('retry-after'), response.headers.get('retry-after-ms'), response.headers.get('x-should-retry')]).toEqual([
    '2',
    '1500',
    'false',
  ]);
  await response.text();
  for (const invalid of ['no-such-thing', 'rate-limit;location=x', 'slow-body;ms=soon']) {
    const rejection = await post(invalid);
    expect(rejection.status).toBe(400);
    expect(await rejection.json()).toMatchObject({ error: { code: 'unknown_scenario', param: 'x-emulator-scenario' } });
  }
  expect(() => createCompactEmulator({ scenario: 'no-such-thing' })).toThrow(RangeError);
  expect(() => createCompactEmulator({ faults: { share: 2, scenarios: ['reset'] } })).toThrow(RangeError);
});

test('the option scenario applies to every request without the header x-emulator-scenario', async () => {
  const { fetch } = createCompactEmulator({ scenario: (loggedRequests) => (loggedRequests < 2 ? 'rate-limit' : undefined) });
  const status = async (scenario?: string): Promise<number> => {
    const headers = { 'content-type': 'application/json', ...(scenario && { 'x-emulator-scenario': scenario }) };
    return (await fetch(new Request('http://e/v1/responses/compact', { method: 'POST', body: BODY, headers }))).status;
  };
  expect([await status('none'), await status('overloaded'), await status()]).toEqual([200, 503, 200]);
  const withKey = createCompactEmulator({ scenario: 'html-502', apiKey: 'k' });
  const unauthorized = await withKey.fetch(new Request('http://e/v1/responses/compact', { method: 'POST', body: BODY }));
  // The key is checked first.
  expect(unauthorized.status).toBe(401);
});

test('a seed makes faults, ids and encryption reproducible', async () => {
  const run = async (): Promise<unknown[]> => {
    const { fetch } = createCompactEmulator({ seed: 7, now: () => 1, faults: { share: 0.4, scenarios: ['rate-limit', 'server-error'] } });
    const results = [];
    for (let i = 0; i < 20; i++) {
      const response = await fetch(
        new Request('http://e/v1/responses/compact', { method: 'POST', body: BODY, headers: { 'content-type': 'application/json' } }),
      );
      results.push([response.status, response.headers.get('x-request-id'), await response.text()]);
    }
    return results;
  };
  const first = await run();
  expect(await run()).toEqual(first);
  const statuses = first.map((result) => (result as [number])[0]);
  expect(new Set(statuses)).toEqual(new Set([200, 429, 500]));
});

test('a slow body leaves no listener on the signal of the request', async () => {
  const request = new Request('http://emulator.test/v1/responses/compact', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-emulator-scenario': 'slow-body;ms=10' },
    body: '{"model":"m","input":"Hello"}',
  });
  const response = await createCompactEmulator().fetch(request);
  expect((await response.text()).length).toBeGreaterThan(100);
  expect(getEventListeners(request.signal, 'abort')).toEqual([]);
});
