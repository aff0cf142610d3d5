/** Each item type and object of each message with all its keys, and all single changes of it. The same seed gives the same set. */
import * as fc from 'fast-check';
import { Bodies } from './bodies.js';
import { MESSAGES, model, type Message } from './contract.js';
import { BodyChanges, type Change } from './changes.js';
import { valueAt } from './paths.js';
import { completeBodies, findReachable } from './reachable.js';
import { SEED } from './settings.js';
import type { Contents } from './values.js';

export interface Sample {
  message: Message;
  /** The object that is changed, such as `InputItem function_call`. */
  label: string;
  body: unknown;
  changes: Change[];
}

export function sampleAll(contents: Contents, messages: readonly Message[] = MESSAGES): Sample[] {
  const bodies = new Bodies(model, contents);
  const samples: Sample[] = [];
  for (const message of messages) {
    for (const object of findReachable(model, bodies, message)) {
      for (const arbitrary of completeBodies(model, bodies, object)) {
        const [body] = fc.sample(arbitrary, { numRuns: 1, seed: SEED + samples.length });
        const changes = new BodyChanges(model, false);
        if (object.path.length === 0) changes.root(message, body);
        else changes.named(object.union ?? object.definition, valueAt(body, object.path) as object, object.path);
        samples.push({ message, label: object.label, body, changes: changes.all });
      }
    }
  }
  return samples;
}
