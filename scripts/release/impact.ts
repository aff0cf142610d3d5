/**
 * Rates a change of the document by the version that it requires.
 *
 * Redocly rates changes for strict clients and servers. The open validators of this package accept unknown values, and its types and
 * validators are used for both requests and responses, so some changes are rated differently here. The table in CONTRIBUTING lists the rules.
 */
import { isDeepStrictEqual } from 'node:util';
import { type Change, type Document, resolveSchema, tokensOf, valueAt } from './diff-documents.js';

export type Impact = 'none' | 'patch' | 'minor' | 'major';

export const IMPACTS: Impact[] = ['none', 'patch', 'minor', 'major'];

export const maxImpact = (impacts: Impact[]): Impact => IMPACTS[Math.max(0, ...impacts.map((impact) => IMPACTS.indexOf(impact)))] as Impact;

/** Keywords that affect neither types nor validators. Extensions affect only what the strict validators report. */
const ANNOTATIONS = ['description', 'summary', 'title', 'example', 'examples', 'deprecated', 'version', 'format', '$comment'];
const ANNOTATION_TYPES = ['SpecExtension', 'Example', 'ExamplesMap', 'ExternalDocs', 'Info', 'Contact', 'License', 'Tag', 'TagList'];
const isAnnotation = (keyword: string): boolean => ANNOTATIONS.includes(keyword) || keyword.startsWith('x-');

/** The impact of one change between two documents on users of the package. */
export function impactOf(change: Change, base: Document, revision: Document): Impact {
  const { kind, typeName, property } = change;
  if (ANNOTATION_TYPES.includes(typeName) || (kind === 'modified' && property !== undefined && isAnnotation(property))) return 'patch';
  if (kind === 'modified') return ofKeyword(change);
  const { pointer = '' } = (kind === 'added' ? change.revision : change.base) ?? {};
  if (typeName === 'Schema' && pointer.endsWith('/additionalProperties') && !isIn(pointer, 'properties')) {
    return ofAdditionalKeys(valueAt(base, pointer), valueAt(revision, pointer));
  }
  return kind === 'added' ? ofAddition(change, base, pointer) : ofRemoval(change, pointer);
}

/** Redocly knows whether responses contain the place: there a wider type is a breaking change. */
const widened = ({ impact }: Change): Impact => maxImpact([impact, 'minor']);

function ofKeyword(change: Change): Impact {
  const [before, after] = [change.base?.value, change.revision?.value];
  switch (change.property) {
    case 'type': {
      const [lost, gained] = difference(typesOf(before), typesOf(after));
      return lost ? 'major' : gained ? widened(change) : 'none';
    }
    case 'enum': {
      if (before === undefined) return 'major';
      if (after === undefined) return widened(change);
      const [lost, gained] = difference(listOf(before), listOf(after));
      return lost ? 'major' : gained ? 'minor' : 'none';
    }
    case 'required': {
      // A list of keys in a schema; `true` or `false` elsewhere.
      const [lost, gained] = difference(requiredOf(before), requiredOf(after));
      return gained ? 'major' : lost ? widened(change) : 'none';
    }
    case 'additionalProperties':
      return ofAdditionalKeys(before, after);
    case 'pattern':
    case 'multipleOf':
    case 'uniqueItems':
      return after === undefined || after === false ? widened(change) : 'major';
  }
  const limit = /^(exclusive)?(min|max)/i.exec(change.property ?? '')?.[2]?.toLowerCase();
  if (change.typeName === 'Schema' && limit) {
    const [lowest, highest] = [-Infinity, Infinity];
    const unlimited = limit === 'min' ? lowest : highest;
    const [old, now] = [(before ?? unlimited) as number, (after ?? unlimited) as number];
    return (limit === 'min' ? now > old : now < old) ? 'major' : 'minor';
  }
  return otherwise(change);
}

/** Keywords whose schema all values must match. */
const CONSTRAINTS = ['items', 'not', 'propertyNames', 'contains', 'if', 'then', 'else'];

