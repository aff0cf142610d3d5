import { afterEach, describe, expect, test } from '@jest/globals';
import OpenAI, { type ClientOptions } from 'openai';
import { FIXED_RESPONSES } from '../../../src/emulator/scenarios.js';
import { rejectionOf, serve, withScenario, type ServedEmulator } from './helpers.js';

let served: ServedEmulator | undefined;
afterEach(() => served?.close());

const REQUEST = { model: 'm', input: 'hi' };

test('by default, the client sends a request up to three times', async () => {
  const { client, emulator } = (served = await serve({
    scenario: (loggedRequests) => (loggedRequests < 2 ? 'rate-limit;retry-after-ms=1' : undefined),
  }));
  expect((await client().responses.compact(REQUEST)).object).toBe('response.compaction');
  expect(emulator.requests.map(({ status, headers }) => [status, headers['x-stainless-retry-count']])).toEqual([
    [429, '0'],
    [429, '1'],
    [200, '2'],
  ]);
});

test('rejects with the error of the third attempt', async () => {
  const { client, emulator } = (served = await serve({ scenario: 'rate-limit;retry-after-ms=1' }));
  const error = await rejectionOf(client().responses.compact(REQUEST));
  expect(error).toBeInstanceOf(OpenAI.RateLimitError);
  expect(emulator.requests).toHaveLength(3);
  expect(error.requestID).toBe(emulator.requests[2]?.requestId);
});

describe('with maxRetries: 1', () => {
  /** The number of requests that one call sends. */
  async function countRequests(scenario: string, options: ClientOptions = {}): Promise<number> {
    const { client, emulator } = (served = await serve());
    await client({ maxRetries: 1, ...withScenario(scenario), ...options })
      .responses.compact(REQUEST)
      .then(undefined, () => {});
    return emulator.requests.length;
  }

  test.each(Object.entries(FIXED_RESPONSES))('%s: retries 408, 409, 429 and 5xx only', async (name, { status }) => {
    expect(await countRequests(`${name};retry-after-ms=1`)).toBe([408, 409, 429].includes(status) || status >= 500 ? 2 : 1);
  });

  test('x-should-retry takes precedence over the status', async () => {
    expect(await countRequests('overloaded;retry-after-ms=1;x-should-retry=false')).toBe(1);
    await served?.close();
    expect(await countRequests('wrong-key;retry-after-ms=1;x-should-retry=true')).toBe(2);
  });

  test('reset: retries a dropped connection', async () => expect(await countRequests('reset')).toBe(2));
  test('slow-body: retries after a timeout', async () => expect(await countRequests('slow-body;ms=600000', { timeout: 500 })).toBe(2));
  test.each(['truncated-body', 'truncated-json'])('%s: does not retry a truncated response', async (name) =>
    expect(await countRequests(name)).toBe(1),
  );
});
