import { expect, test } from '@jest/globals';
import { transform } from 'esbuild';
import { writeIs } from '../../../scripts/generate/is.js';
import type { Model } from '../../../scripts/generate/model.js';
import { FAMILIES, MESSAGES, model, type Family, type Message } from './contract.js';
import { sampleAll } from './corpus.js';
import { judges } from './judges.js';
import { replaceAt } from './paths.js';
import { PATIENCE, report, SABOTAGES, SEED } from './settings.js';
import { sabotagesOf, type Sabotage } from './sabotages.js';

type Checks = Record<`is${Message}`, (value: unknown) => boolean>;

interface Verdict {
  message: Message;
  body: unknown;
  accepted: boolean;
}

/** What Ajv says of every change of every kind. A check that is right says the same of all of them. */
function verdicts(family: Family): Verdict[] {
  // A request and a response add their own keys to what the two kinds of item hold.
  const samples = sampleAll('closed').filter(({ message, label }) => !/^Compact(Request|Response)$/.test(message) || !/Item /.test(label));
  const found: Verdict[] = [];
  for (const { message, body, mutants } of samples) {
    for (const changed of [body, ...mutants.map(({ at, value }) => replaceAt(body, at, value))]) {
      found.push({ message, body: changed, accepted: judges[family][message].ajv(changed) });
    }
  }
  return found;
}

async function checksFrom(changed: Model, family: Family): Promise<Checks> {
  const { code } = await transform(writeIs(changed, [...MESSAGES], family), { loader: 'ts', format: 'iife', globalName: 'checks' });
  return new Function(`${code}; return checks;`)() as Checks;
}

const notices = (checks: Checks, known: Verdict[]): boolean =>
  known.some(({ message, body, accepted }) => checks[`is${message}`](body) !== accepted);

/** Some of each kind, others for another seed. */
function chosen(all: Sabotage[]): Sabotage[] {
  return [...new Set(all.map(({ kind }) => kind))].flatMap((kind) => {
    const same = all.filter((sabotage) => sabotage.kind === kind);
    const first = SEED % same.length;
    return [...same.slice(first), ...same.slice(0, first)].slice(0, SABOTAGES);
  });
}

test.each(FAMILIES)(
  '%s: a fast check that is made from a bent model would be noticed',
  async (family) => {
    const known = verdicts(family);
    expect(notices(await checksFrom(model, family), known)).toBe(false);

    const sabotages = chosen(sabotagesOf(model).filter(({ families }) => families.includes(family)));
    const missed: string[] = [];
    for (const { kind, place, apply } of sabotages) {
      const bent = structuredClone(model);
      apply(bent);
      if (!notices(await checksFrom(bent, family), known)) missed.push(`${kind}: ${place}`);
    }
    report(`sabotage, ${family}: ${sabotages.length - missed.length} of ${sabotages.length} noticed by ${known.length} bodies`);
    expect(missed).toEqual([]);
    expect(sabotages.length).toBeGreaterThanOrEqual(20);
  },
  PATIENCE,
);