function ofAddition(change: Change, base: Document, pointer: string): Impact {
  const { parent, key } = lastOf(pointer);
  if (change.typeName === 'AllOf') return 'major';
  if (change.typeName === 'AnyOf' || change.typeName === 'OneOf') {
    return isAmong(valueAt(base, parent), listOf(change.revision?.value)) ? 'minor' : 'major';
  }
  if (change.typeName === 'Schema') {
    if (isIn(pointer, 'anyOf', 'oneOf')) {
      // A new item type does not break code with a `default` arm, which the open validators require.
      return isTagged(change.revision?.value) && isTaggedUnion(base, parent) ? 'minor' : widened(change);
    }
    if (isIn(pointer, 'properties')) return 'minor';
    if (isIn(pointer, 'allOf') || CONSTRAINTS.includes(key)) return 'major';
  }
  return otherwise(change);
}

function ofRemoval(change: Change, pointer: string): Impact {
  // Fields, item types and names that are removed from a request are removed from the types too.
  if (change.typeName === 'Schema' && isIn(pointer, 'properties', 'anyOf', 'oneOf', 'schemas')) return 'major';
  if (change.typeName === 'SchemaProperties') return 'major';
  if (change.typeName === 'Schema' && !isIn(pointer, 'mapping')) return widened(change);
  return maxImpact([change.impact, 'patch']);
}

/** Users see other changes of schemas in the types or the validators. */
const otherwise = ({ impact, typeName }: Change): Impact => maxImpact([impact, typeName === 'Schema' ? 'minor' : 'patch']);

const listOf = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());
const requiredOf = (value: unknown): unknown[] => listOf(value).filter((one) => one !== false);

/** Without the keyword all types are allowed. */
function typesOf(value: unknown): unknown[] {
  if (value === undefined) return ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];
  return listOf(value).flatMap((type) => (type === 'number' ? ['number', 'integer'] : [type]));
}

/** Whether values were lost, and whether some were gained. */
const difference = (before: unknown[], after: unknown[]): [lost: boolean, gained: boolean] => [
  before.some((value) => !after.includes(value)),
  after.some((value) => !before.includes(value)),
];

/** Without the keyword, the types have no other keys and the strict validators reject them. */
function ofAdditionalKeys(before: unknown, after: unknown): Impact {
  const opennessOf = (value: unknown): number => (value === false ? 0 : value === undefined ? 1 : value === true ? 3 : 2);
  return opennessOf(after) < opennessOf(before) ? 'major' : 'minor';
}

function lastOf(pointer: string): { parent: string; key: string } {
  const end = pointer.lastIndexOf('/');
  return { parent: pointer.slice(0, end), key: pointer.slice(end + 1) };
}

/** Whether the pointer names an element of such a list or map. */
const isIn = (pointer: string, ...keys: string[]): boolean => keys.includes(tokensOf(pointer).at(-2) ?? '');

/** Whether the schema is one of the item types that `type` tells apart. */
const isTagged = (schema: any): boolean =>
  schema?.properties?.type?.enum !== undefined || schema?.properties?.type?.const !== undefined || schema?.discriminator !== undefined;

const isTaggedUnion = (document: Document, pointer: string): boolean =>
  listOf(valueAt(document, pointer)).every((schema) => isTagged(resolveSchema(document, schema)));

/** Whether each value of the schema matches one of the alternatives. Each alternative is a schema of one type. */
function isAmong(schema: any, alternatives: any[]): boolean {
  const constraintsOf = (of: any): [string, unknown][] =>
    Object.entries<unknown>(of ?? {}).filter(([key]) => key !== 'type' && !isAnnotation(key));
  if (schema?.type === undefined) return false;
  return listOf(schema.type).every((type) =>
    alternatives.some(
      (alternative) =>
        alternative.type !== undefined &&
        typesOf(alternative.type).includes(type) &&
        constraintsOf(alternative).every(([key, value]) => isDeepStrictEqual(value, schema[key])),
    ),
  );
}
