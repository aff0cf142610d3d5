/** Compares two documents by value: what one allows is checked against the other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../generate/bundle.js';
import { checkOurs, type Fault } from './check-ours.js';
import { createChecker } from './check-theirs.js';
import { type Cut, type Direction, DIRECTIONS } from './cut.js';
import { placeOf, valueAt } from './place.js';
import { readShape } from './shape.js';
import { limitsOf, valuesOf } from './values.js';

/** All values at one place that one side allows and the other one rejects with the same code. */
export interface Difference {
  /** `ours`: the other document allows it, and this package rejects it. `theirs`: the reverse. */
  rejectedBy: 'ours' | 'theirs';
  place: string;
  code: Fault['code'];
  /** `open` if every validator rejects it; `strict` if only the strict one does, or if the other document merely does not declare the key. */
  family: Fault['family'];
  /** The rejected values, as JSON; long ones are shortened. Empty for a missing key. */
  values: string[];
}

export interface Comparison {
  name: string;
  differences: Difference[];
  /** How many values were generated from each side and checked against the other one. */
  counts: Record<'ours' | 'theirs', number>;
  /** Values that this package rejects, and the other document too: it has a keyword that the generator does not know. */
  leftOut: number;
}

export function compare(ours: Cut, theirs: Cut): Comparison {
  const found = new Map<string, Difference>();
  const counts = { ours: 0, theirs: 0 };
  let leftOut = 0;
  for (const direction of DIRECTIONS) {
    const ownShape = readShape(ours[direction]);
    const otherChecker = createChecker(theirs[direction]);
    const [ownLimits, otherLimits] = [limitsOf(ownShape), limitsOf(otherChecker.shape)];
    for (const value of valuesOf(otherChecker.shape, { limits: ownLimits, isComplete: theirs.isComplete })) {
      const faults = checkOurs(direction, value);
      if (faults.length > 0 && !otherChecker.isValid(value)) {
        leftOut++;
        continue;
      }
      counts.theirs++;
      for (const fault of faults) add(found, 'ours', direction, value, fault);
    }
    for (const value of valuesOf(ownShape, { limits: otherLimits, isComplete: ours.isComplete })) {
      counts.ours++;
      for (const fault of otherChecker.findFaults(value)) add(found, 'theirs', direction, value, fault);
    }
    for (const value of examplesOf(direction)) {
      // Some examples show what only the open validators accept.
      if (checkOurs(direction, value).length > 0) continue;
      for (const fault of otherChecker.findFaults(value)) add(found, 'theirs', direction, value, fault);
    }
  }
  return { name: theirs.name, differences: [...found.values()], counts, leftOut };
}

function add(
  found: Map<string, Difference>,
  rejectedBy: Difference['rejectedBy'],
  direction: Direction,
  message: unknown,
  fault: Fault,
): void {
  const place = placeOf(direction, fault.path, message);
  const key = `${rejectedBy} ${place} ${fault.code}`;
  const difference = found.get(key) ?? { rejectedBy, place, code: fault.code, family: fault.family, values: [] };
  found.set(key, difference);
  if (fault.family === 'open') difference.family = 'open';
  const value = describe(valueAt(message, fault.path));
  if (value !== undefined && !difference.values.includes(value)) difference.values.push(value);
}

const MAX_LENGTH = 60;

/** The value as JSON; a long string or list is described by its length. Undefined if there is none. */
function describe(value: unknown): string | undefined {
  if (typeof value === 'string' && value.length > MAX_LENGTH) return `a string of ${value.length} characters`;
  if (Array.isArray(value) && value.length > 3) return `a list of ${value.length} elements`;
  const text = JSON.stringify(value);
  return text && text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

/** The valid examples of messages and of items, as messages. */
function examplesOf(direction: Direction): unknown[] {
  const read = (schema: string): unknown[] => {
    const folder = join(ROOT, 'spec/examples', schema, 'valid');
    return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).value);
  };
  if (direction === 'request') return [...read('CompactRequest'), ...read('InputItem').map((item) => ({ model: null, input: [item] }))];
  const [first] = read('CompactResponse') as { output: unknown[] }[];
  return [...read('CompactResponse'), ...read('OutputItem').map((item) => ({ ...first, output: [item] }))];
}
