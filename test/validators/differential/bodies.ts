/** Generates valid bodies of each definition from the model: they can contain everything that the document allows. */
import * as fc from 'fast-check';
import type {
  MapDefinition,
  Model,
  ObjectRule,
  PartRule,
  RecordDefinition,
  Shape,
  TaggedDefinition,
} from '../../../scripts/generate/model.js';
import { findRecursive } from '../../../scripts/generate/references.js';
import { rejectedParts } from './expectations.js';
import { anyJson, freeObject, length, numberOf, stringOf, unknownKeys, UNKNOWN_KINDS, type Contents } from './values.js';

type Value = fc.Arbitrary<unknown>;
/** `minimal`: only what is required. `varied`: anything that is allowed. */
export type Detail = 'minimal' | 'varied';
/** The values of certain keys; undefined for a key that must be absent. */
export type Fixed = Record<string, Value | undefined>;

/** How often a definition may contain itself in one body. */
const MAX_RECURSION = 3;

/** A shape for each JSON type that the shape allows. */
export function alternatives(shape: Shape): Shape[] {
  return Object.entries(shape).map(([type, rule]) => ({ [type]: rule }));
}

export class Bodies {
  private readonly cache = new Map<string, Value>();
  private readonly recursive: Set<string>;

  constructor(
    private readonly model: Model,
    private readonly contents: Contents,
  ) {
    this.recursive = findRecursive(model);
  }

  definition(name: string, detail: Detail, level = 0): Value {
    const id = `${name} ${detail} ${level}`;
    let value = this.cache.get(id);
    if (!value) {
      const definition = this.model[name];
      if (definition?.kind === 'record') value = this.extended(this.record(name, detail, {}, level), detail);
      else if (definition?.kind === 'tagged') value = this.tagged(definition, detail, this.recursive.has(name) ? level + 1 : level);
      else value = this.map((definition as MapDefinition).rule, detail, level);
      this.cache.set(id, value);
    }
    return value;
  }

  record(name: string, detail: Detail, fixed: Fixed, level = 0): Value {
    const { properties, required, rejected = [], partRules = [] } = this.model[name] as RecordDefinition;
    const values: Record<string, Value> = {};
    for (const [key, shape] of Object.entries(properties)) {
      if (this.contents === 'known' && rejected.includes(key)) continue;
      if (key in fixed) {
        if (fixed[key]) values[key] = fixed[key];
      } else if (detail === 'varied' || required.includes(key)) values[key] = this.shape(shape, detail, level);
    }
    const requiredKeys = Object.keys(values).filter((key) => required.includes(key) || key in fixed);
    const body: Value = fc.record(values, { requiredKeys, noNullPrototype: true });
    if (this.contents === 'extended' || partRules.length === 0) return body;
    // A value of the key that no rule is about allows any part.
    const [{ key }] = partRules as [PartRule];
    const freeValue = properties[key]?.string?.values?.find((value) => partRules.every(({ values }) => !values.includes(value)));
    return body.map((value) => (rejectedParts(partRules, value as object).length > 0 ? { ...(value as object), [key]: freeValue } : value));
  }

  shape(shape: Shape, detail: Detail, level = 0): Value {
    const types = alternatives(shape);
    if (detail === 'minimal') return this.single(types.find((type) => !type.null) ?? (types[0] as Shape), detail, level);
    return fc.oneof(...types.map((type) => ({ weight: type.null ? 1 : 3, arbitrary: this.single(type, detail, level) })));
  }

  /** A value of each type that the shape allows, except null. Lists are not empty. */
  complete(shape: Shape): Value[] {
    const types = alternatives(shape).filter((type) => !type.null);
    return types.map((type) => {
      if (!type.array) return this.single(type, type.object?.kind === 'map' ? 'varied' : 'minimal', 0);
      return fc.tuple(...this.complete(type.array.items));
    });
  }

