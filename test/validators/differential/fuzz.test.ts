import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Bodies } from './bodies.js';
import { FAMILIES, MESSAGES, model, type ExpectedIssue, type Family, type Message } from './contract.js';
import { sampleAll } from './corpus.js';
import { BodyChanges } from './changes.js';
import { replaceAt } from './paths.js';
import { BODIES, report, SEED, TIMEOUT_MS } from './settings.js';
import { agreedVerdict, validators } from './validators.js';
import type { Contents } from './values.js';

/** The number of changes of each generated body. */
const CHANGES_PER_BODY = 3;
const WEIGHTS: Record<Message, number> = { CompactRequest: 2, CompactResponse: 2, CompactErrorBody: 1, InputItem: 3, OutputItem: 3 };

interface GeneratedBody {
  contents: Contents;
  message: Message;
  body: unknown;
  /** Numbers that select the changes. */
  picks: number[];
}

function generatedBody(): fc.Arbitrary<GeneratedBody> {
  const arms = (['known', 'extended'] as const).flatMap((contents) => {
    const bodies = new Bodies(model, contents);
    return MESSAGES.map((message) => ({
      weight: WEIGHTS[message],
      arbitrary: fc.record({
        contents: fc.constant(contents),
        message: fc.constant(message),
        body: bodies.definition(message, 'varied'),
        picks: fc.array(fc.nat(), { minLength: CHANGES_PER_BODY, maxLength: CHANGES_PER_BODY }),
      }),
    }));
  });
  return fc.oneof(...arms);
}

function issuesOf(family: Family, message: Message, value: unknown): ExpectedIssue[] {
  const result = validators[family][message].safeParse(value);
  return result.success ? [] : result.issues.map(({ code, path }) => ({ code, path }));
}

test(
  'all validators agree on random bodies and random changes of them, and find the expected issues',
  () => {
    const count = { accepted: 0, rejected: 0 };
    const check = (family: Family, message: Message, value: unknown, expected?: boolean): void => {
      count[agreedVerdict(family, message, value, expected) ? 'accepted' : 'rejected']++;
    };
    const property = fc.property(generatedBody(), ({ contents, message, body, picks }) => {
      const changes = new BodyChanges(model, true);
      changes.root(message, body);
      for (const family of FAMILIES) {
        // Whether the strict validators accept a body with extended contents is not known in advance, but they have to agree.
        const isPredictable = contents === 'known' || family === 'open';
        check(family, message, body, isPredictable ? true : undefined);
        for (const pick of picks) {
          const { at, value, expected } = changes.all[pick % changes.all.length]!;
          const changed = replaceAt(body, at, value);
          const issues = isPredictable ? expected?.[family] : undefined;
          check(family, message, changed, issues && issues.length === 0);
          if (issues) expect(issuesOf(family, message, changed)).toEqual(issues);
        }
      }
    });
    const runs = Math.ceil(BODIES / (1 + CHANGES_PER_BODY));
    fc.assert(property, { numRuns: runs, seed: SEED });
    report(`fuzz: ${runs * (1 + CHANGES_PER_BODY)} bodies in 2 families, 0 disagreements: ${JSON.stringify(count)}`);
    expect(count.accepted).toBeGreaterThan(0);
    expect(count.rejected).toBeGreaterThan(0);
  },
  TIMEOUT_MS,
);

test(
  'all validators agree on every single change of every item type',
  () => {
    // Without requests and responses, which contain the same items. `exact.test.ts` includes them.
    let count = 0;
    for (const { message, body, changes } of sampleAll('known', ['InputItem', 'OutputItem', 'CompactErrorBody'])) {
      for (const family of FAMILIES) {
        agreedVerdict(family, message, body, true);
        for (const { at, value, expected } of changes)
          agreedVerdict(family, message, replaceAt(body, at, value), expected && expected[family].length === 0);
      }
      count += changes.length + 1;
    }
    report(`every change of every item type: ${count} bodies in 2 families, 0 disagreements`);
    expect(count).toBeGreaterThan(5000);
  },
  TIMEOUT_MS,
);
