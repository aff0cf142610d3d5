/** Single changes of a valid body, at every place of it, each with what the contract owes the result. */
import type { Model, ObjectRule, RecordDefinition, Shape, TaggedDefinition } from '../../../scripts/generate/model.js';
import { SENTINEL, type Path } from './contract.js';
import { both, fine, inUnion, strictOnly, type Expected } from './expectations.js';
import { numberFaults, stringFaults } from './scalar-faults.js';
import { UNKNOWN_KINDS } from './values.js';

export interface Mutant {
  operator: string;
  /** The value that is put in place of another, and where. */
  at: Path;
  value: unknown;
  expected: Expected;
}

/** One value of each JSON type. */
const OF_TYPE: [keyof Shape, unknown][] = [
  ['string', SENTINEL],
  ['number', 7],
  ['boolean', true],
  ['array', [SENTINEL]],
  ['object', { note: SENTINEL }],
  ['null', null],
];

export class Faults {
  readonly found: Mutant[] = [];

  /** `deep` says whether to go on into named objects, or to look at one object only. */
  constructor(
    private readonly model: Model,
    private readonly deep: boolean,
  ) {}

  private add(operator: string, at: Path, value: unknown, expected: Expected): void {
    this.found.push({ operator, at, value, expected });
  }

  /** The value itself, whatever it is, and all that it holds. */
  root(name: string, value: unknown): void {
    this.shape({ object: { kind: 'named', name } }, value, []);
    if (!this.deep) this.named(name, value as object, []);
  }

  named(name: string, value: object, at: Path): void {
    const definition = this.model[name];
    if (definition?.kind === 'tagged') this.tagged(definition, value, at);
    else if (definition?.kind === 'record') this.record(definition, value, at);
    else if (definition) this.map(definition.rule, value, at);
  }

  private tagged(union: TaggedDefinition, value: object, at: Path): void {
    const { tag, branches } = union;
    const { [tag]: kind, ...others } = value as Record<string, unknown>;
    const branch =
      typeof kind === 'string' ? (Object.hasOwn(branches, kind) ? branches[kind] : undefined) : this.untaggedBranch(union, value);
    const change = (operator: string, after: object, otherwise: Expected = fine): void =>
      this.add(operator, at, after, inUnion(union, value, after, at, otherwise));

    for (const wrong of [7, true, [SENTINEL], { note: SENTINEL }]) change('tag of another type', { ...value, [tag]: wrong });
    change('tag null', { ...value, [tag]: null });
    for (const unknown of UNKNOWN_KINDS) change('unknown kind', { ...value, [tag]: unknown });
    for (const known of Object.keys(branches)) if (known !== kind) change('another kind', { ...value, [tag]: known });
    if (Object.hasOwn(value, tag)) {
      change('tag dropped', others);
      change('tag renamed', { [`${tag}_`]: kind, ...others }, strictOnly('unknown_key', [...at, `${tag}_`]));
    }
    // What an unknown kind holds is nobody's business.
    if (branch) this.record(this.model[branch] as RecordDefinition, value, at, union);
  }

  private untaggedBranch({ untagged = [] }: TaggedDefinition, value: object): string | undefined {
    return untagged.find(({ has, only }) => Object.hasOwn(value, (has ?? only) as string))?.branch;
  }

  private record({ required, properties }: RecordDefinition, value: object, at: Path, union?: TaggedDefinition): void {
    const change = (operator: string, after: object, expected: Expected): void =>
      this.add(operator, at, after, union ? inUnion(union, value, after, at, expected) : expected);
    const extra = (key: string, held: unknown): void => {
      if (Object.hasOwn(value, key)) return;
      change('extra key', Object.fromEntries([[key, held], ...Object.entries(value)]), strictOnly('unknown_key', [...at, key]));
    };
    const without = (key: string): object => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

    for (const [key, shape] of Object.entries(properties)) {
      if (!Object.hasOwn(value, key) || key === union?.tag) continue;
      const place = [...at, key];
      const needed = required.includes(key);
      const held = (value as Record<string, unknown>)[key];
      change('key dropped', without(key), needed ? both('missing_key', place) : fine);
      const renamed = strictOnly('unknown_key', [...at, `${key}_`]);
      if (needed) for (const family of ['open', 'strict'] as const) renamed?.[family].unshift({ code: 'missing_key', path: place });
      change('key renamed', { ...without(key), [`${key}_`]: held }, renamed);
      this.shape(shape, held, place);
    }
    for (const key of ['x_extra', '__proto__', 'a/b~c']) extra(key, SENTINEL);
    for (const [key, held] of this.keysOfSiblings(union)) if (!Object.hasOwn(properties, key)) extra(key, held);
  }

