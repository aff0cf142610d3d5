/** Checks messages against the schemas of another document. Shapes say where a message is invalid, and Ajv whether it really is. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Fault } from './check-ours.js';
import type { Message, Schema } from './cut.js';
import { findFaults } from './find-faults.js';
import { readShape, type Shape } from './shape.js';

export interface MessageChecker {
  shape: Shape;
  isValid: (value: unknown) => boolean;
  findFaults: (value: unknown) => Fault[];
}

export function createChecker(message: Message): MessageChecker {
  const shape = readShape(message);
  const isExact = [message.schema, ...Object.values(message.definitions)].every(hasShape);
  let validate: ValidateFunction | undefined;

  function check(value: unknown): Fault[] {
    const faults = findFaults(shape, value);
    const isFaulty = faults.some(({ family }) => family === 'open');
    // Ajv is slow, and a value that the shape accepts is valid if the shape contains all rules.
    if (isLarge(value) || (isExact && !isFaulty)) return faults;
    validate ??= compile(message);
    if (validate(value)) return faults.filter(({ family }) => family === 'strict');
    if (isFaulty) return faults;
    const path = (validate.errors?.[0]?.instancePath ?? '').split('/').slice(1).map(toKey);
    return [...faults, { path, code: 'invalid_value', family: 'open' }];
  }

  return { shape, findFaults: check, isValid: (value) => check(value).every(({ family }) => family === 'strict') };
}

/** Compiles the schema with Ajv. Formats are not checked. */
export function compile({ schema, definitions }: Message): ValidateFunction {
  return new Ajv2020({ strict: false, validateFormats: false, inlineRefs: false, logger: false }).compile({
    $defs: definitions,
    ...schema,
  });
}

/** Keywords that `readShape` understands completely. */
const SHAPED = new Set([
  ...['$ref', 'allOf', 'anyOf', 'type', 'const', 'enum', 'properties', 'required', 'additionalProperties', 'maxProperties', 'items'],
  ...['minItems', 'maxItems', 'minLength', 'maxLength', 'pattern', 'format', 'minimum', 'maximum', 'x-rejected'],
]);

/** Whether the shape contains all rules of the schema. */
function hasShape(schema: Schema | boolean): boolean {
  if (typeof schema === 'boolean') return true;
  const { allOf = [], anyOf = [], properties = {}, items = true, additionalProperties = true, propertyNames = {} } = schema;
  const { maxLength: _, ...otherNameRules } = propertyNames;
  return (
    Object.keys(schema).every((keyword) => SHAPED.has(keyword) || keyword === 'propertyNames') &&
    Object.keys(otherNameRules).length === 0 &&
    [schema['const'], ...(schema['enum'] ?? [])].every((value) => typeof value !== 'object' || value === null) &&
    [...allOf, ...anyOf, ...Object.values(properties), items, additionalProperties].every((part) => hasShape(part as Schema))
  );
}

/** Ajv needs seconds for a list of 100,000 elements or a text of 10 MB. They consist of one repeated part, so their shape is enough. */
function isLarge(value: unknown): boolean {
  if (typeof value === 'string') return value.length > 100_000;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value) && value.length > 1000) return true;
  return Object.values(value).some(isLarge);
}

const toKey = (part: string): string | number => (/^\d+$/.test(part) ? Number(part) : part.replace(/~1/g, '/').replace(/~0/g, '~'));
