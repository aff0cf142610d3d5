import { describe, expect, test } from '@jest/globals';
import type { ContractIssue } from '../../../src/issues.js';
import { FAMILIES, model, SENTINEL, type ExpectedIssue, type Family, type Message } from './contract.js';
import { sampleAll, type Sample } from './corpus.js';
import type { Mutant } from './faults.js';
import { judges } from './judges.js';
import { replaceAt, samePath, valueAt } from './paths.js';
import { report } from './settings.js';

const samples: Record<Family, Sample[]> = { open: [...sampleAll('closed'), ...sampleAll('open')], strict: sampleAll('closed') };

interface Judged {
  message: Message;
  body: unknown;
  mutant: Mutant;
  issues: readonly ContractIssue[];
}

function* judgedBy(family: Family, wanted: (mutant: Mutant) => boolean): Generator<Judged> {
  for (const { message, body, mutants } of samples[family]) {
    for (const mutant of mutants) {
      if (!wanted(mutant)) continue;
      const result = judges[family][message].safeParse(replaceAt(body, mutant.at, mutant.value));
      yield { message, body, mutant, issues: result.success ? [] : result.issues };
    }
  }
}

const matches = (issue: ContractIssue | undefined, expected: ExpectedIssue): boolean =>
  issue?.code === expected.code && samePath(issue.path, expected.path);

describe.each(FAMILIES)('%s', (family) => {
  test('a single fault gives one issue, at its place and with its code', () => {
    const count = { faults: 0, renames: 0, firstPlace: 0, one: 0, oneButRenames: 0 };
    const kinds = new Set<string>();
    const inexact: string[] = [];
    for (const { message, mutant, issues } of judgedBy(family, ({ expected }) => (expected?.[family].length ?? 0) > 0)) {
      const expected = mutant.expected![family];
      // A key under another name is two faults where unknown keys are: the one that is gone, and the one that came.
      const isRename = expected.length > 1;
      count.faults++;
      kinds.add(mutant.operator);
      if (isRename) count.renames++;
      if (expected.some((one) => samePath(issues[0]?.path ?? ['none'], one.path))) count.firstPlace++;
      if (issues.length === 1) count.one++;
      if (issues.length === 1 && !isRename) count.oneButRenames++;
      if (issues.length !== expected.length || !expected.every((one, i) => matches(issues[i], one))) {
        inexact.push(
          `${message} ${mutant.operator} at /${mutant.at.join('/')}: wanted ${JSON.stringify(expected)}, got ${JSON.stringify(issues.map(({ code, path }) => ({ code, path })))}`,
        );
      }
    }
    const others = count.faults - count.renames;
    const share = (part: number, whole: number): string => `${part}/${whole} (${((100 * part) / whole).toFixed(2)} %)`;
    report(
      `exactness, ${family}: first issue at the place ${share(count.firstPlace, count.faults)}; exactly one issue ${share(count.one, count.faults)}, without renames of required keys ${share(count.oneButRenames, others)}; ${kinds.size} kinds of fault`,
    );
    expect(inexact.slice(0, 20)).toEqual([]);
    expect(count.faults).toBeGreaterThan(5000);
    expect(count.firstPlace / count.faults).toBeGreaterThanOrEqual(0.98);
    expect(count.one / count.faults).toBeGreaterThanOrEqual(0.95);
  });

  test('a change to another kind is told about that object alone', () => {
    let count = 0;
    for (const { mutant, issues } of judgedBy(family, ({ operator }) => operator === 'another kind')) {
      count++;
      const strays = issues.filter(({ path }) => !samePath(path.slice(0, mutant.at.length), mutant.at) || path.length === mutant.at.length);
      expect(strays).toEqual([]);
    }
    expect(count).toBeGreaterThan(1000);
  });

  test('what is right stays without issues', () => {
    const wrong: string[] = [];
    for (const { message, mutant, issues } of judgedBy(family, ({ expected }) => expected?.[family].length === 0)) {
      if (issues.length > 0) wrong.push(`${message} ${mutant.operator} at /${mutant.at.join('/')}: ${issues[0]!.message}`);
    }
    expect(wrong).toEqual([]);
  });

  test('no issue shows a value', () => {
    const words = SENTINEL.split(/\W+/);
    let shown = 0;
    let looked = 0;
    for (const { issues } of judgedBy(family, ({ value }) => JSON.stringify(value).includes(SENTINEL))) {
      looked += issues.length;
      if (words.some((word) => JSON.stringify(issues).includes(word))) shown++;
    }
    expect(looked).toBeGreaterThan(1000);
    expect(shown).toBe(0);
  });
});

test('the samples hold every kind of item, in its own place and within its message', () => {
  for (const [message, union] of [
    ['InputItem', 'InputItem'],
    ['OutputItem', 'OutputItem'],
    ['CompactRequest', 'InputItem'],
    ['CompactResponse', 'OutputItem'],
  ] as const) {
    const definition = model[union];
    if (definition?.kind !== 'tagged') throw new Error(`${union} is no union`);
    const labels = new Set(samples.strict.filter((sample) => sample.message === message).map(({ label }) => label));
    expect(Object.keys(definition.branches).filter((kind) => !labels.has(`${union} ${kind}`))).toEqual([]);
  }
  expect(samples.strict.map(({ label }) => label)).toEqual(expect.arrayContaining(['CompactErrorBody', 'ErrorDetail']));
});

test('places of changes are places of the bodies', () => {
  for (const { body, mutants } of samples.open) for (const { at } of mutants) valueAt(body, at);
});
