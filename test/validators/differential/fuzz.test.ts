import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Bodies } from './bodies.js';
import { FAMILIES, MESSAGES, model, type ExpectedIssue, type Family, type Message } from './contract.js';
import { sampleAll } from './corpus.js';
import { Faults } from './faults.js';
import { judges, verdictOf } from './judges.js';
import { replaceAt } from './paths.js';
import { BODIES, PATIENCE, report, SEED } from './settings.js';
import type { World } from './values.js';

/** Changes that are tried on each body drawn. */
const CHANGES = 3;
const WEIGHTS: Record<Message, number> = { CompactRequest: 2, CompactResponse: 2, CompactErrorBody: 1, InputItem: 3, OutputItem: 3 };

interface Drawn {
  world: World;
  message: Message;
  body: unknown;
  picks: number[];
}

function drawn(): fc.Arbitrary<Drawn> {
  const arms = (['closed', 'open'] as const).flatMap((world) => {
    const bodies = new Bodies(model, world);
    return MESSAGES.map((message) => ({
      weight: WEIGHTS[message],
      arbitrary: fc.record({
        world: fc.constant(world),
        message: fc.constant(message),
        body: bodies.definition(message, 'varied'),
        picks: fc.array(fc.nat(), { minLength: CHANGES, maxLength: CHANGES }),
      }),
    }));
  });
  return fc.oneof(...arms);
}

function issuesOf(family: Family, message: Message, value: unknown): ExpectedIssue[] {
  const result = judges[family][message].safeParse(value);
  return result.success ? [] : result.issues.map(({ code, path }) => ({ code, path }));
}

test(
  'bodies at random, and random changes of them, get one verdict from all, and the issues they should',
  () => {
    const seen = { accepted: 0, rejected: 0 };
    const judge = (family: Family, message: Message, value: unknown, expected?: boolean): void => {
      seen[verdictOf(family, message, value, expected) ? 'accepted' : 'rejected']++;
    };
    const property = fc.property(drawn(), ({ world, message, body, picks }) => {
      const faults = new Faults(model, true);
      faults.root(message, body);
      for (const family of FAMILIES) {
        // What the strict family makes of an open body is not known beforehand, but has to be the same for all.
        const isKnown = world === 'closed' || family === 'open';
        judge(family, message, body, isKnown ? true : undefined);
        for (const pick of picks) {
          const { at, value, expected } = faults.found[pick % faults.found.length]!;
          const changed = replaceAt(body, at, value);
          const issues = isKnown ? expected?.[family] : undefined;
          judge(family, message, changed, issues && issues.length === 0);
          if (issues) expect(issuesOf(family, message, changed)).toEqual(issues);
        }
      }
    });
    const runs = Math.ceil(BODIES / (1 + CHANGES));
    fc.assert(property, { numRuns: runs, seed: SEED });
    report(`fuzz: ${runs * (1 + CHANGES)} bodies in 2 families, 0 disagreements: ${JSON.stringify(seen)}`);
    expect(seen.accepted).toBeGreaterThan(0);
    expect(seen.rejected).toBeGreaterThan(0);
  },
  PATIENCE,
);

test(
  'every single change of every kind gets one verdict from all',
  () => {
    // Requests and responses lead to the same items; `exact.test.ts` takes them too.
    let count = 0;
    for (const { message, body, mutants } of sampleAll('closed', ['InputItem', 'OutputItem', 'CompactErrorBody'])) {
      for (const family of FAMILIES) {
        verdictOf(family, message, body, true);
        for (const { at, value, expected } of mutants)
          verdictOf(family, message, replaceAt(body, at, value), expected && expected[family].length === 0);
      }
      count += mutants.length + 1;
    }
    report(`every change of every kind: ${count} bodies in 2 families, 0 disagreements`);
    expect(count).toBeGreaterThan(5000);
  },
  PATIENCE,
);
