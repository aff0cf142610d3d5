/** Valid bodies of every definition, drawn from the model itself: what the document allows, these make. */
import * as fc from 'fast-check';
import { findRecursive } from '../../../scripts/generate/is.js';
import type { MapDefinition, Model, ObjectRule, RecordDefinition, Shape, TaggedDefinition } from '../../../scripts/generate/model.js';
import { anyJson, freeObject, length, numberOf, stringOf, unknownKeys, UNKNOWN_KINDS, type World } from './values.js';

type Value = fc.Arbitrary<unknown>;
/** `lean`: nothing that may be absent. `varied`: anything that is allowed. */
export type Amount = 'lean' | 'varied';
/** What certain keys hold; undefined for a key that must be absent. */
export type Fixed = Record<string, Value | undefined>;

/** How often a definition may lead back to itself in one body. */
const MOST_LEVELS = 3;

/** A shape for each JSON type that the shape allows. */
export function alternatives(shape: Shape): Shape[] {
  return Object.entries(shape).map(([type, rule]) => ({ [type]: rule }));
}

export class Bodies {
  private readonly known = new Map<string, Value>();
  private readonly recursive: Set<string>;

  constructor(
    private readonly model: Model,
    private readonly world: World,
  ) {
    this.recursive = findRecursive(model);
  }

  definition(name: string, amount: Amount, level = 0): Value {
    const id = `${name} ${amount} ${level}`;
    let value = this.known.get(id);
    if (!value) {
      const definition = this.model[name];
      if (definition?.kind === 'record') value = this.extended(this.record(name, amount, {}, level), amount);
      else if (definition?.kind === 'tagged') value = this.tagged(definition, amount, this.recursive.has(name) ? level + 1 : level);
      else value = this.map((definition as MapDefinition).rule, amount, level);
      this.known.set(id, value);
    }
    return value;
  }

  record(name: string, amount: Amount, fixed: Fixed, level = 0): Value {
    const { properties, required } = this.model[name] as RecordDefinition;
    const values: Record<string, Value> = {};
    for (const [key, shape] of Object.entries(properties)) {
      if (key in fixed) {
        if (fixed[key]) values[key] = fixed[key];
      } else if (amount === 'varied' || required.includes(key)) values[key] = this.shape(shape, amount, level);
    }
    const requiredKeys = Object.keys(values).filter((key) => required.includes(key) || key in fixed);
    return fc.record(values, { requiredKeys, noNullPrototype: true });
  }

  shape(shape: Shape, amount: Amount, level = 0): Value {
    const types = alternatives(shape);
    if (amount === 'lean') return this.single(types.find((type) => !type.null) ?? (types[0] as Shape), amount, level);
    return fc.oneof(...types.map((type) => ({ weight: type.null ? 1 : 3, arbitrary: this.single(type, amount, level) })));
  }

  /** A value of each type the shape allows but null, with something in every list. */
  rich(shape: Shape): Value[] {
    const types = alternatives(shape).filter((type) => !type.null);
    return types.map((type) => {
      if (!type.array) return this.single(type, type.object?.kind === 'map' ? 'varied' : 'lean', 0);
      return fc.tuple(...this.rich(type.array.items));
    });
  }

  private single(shape: Shape, amount: Amount, level: number): Value {
    if (shape.any) return anyJson;
    if (shape.string) return stringOf(shape.string, this.world);
    if (shape.number) return numberOf(shape.number, this.world);
    if (shape.boolean) return fc.boolean();
    if (shape.array) return this.array(shape.array, amount, level);
    if (shape.object) return this.object(shape.object, amount, level);
    return fc.constant(null);
  }

  private array({ items, minItems = 0 }: NonNullable<Shape['array']>, amount: Amount, level: number): Value {
    if (amount === 'lean' && minItems === 0) return fc.constant([]);
    const minLength = this.world === 'open' ? 0 : minItems;
    return fc.array(this.shape(items, amount, level), { minLength, maxLength: amount === 'lean' ? minItems : minItems + 2 });
  }

  private object(rule: ObjectRule, amount: Amount, level: number): Value {
    if (rule.kind === 'named') return this.definition(rule.name, amount, level);
    return rule.kind === 'free' ? freeObject : this.map(rule, amount, level);
  }

  private map({ values, maxKeyLength = 70 }: Extract<ObjectRule, { kind: 'map' }>, amount: Amount, level: number): Value {
    if (amount === 'lean') return fc.constant({});
    const keys = ['a', '', '__proto__', 'constructor', 'a/b~c', 'k'.repeat(70), '😀'.repeat(64)].filter(
      (key) => length(key) <= maxKeyLength,
    );
    return fc
      .array(fc.tuple(fc.constantFrom(...keys), this.shape(values, amount, level)), { minLength: 1, maxLength: 3 })
      .map((entries) => Object.fromEntries(entries));
  }

  private tagged(definition: TaggedDefinition, amount: Amount, level: number): Value {
    const { tag, branches } = definition;
    const arms: fc.WeightedArbitrary<unknown>[] = [];
    for (const [value, branch] of Object.entries(branches)) {
      if (level > MOST_LEVELS && this.recursive.has(branch)) continue;
      arms.push({ weight: 4, arbitrary: this.extended(this.record(branch, amount, { [tag]: fc.constant(value) }, level), amount) });
    }
    if (amount === 'varied') {
      for (const fixed of this.untagged(definition))
        arms.push({ weight: 4, arbitrary: this.record(fixed.branch, amount, fixed.keys, level) });
      if (this.world === 'open') arms.push({ weight: 2, arbitrary: this.unknownKind(definition) });
    }
    return fc.oneof(...arms);
  }

  /** What the keys of an object without its tag must hold, so that it is still told apart. */
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

  /** In the open world any object may carry more keys; one without a tag may not, lest it be told apart as something else. */
  private extended(value: Value, amount: Amount): Value {
    if (this.world === 'closed' || amount === 'lean') return value;
    return fc.oneof(
      { weight: 3, arbitrary: value },
      { weight: 1, arbitrary: fc.tuple(unknownKeys, value).map(([keys, known]) => ({ ...keys, ...(known as object) })) },
    );
  }
}
