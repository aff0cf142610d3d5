/**
 * Decides once what a validator family means. The writers get a model that holds only the rules that the family enforces.
 *
 * `strict` accepts what the document declares, and nothing else. `open` also accepts what a newer server may send: unknown keys and tags,
 * other strings than the known values, values that exceed a limit, and what services reject although it is declared. Constants and known
 * tags are enforced in both families.
 */
import type { Definition, MapDefinition, Model, ObjectRule, RecordDefinition, Shape, StringRule, TaggedDefinition } from './model.js';

export type Family = 'open' | 'strict';
export const FAMILIES: readonly Family[] = ['open', 'strict'];

export interface FamilyRecord extends Omit<RecordDefinition, 'rejected'> {
  /** Whether a key that is not declared is invalid. */
  closed: boolean;
}

export interface FamilyUnion extends TaggedDefinition {
  /** Whether a tag that names no branch is invalid. */
  closed: boolean;
}

/** An array whose elements all follow one shape. The document declares no such list; only the validators have them. */
export interface ListDefinition {
  kind: 'list';
  items: Shape;
}

export type FamilyDefinition = FamilyRecord | FamilyUnion | MapDefinition | ListDefinition;
export type FamilyModel = Record<string, FamilyDefinition>;

/** The model with the rules of one family. */
export function resolveFamily(model: Model, family: Family): FamilyModel {
  const closed = family === 'strict';
  const resolve = closed ? (shape: Shape): Shape => shape : withoutLimits;
  return mapValues(model, (definition) => resolveDefinition(definition, closed, resolve));
}

/** Adds a list named `<name>s` for each of the definitions. */
export function addLists(model: FamilyModel, names: readonly string[]): FamilyModel {
  const listOf = (name: string): ListDefinition => ({ kind: 'list', items: { object: { kind: 'named', name } } });
  return { ...model, ...Object.fromEntries(names.map((name) => [`${name}s`, listOf(name)])) };
}

function resolveDefinition(definition: Definition, closed: boolean, resolve: (shape: Shape) => Shape): FamilyDefinition {
  if (definition.kind === 'tagged') return { ...definition, closed };
  if (definition.kind === 'record') {
    const { rejected = [], partRules, ...record } = definition;
    const known = Object.entries(record.properties).filter(([key]) => !closed || !rejected.includes(key));
    return { ...record, closed, ...(closed && partRules && { partRules }), properties: mapValues(Object.fromEntries(known), resolve) };
  }
  return { kind: 'map', rule: resolve({ object: definition.rule }).object as MapDefinition['rule'] };
}

function withoutLimits({ string, number, array, object, ...rest }: Shape): Shape {
  return {
    ...rest,
    ...(string && { string: withoutStringLimits(string) }),
    ...(number && { number: { integer: number.integer } }),
    ...(array && { array: { items: withoutLimits(array.items) } }),
    ...(object && { object: withoutMapLimits(object) }),
  };
}

function withoutStringLimits({ constant, tags, values }: StringRule): StringRule {
  return { ...(constant !== undefined && { constant }), ...(tags && { tags }), ...(values && { knownValues: values }) };
}

const withoutMapLimits = (rule: ObjectRule): ObjectRule =>
  rule.kind === 'map' ? { kind: 'map', values: withoutLimits(rule.values) } : rule;

const mapValues = <V, R>(record: Record<string, V>, change: (value: V) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
