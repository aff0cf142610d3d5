import { expect, test } from '@jest/globals';
import { transform } from 'esbuild';
import { resolveFamily } from '../../../scripts/generate/family.js';
import { writeIs } from '../../../scripts/generate/is.js';
import type { Model } from '../../../scripts/generate/model.js';
import { FAMILIES, MESSAGES, model, type Family, type Message } from './contract.js';
import { sampleAll } from './corpus.js';
import { replaceAt } from './paths.js';
import { mutationsOf, type ModelMutation } from './model-mutations.js';
import { MUTATIONS_PER_KIND, report, SEED, TIMEOUT_MS } from './settings.js';
import { validators } from './validators.js';

type Guards = Record<`is${Message}`, (value: unknown) => boolean>;

interface CheckedBody {
  message: Message;
  body: unknown;
  isValid: boolean;
}

/** All bodies with a single change, validated by Ajv. The generated type guards have to give the same results. */
function checkedBodies(family: Family): CheckedBody[] {
  // The items of requests and responses are the same as those of the messages InputItem and OutputItem.
  const samples = sampleAll('known').filter(({ message, label }) => !/^Compact(Request|Response)$/.test(message) || !/Item /.test(label));
  const checked: CheckedBody[] = [];
  for (const { message, body, changes } of samples) {
    for (const changed of [body, ...changes.map(({ at, value }) => replaceAt(body, at, value))]) {
      checked.push({ message, body: changed, isValid: validators[family][message].ajv(changed) });
    }
  }
  return checked;
}

async function generateGuards(source: Model, family: Family): Promise<Guards> {
  const { code } = await transform(writeIs(resolveFamily(source, family), MESSAGES), {
    loader: 'ts',
    format: 'iife',
    globalName: 'guards',
  });
  return new Function(`${code}; return guards;`)() as Guards;
}

const isDetected = (guards: Guards, bodies: CheckedBody[]): boolean =>
  bodies.some(({ message, body, isValid }) => guards[`is${message}`](body) !== isValid);

/** Some mutations of each kind. Which ones depends on the seed. */
function select(all: ModelMutation[]): ModelMutation[] {
  return [...new Set(all.map(({ kind }) => kind))].flatMap((kind) => {
    const same = all.filter((mutation) => mutation.kind === kind);
    const first = SEED % same.length;
    return [...same.slice(first), ...same.slice(0, first)].slice(0, MUTATIONS_PER_KIND);
  });
}

test.each(FAMILIES)(
  '%s: detects type guards that were generated from a mutated model',
  async (family) => {
    const bodies = checkedBodies(family);
    expect(isDetected(await generateGuards(model, family), bodies)).toBe(false);

    const mutations = select(mutationsOf(model).filter(({ families }) => families.includes(family)));
    const missed: string[] = [];
    for (const { kind, location, apply } of mutations) {
      const mutated = structuredClone(model);
      apply(mutated);
      if (!isDetected(await generateGuards(mutated, family), bodies)) missed.push(`${kind}: ${location}`);
    }
    report(
      `mutations of the model, ${family}: ${mutations.length - missed.length} of ${mutations.length} detected by ${bodies.length} bodies`,
    );
    expect(missed).toEqual([]);
    expect(mutations.length).toBeGreaterThanOrEqual(20);
  },
  TIMEOUT_MS,
);
