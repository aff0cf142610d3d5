import { afterEach, describe, expect, test } from '@jest/globals';
import OpenAI, { type ClientOptions } from 'openai';
import { CANNED_RESPONSES } from '../../../src/emulator/scenarios.js';
import { asking, failure, serve, type Served } from './helpers.js';

let served: Served | undefined;
afterEach(() => served?.close());

const ASKED = { model: 'm', input: 'hi' };

test('by itself the client asks three times', async () => {
  const { client, emulator } = (served = await serve({
    scenario: (answered) => (answered < 2 ? 'rate-limit;retry-after-ms=1' : undefined),
  }));
  expect((await client().responses.compact(ASKED)).object).toBe('response.compaction');
  expect(emulator.requests.map(({ status, headers }) => [status, headers['x-stainless-retry-count']])).toEqual([
    [429, '0'],
    [429, '1'],
    [200, '2'],
  ]);
});

test('and then gives up', async () => {
  const { client, emulator } = (served = await serve({ scenario: 'rate-limit;retry-after-ms=1' }));
  const error = await failure(client().responses.compact(ASKED));
  expect(error).toBeInstanceOf(OpenAI.RateLimitError);
  expect(emulator.requests).toHaveLength(3);
  expect(error.requestID).toBe(emulator.requests[2]?.requestId);
});

describe('with one retry', () => {
  /** Calls that were made. */
  async function count(scenario: string, options: ClientOptions = {}): Promise<number> {
    const { client, emulator } = (served = await serve());
    await client({ maxRetries: 1, ...asking(scenario), ...options })
      .responses.compact(ASKED)
      .then(undefined, () => {});
    return emulator.requests.length;
  }

  test.each(Object.entries(CANNED_RESPONSES))('%s', async (name, { status }) => {
    expect(await count(`${name};retry-after-ms=1`)).toBe([408, 409, 429].includes(status) || status >= 500 ? 2 : 1);
  });

  test('a header decides over the status', async () => {
    expect(await count('overloaded;retry-after-ms=1;x-should-retry=false')).toBe(1);
    await served?.close();
    expect(await count('wrong-key;retry-after-ms=1;x-should-retry=true')).toBe(2);
  });

  test('reset: a call that was not answered is made again', async () => expect(await count('reset')).toBe(2));
  test('slow-body: so is one whose answer takes too long', async () =>
    expect(await count('slow-body;ms=600000', { timeout: 500 })).toBe(2));
  test.each(['cut-body', 'cut-json'])('%s: one whose answer broke off is not', async (name) => expect(await count(name)).toBe(1));
});
