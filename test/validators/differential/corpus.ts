/** Every kind of every message with all its keys, and every single change of it: the same set for the same seed. */
import * as fc from 'fast-check';
import { Bodies } from './bodies.js';
import { MESSAGES, model, type Message } from './contract.js';
import { Faults, type Mutant } from './faults.js';
import { valueAt } from './paths.js';
import { richBodies, routesFrom } from './routes.js';
import { SEED } from './settings.js';
import type { World } from './values.js';

export interface Sample {
  message: Message;
  /** The kind that is looked at, such as `InputItem function_call`. */
  label: string;
  body: unknown;
  mutants: Mutant[];
}

export function sampleAll(world: World, messages: readonly Message[] = MESSAGES): Sample[] {
  const bodies = new Bodies(model, world);
  const samples: Sample[] = [];
  for (const message of messages) {
    for (const stop of routesFrom(model, bodies, message)) {
      for (const arbitrary of richBodies(model, bodies, stop)) {
        const [body] = fc.sample(arbitrary, { numRuns: 1, seed: SEED + samples.length });
        const faults = new Faults(model, false);
        if (stop.path.length === 0) faults.root(message, body);
        else faults.named(stop.union ?? stop.definition, valueAt(body, stop.path) as object, stop.path);
        samples.push({ message, label: stop.label, body, mutants: faults.found });
      }
    }
  }
  return samples;
}