  /** What other branches declare is unknown to this one, so what it holds there must not matter. */
  private keysOfSiblings(union?: TaggedDefinition): Map<string, unknown> {
    const keys = new Map<string, unknown>();
    for (const branch of Object.values(union?.branches ?? {})) {
      for (const [key, shape] of Object.entries((this.model[branch] as RecordDefinition).properties))
        keys.set(key, shape.boolean ? SENTINEL : true);
    }
    return keys;
  }

  private shape(shape: Shape, value: unknown, at: Path): void {
    for (const [type, other] of OF_TYPE) {
      if (shape.any) this.add('another type that is allowed', at, other, fine);
      else if (!shape[type]) this.add(type === 'null' ? 'null' : 'another type', at, other, both('invalid_type', at));
    }
    if (shape.null) this.add('null that is allowed', at, null, fine);
    if (shape.boolean) for (const one of [true, false]) this.add('boolean', at, one, fine);
    if (shape.string) for (const one of stringFaults(shape.string, at)) this.found.push({ ...one, at });
    if (shape.number) for (const one of numberFaults(shape.number, at)) this.found.push({ ...one, at });
    if (shape.array) this.array(shape.array, value, at);
    if (shape.object) this.object(shape.object, value, at);
  }

  private array({ items, minItems = 0, maxItems }: NonNullable<Shape['array']>, value: unknown, at: Path): void {
    this.add('empty list', at, [], minItems > 0 ? strictOnly('too_short', at) : fine);
    if (!Array.isArray(value)) return;
    const held: unknown[] = value;
    if (maxItems !== undefined && held.length > 0) {
      this.add('longest list', at, Array(maxItems).fill(held[0]), fine);
      this.add('list too long', at, Array(maxItems + 1).fill(held[0]), strictOnly('too_long', at));
    }
    for (const [i, item] of held.entries()) this.shape(items, item, [...at, i]);
  }

  private object(rule: ObjectRule, value: unknown, at: Path): void {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (rule.kind === 'free') for (const one of [{}, { type: 7 }]) this.add('free object', at, one, fine);
    else if (rule.kind === 'map') {
      this.add('empty map', at, {}, fine);
      if (isObject) this.map(rule, value, at);
    } else {
      this.poorObject(rule.name, at);
      if (isObject && this.deep) this.named(rule.name, value, at);
    }
  }

  /** Objects that are hardly any: a definition that several places share has to be asked at each of them. */
  private poorObject(name: string, at: Path): void {
    const definition = this.model[name];
    if (definition?.kind === 'tagged') this.add('empty object', at, {}, both('missing_key', [...at, definition.tag]));
    if (definition?.kind !== 'record') return;
    const { required, properties } = definition;
    const [missing, more] = required;
    this.add('empty object', at, {}, more !== undefined ? undefined : missing !== undefined ? both('missing_key', [...at, missing]) : fine);
    const wrong = Object.entries(properties).find(([key, shape]) => !shape.any && !shape.array && required.every((one) => one === key));
    if (wrong) this.add('object with a wrong value', at, { [wrong[0]]: [SENTINEL] }, both('invalid_type', [...at, wrong[0]]));
  }

  private map({ values, maxProperties, maxKeyLength }: Extract<ObjectRule, { kind: 'map' }>, value: object, at: Path): void {
    const entries = Object.entries(value);
    const [first] = entries;
    if (first && maxProperties !== undefined) {
      const filled = (count: number): object => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, first[1]]));
      this.add('fullest map', at, filled(maxProperties), fine);
      this.add('map too full', at, filled(maxProperties + 1), strictOnly('too_long', at));
    }
    if (first && maxKeyLength !== undefined) {
      for (const letter of ['k', '😀']) {
        this.add('longest key of a map', at, { [letter.repeat(maxKeyLength)]: first[1] }, fine);
        const long = letter.repeat(maxKeyLength + 1);
        this.add('key of a map too long', at, { [long]: first[1] }, strictOnly('too_long', [...at, long]));
      }
    }
    for (const [key, held] of entries) this.shape(values, held, [...at, key]);
  }
}
