/** Faults that are injected at random, and how scenarios are written. */
import { describe, expect, test } from '@jest/globals';
import { createCompactEmulator } from '../../src/emulator/index.js';
import { createFaults, readScenario, SCENARIO_NAMES } from '../../src/emulator/scenarios.js';
import { post, user } from './helpers.js';

/** Returns these numbers one after the other, again and again. */
function cycle(...numbers: readonly number[]): () => number {
  let next = 0;
  return () => numbers[next++ % numbers.length] as number;
}

describe('the share of requests with a fault', () => {
  /** For each request, the first number decides whether it gets a fault, and the second one which. */
  test.each([
    [0, 0, undefined],
    [0.25, 0.2499, 'reset'],
    [0.25, 0.25, undefined],
    [1, 0.9999, 'reset'],
  ])('is %d: a request with the random number %d gets %p', (share, random, expected) => {
    expect(createFaults({ share, scenarios: ['reset'] }, cycle(random, 0))()?.name).toBe(expected);
  });

  test('chooses each scenario with the same probability, with its parameters', () => {
    const scenarios = ['rate-limit;retry-after=2', 'overloaded', 'none', 'slow-body;ms=7'];
    const draw = createFaults({ share: 1, scenarios }, cycle(0, 0, 0, 0.2499, 0, 0.25, 0, 0.5, 0, 0.75, 0, 0.9999));
    expect(Array.from({ length: 6 }, draw)).toEqual([
      { name: 'rate-limit', ms: 0, headers: { 'retry-after': '2' } },
      { name: 'rate-limit', ms: 0, headers: { 'retry-after': '2' } },
      { name: 'overloaded', ms: 0, headers: {} },
      undefined,
      { name: 'slow-body', ms: 7, headers: {} },
      { name: 'slow-body', ms: 7, headers: {} },
    ]);
  });

  test.each([0, 1])('is %d: all requests are treated alike', async (share) => {
    const { fetch } = createCompactEmulator({ faults: { share, scenarios: ['overloaded'] } });
    for (let i = 0; i < 20; i++) expect((await fetch(post({ model: 'm', input: [user('hi')] }))).status).toBe(share === 1 ? 503 : 200);
  });

  test('a requested scenario takes precedence over a fault', async () => {
    const { fetch } = createCompactEmulator({ faults: { share: 1, scenarios: ['overloaded'] }, scenario: () => 'rate-limit' });
    expect((await fetch(post({ model: 'm', input: [user('hi')] }))).status).toBe(429);
  });

  test.each<[string, number, string[]]>([
    ['a negative share', -0.1, ['reset']],
    ['a share above 1', 1.1, ['reset']],
    ['a share that is not a number', NaN, ['reset']],
    ['no scenarios', 0.5, []],
    ['an unknown scenario', 0.5, ['reset', 'no-such-thing']],
    ['an invalid parameter', 0.5, ['reset;ms=soon']],
  ])('%s is rejected when the emulator is created', (_, share, scenarios) => {
    expect(() => createCompactEmulator({ faults: { share, scenarios } })).toThrow(RangeError);
  });
});

describe('readScenario', () => {
  test.each([
    ['rate-limit', { name: 'rate-limit', ms: 0, headers: {} }],
    ['  rate-limit  ', { name: 'rate-limit', ms: 0, headers: {} }],
    ['slow-body ; ms=20', { name: 'slow-body', ms: 20, headers: {} }],
    ['\tslow-body;  ms=20\t;retry-after=1 ', { name: 'slow-body', ms: 20, headers: { 'retry-after': '1' } }],
    [
      'rate-limit;retry-after=Wed, 21 Oct 2026 07:28:00 GMT',
      { name: 'rate-limit', ms: 0, headers: { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' } },
    ],
    ['rate-limit;retry-after=a=b', { name: 'rate-limit', ms: 0, headers: { 'retry-after': 'a=b' } }],
    ['', undefined],
    ['  ', undefined],
    ['none', undefined],
    [' none ', undefined],
  ])('%j', (text, expected) => {
    expect(readScenario(text)).toEqual(expected);
  });

  test.each([
    'no-such-thing',
    'rate limit',
    'slow-body;',
    'slow-body;ms',
    'slow-body;ms=',
    'slow-body;ms=-1',
    'slow-body;ms =1',
    'reset;x=1',
    'rate-limit;retry-after= 1',
  ])('%j is rejected', (text) => {
    expect(() => readScenario(text)).toThrow(RangeError);
  });

  test('the durations that no parameter sets', () => {
    const durations = SCENARIO_NAMES.map((name) => [name, readScenario(name)?.ms]).filter(([, ms]) => ms !== 0);
    expect(Object.fromEntries(durations)).toEqual({ 'slow-first-byte': 1000, 'slow-body': 1000, 'truncated-body': 20 });
  });
});