  private single(shape: Shape, detail: Detail, level: number): Value {
    if (shape.any) return anyJson;
    if (shape.string) return stringOf(shape.string, this.contents);
    if (shape.number) return numberOf(shape.number, this.contents);
    if (shape.boolean) return fc.boolean();
    if (shape.array) return this.array(shape.array, detail, level);
    if (shape.object) return this.object(shape.object, detail, level);
    return fc.constant(null);
  }

  private array({ items, minItems = 0 }: NonNullable<Shape['array']>, detail: Detail, level: number): Value {
    if (detail === 'minimal' && minItems === 0) return fc.constant([]);
    const minLength = this.contents === 'extended' ? 0 : minItems;
    return fc.array(this.shape(items, detail, level), { minLength, maxLength: detail === 'minimal' ? minItems : minItems + 2 });
  }

  private object(rule: ObjectRule, detail: Detail, level: number): Value {
    if (rule.kind === 'named') return this.definition(rule.name, detail, level);
    return rule.kind === 'free' ? freeObject : this.map(rule, detail, level);
  }

  private map({ values, maxKeyLength = 70 }: Extract<ObjectRule, { kind: 'map' }>, detail: Detail, level: number): Value {
    if (detail === 'minimal') return fc.constant({});
    const keys = ['a', '', '__proto__', 'constructor', 'a/b~c', 'k'.repeat(70), '😀'.repeat(64)].filter(
      (key) => length(key) <= maxKeyLength,
    );
    return fc
      .array(fc.tuple(fc.constantFrom(...keys), this.shape(values, detail, level)), { minLength: 1, maxLength: 3 })
      .map((entries) => Object.fromEntries(entries));
  }

  private tagged(definition: TaggedDefinition, detail: Detail, level: number): Value {
    const { tag, branches } = definition;
    const arms: fc.WeightedArbitrary<unknown>[] = [];
    for (const [value, branch] of Object.entries(branches)) {
      if (level > MAX_RECURSION && this.recursive.has(branch)) continue;
      arms.push({ weight: 4, arbitrary: this.extended(this.record(branch, detail, { [tag]: fc.constant(value) }, level), detail) });
    }
    if (detail === 'varied') {
      for (const fixed of this.untagged(definition))
        arms.push({ weight: 4, arbitrary: this.record(fixed.branch, detail, fixed.keys, level) });
      if (this.contents === 'extended') arms.push({ weight: 2, arbitrary: this.unknownKind(definition) });
    }
    return fc.oneof(...arms);
  }

  /** The values of the keys by which an object without a tag selects each branch. */
  untagged(definition: TaggedDefinition): { branch: string; keys: Fixed }[] {
    const { tag } = definition;
    return (definition.untagged ?? []).flatMap(({ branch, only }) => {
      if (!only) return [{ branch, keys: { [tag]: undefined } }];
      const { properties } = this.model[branch] as RecordDefinition;
      const others = Object.fromEntries(
        Object.keys(properties)
          .filter((key) => key !== only)
          .map((key) => [key, undefined]),
      );
      return [others, ...(properties[tag]?.null ? [{ ...others, [tag]: fc.constant(null) }] : [])].map((keys) => ({ branch, keys }));
    });
  }

  private unknownKind({ tag, branches }: TaggedDefinition): Value {
    const kinds = UNKNOWN_KINDS.filter((kind) => !Object.hasOwn(branches, kind));
    return fc.tuple(unknownKeys, fc.constantFrom(...kinds)).map(([keys, kind]) => ({ ...keys, [tag]: kind }));
  }

  /** Adds unknown keys to a body with extended contents. Objects without a tag get none, since those could select another branch. */
  private extended(value: Value, detail: Detail): Value {
    if (this.contents === 'known' || detail === 'minimal') return value;
    return fc.oneof(
      { weight: 3, arbitrary: value },
      { weight: 1, arbitrary: fc.tuple(unknownKeys, value).map(([keys, known]) => ({ ...keys, ...(known as object) })) },
    );
  }
}
