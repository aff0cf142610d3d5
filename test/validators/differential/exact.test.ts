import { describe, expect, test } from '@jest/globals';
import type { ContractIssue } from '../../../src/issues.js';
import { FAMILIES, model, SENTINEL, type ExpectedIssue, type Family, type Message } from './contract.js';
import { sampleAll, type Sample } from './corpus.js';
import type { Change } from './changes.js';
import { replaceAt, samePath, valueAt } from './paths.js';
import { report } from './settings.js';
import { validators } from './validators.js';

const samples: Record<Family, Sample[]> = { open: [...sampleAll('known'), ...sampleAll('extended')], strict: sampleAll('known') };

interface CheckedChange {
  message: Message;
  change: Change;
  issues: readonly ContractIssue[];
}

/** The issues of each changed body whose change passes the filter. */
function* checkChanges(family: Family, filter: (change: Change) => boolean): Generator<CheckedChange> {
  for (const { message, body, changes } of samples[family]) {
    for (const change of changes) {
      if (!filter(change)) continue;
      const result = validators[family][message].safeParse(replaceAt(body, change.at, change.value));
      yield { message, change, issues: result.success ? [] : result.issues };
    }
  }
}

const matches = (issue: ContractIssue | undefined, expected: ExpectedIssue): boolean =>
  issue?.code === expected.code && samePath(issue.path, expected.path);

describe.each(FAMILIES)('%s', (family) => {
  test('a single fault gives exactly one issue, with its code and path', () => {
    const count = { faults: 0, renames: 0, firstPath: 0, one: 0, oneWithoutRenames: 0 };
    const kinds = new Set<string>();
    const inexact: string[] = [];
    for (const { message, change, issues } of checkChanges(family, ({ expected }) => (expected?.[family].length ?? 0) > 0)) {
      const expected = change.expected![family];
      // In the strict family, renaming a required key gives two issues: a missing key and an unknown key.
      const isRename = expected.length > 1;
      count.faults++;
      kinds.add(change.operator);
      if (isRename) count.renames++;
      if (expected.some(({ path }) => samePath(issues[0]?.path ?? ['none'], path))) count.firstPath++;
      if (issues.length === 1) count.one++;
      if (issues.length === 1 && !isRename) count.oneWithoutRenames++;
      if (issues.length !== expected.length || !expected.every((issue, i) => matches(issues[i], issue))) {
        inexact.push(
          `${message} ${change.operator} at /${change.at.join('/')}: expected ${JSON.stringify(expected)}, received ${JSON.stringify(issues.map(({ code, path }) => ({ code, path })))}`,
        );
      }
    }
    const others = count.faults - count.renames;
    const share = (part: number, whole: number): string => `${part}/${whole} (${((100 * part) / whole).toFixed(2)} %)`;
    report(
      `exactness, ${family}: first issue with the path ${share(count.firstPath, count.faults)}; exactly one issue ${share(count.one, count.faults)}, without renamed required keys ${share(count.oneWithoutRenames, others)}; ${kinds.size} kinds of fault`,
    );
    expect(inexact.slice(0, 20)).toEqual([]);
    expect(count.faults).toBeGreaterThan(5000);
    expect(count.firstPath / count.faults).toBeGreaterThanOrEqual(0.98);
    expect(count.one / count.faults).toBeGreaterThanOrEqual(0.95);
  });

  test('another tag gives issues only within that object', () => {
    let count = 0;
    for (const { change, issues } of checkChanges(family, ({ operator }) => operator === 'tag of another branch')) {
      count++;
      const outside = issues.filter(
        ({ path }) => !samePath(path.slice(0, change.at.length), change.at) || path.length === change.at.length,
      );
      expect(outside).toEqual([]);
    }
    expect(count).toBeGreaterThan(1000);
  });

  test('a valid change gives no issue', () => {
    const unexpected: string[] = [];
    for (const { message, change, issues } of checkChanges(family, ({ expected }) => expected?.[family].length === 0)) {
      if (issues.length > 0) unexpected.push(`${message} ${change.operator} at /${change.at.join('/')}: ${issues[0]!.message}`);
    }
    expect(unexpected).toEqual([]);
  });

  test('no issue contains a value', () => {
    const words = SENTINEL.split(/\W+/);
    let leaks = 0;
    let checked = 0;
    for (const { issues } of checkChanges(family, ({ value }) => JSON.stringify(value).includes(SENTINEL))) {
      checked += issues.length;
      if (words.some((word) => JSON.stringify(issues).includes(word))) leaks++;
    }
    expect(checked).toBeGreaterThan(1000);
    expect(leaks).toBe(0);
  });
});

test('the samples contain every item type, alone and within its message', () => {
  for (const [message, union] of [
    ['InputItem', 'InputItem'],
    ['OutputItem', 'OutputItem'],
    ['CompactRequest', 'InputItem'],
    ['CompactResponse', 'OutputItem'],
  ] as const) {
    const definition = model[union];
    if (definition?.kind !== 'tagged') throw new Error(`${union} is not a union`);
    const labels = new Set(samples.strict.filter((sample) => sample.message === message).map(({ label }) => label));
    expect(Object.keys(definition.branches).filter((kind) => !labels.has(`${union} ${kind}`))).toEqual([]);
  }
  expect(samples.strict.map(({ label }) => label)).toEqual(expect.arrayContaining(['CompactErrorBody', 'ErrorDetail']));
});

test('the path of each change exists in its body', () => {
  for (const { body, changes } of samples.open) for (const { at } of changes) valueAt(body, at);
});
