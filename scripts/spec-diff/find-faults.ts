/**
 * Finds where a value differs from a shape. Of a union, the alternative counts that comes closest, and only those with the `type` of the
 * value; the errors of a JSON Schema validator name every branch. Keys that are not declared are faults of family `strict`.
 */
import type { Fault } from './check-ours.js';
import type { Path } from './place.js';
import { isOfType, type Alternative, type ArrayAlternative, type ObjectAlternative, type Shape } from './shape.js';
import { ADDITIONAL_KEY } from './values.js';

/** The faults by the alternative that comes closest. */
export function findFaults(shape: Shape, value: unknown, path: Path = []): Fault[] {
  const candidates = shape.filter((alternative) => alternative.type === 'any' || isOfType(value, alternative.type));
  if (candidates.length === 0) return [{ path, code: 'invalid_type', family: 'open' }];
  const fitting = isOfType(value, 'object') ? candidates.filter((one) => acceptsTag(one, value)) : candidates;
  if (fitting.length === 0) return [{ path, code: 'unknown_kind', family: 'open' }];
  return fitting.map((alternative) => faultsOf(alternative, value, path)).reduce((best, one) => (weight(one) < weight(best) ? one : best));
}

/** Undeclared keys weigh least, since most documents allow them. */
const weight = (faults: Fault[]): number => faults.reduce((sum, { family }) => sum + (family === 'open' ? 1000 : 1), 0);

/** Whether the `type` of the value can be that of the alternative. */
function acceptsTag(alternative: Alternative, value: any): boolean {
  const tag = alternative.type === 'object' ? alternative.properties['type']?.() : undefined;
  if (!tag || typeof value.type !== 'string') return true;
  return tag.some((one) => one.type === 'any' || (one.type === 'string' && (one.values?.includes(value.type) ?? true)));
}

function faultsOf(alternative: Alternative, value: any, path: Path): Fault[] {
  const fault = (code: Fault['code']): Fault[] => [{ path, code, family: 'open' }];
  switch (alternative.type) {
    case 'string': {
      const { values, minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = alternative;
      if (values && !values.includes(value)) return fault('invalid_value');
      if (lengthOf(value) > maxLength) return fault('too_long');
      if (lengthOf(value) < minLength) return fault('too_short');
      return pattern && !new RegExp(pattern, 'u').test(value) ? fault('invalid_format') : [];
    }
    case 'number': {
      const { integer, values, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = alternative;
      if (integer && !Number.isInteger(value)) return fault('invalid_type');
      if (values && !values.includes(value)) return fault('invalid_value');
      return value < minimum || value > maximum ? fault('out_of_range') : [];
    }
    case 'boolean':
      return alternative.value === undefined || alternative.value === value ? [] : fault('invalid_value');
    case 'array':
      return arrayFaults(alternative, value, path);
    case 'object':
      return objectFaults(alternative, value, path);
    default:
      return [];
  }
}

/** JSON Schema counts characters, not UTF-16 code units. Counting is slow, and the generated texts of this size have no surrogates. */
const lengthOf = (text: string): number => (text.length > 100_000 ? text.length : [...text].length);

function arrayFaults(
  { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY }: ArrayAlternative,
  value: unknown[],
  path: Path,
): Fault[] {
  const faults: Fault[] = [];
  if (value.length > maxItems) faults.push({ path, code: 'too_long', family: 'open' });
  if (value.length < minItems) faults.push({ path, code: 'too_short', family: 'open' });
  // A long list consists of one repeated element.
  const seen = new Set<unknown>();
  value.forEach((element, i) => {
    if (!seen.has(element)) faults.push(...findFaults(items(), element, [...path, i]));
    seen.add(element);
  });
  return faults;
}

function objectFaults(object: ObjectAlternative, value: Record<string, unknown>, path: Path): Fault[] {
  const {
    properties,
    required,
    additional,
    closed,
    maxProperties = Number.POSITIVE_INFINITY,
    maxKeyLength = Number.POSITIVE_INFINITY,
  } = object;
  const faults: Fault[] = required
    .filter((key) => !Object.hasOwn(value, key) || value[key] === undefined)
    .map((key) => ({ path: [...path, key], code: 'missing_key', family: 'open' }));
  const keys = Object.keys(value);
  if (keys.length > maxProperties) faults.push({ path, code: 'too_long', family: 'open' });
  const family = closed ? 'open' : 'strict';
  if (keys.length > 0 && !additional && Object.keys(properties).length === 0) {
    return [...faults, { path: [...path, ADDITIONAL_KEY], code: 'unknown_key', family }];
  }
  for (const key of keys) {
    const isDeclared = Object.hasOwn(properties, key);
    const read = isDeclared ? properties[key] : additional;
    if (!read) faults.push({ path: [...path, key], code: 'unknown_key', family });
    else faults.push(...findFaults(read(), value[key], [...path, key]));
    if (!isDeclared && key.length > maxKeyLength) faults.push({ path: [...path, key], code: 'too_long', family: 'open' });
  }
  return faults;
}
