/** Single changes of a valid body, at each of its paths, and the issues that the contract requires for each. */
import type { Model, ObjectRule, RecordDefinition, Shape, TaggedDefinition } from '../../../scripts/generate/model.js';
import { SENTINEL, type Path } from './contract.js';
import { both, expectedInUnion, rejectedParts, strictOnly, valid, type Expected } from './expectations.js';
import { samePath } from './paths.js';
import { MAX_TESTED_LENGTH, numberChanges, stringChanges } from './scalar-changes.js';
import { UNKNOWN_KINDS } from './values.js';

export interface Change {
  /** What kind of change it is. */
  operator: string;
  /** The path of the value that is replaced. */
  at: Path;
  /** The value that replaces it. */
  value: unknown;
  expected: Expected;
}

/** One value of each JSON type. */
const VALUE_OF_TYPE: [keyof Shape, unknown][] = [
  ['string', SENTINEL],
  ['number', 7],
  ['boolean', true],
  ['array', [SENTINEL]],
  ['object', { note: SENTINEL }],
  ['null', null],
];

export class BodyChanges {
  readonly all: Change[] = [];

  /** With `deep`, also changes the objects within an object that have a definition of their own. */
  constructor(
    private readonly model: Model,
    private readonly deep: boolean,
  ) {}

  private add(operator: string, at: Path, value: unknown, expected: Expected): void {
    this.all.push({ operator, at, value, expected });
  }

  /** Adds the changes of a body: of the value itself and of its contents. */
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
    const change = (operator: string, after: object, inBranch: Expected = valid): void =>
      this.add(operator, at, after, expectedInUnion(union, value, after, at, inBranch));

    for (const tagValue of [7, true, [SENTINEL], { note: SENTINEL }]) change('tag of the wrong type', { ...value, [tag]: tagValue });
    change('tag null', { ...value, [tag]: null });
    for (const unknown of UNKNOWN_KINDS) change('unknown tag', { ...value, [tag]: unknown });
    for (const known of Object.keys(branches)) if (known !== kind) change('tag of another branch', { ...value, [tag]: known });
    if (Object.hasOwn(value, tag)) {
      change('tag removed', others);
      change('tag renamed', { [`${tag}_`]: kind, ...others }, strictOnly('unknown_key', [...at, `${tag}_`]));
    }
    // The contents of an object with an unknown tag are not checked.
    if (branch) this.record(this.model[branch] as RecordDefinition, value, at, union);
  }

  private untaggedBranch({ untagged = [] }: TaggedDefinition, value: object): string | undefined {
    return untagged.find(({ has, only }) => Object.hasOwn(value, (has ?? only) as string))?.branch;
  }

  private record(definition: RecordDefinition, value: object, at: Path, union?: TaggedDefinition): void {
    const { required, properties, rejected = [], partRules = [] } = definition;
    const change = (operator: string, after: object, expected: Expected): void =>
      this.add(operator, at, after, union ? expectedInUnion(union, value, after, at, expected) : expected);
    const extra = (key: string, member: unknown): void => {
      if (Object.hasOwn(value, key)) return;
      change('extra key', Object.fromEntries([[key, member], ...Object.entries(value)]), strictOnly('unknown_key', [...at, key]));
    };
    const without = (key: string): object => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

    for (const [key, shape] of Object.entries(properties)) {
      if (!Object.hasOwn(value, key) || key === union?.tag) continue;
      const path = [...at, key];
      const isRequired = required.includes(key);
      const member = (value as Record<string, unknown>)[key];
      change('key removed', without(key), isRequired ? both('missing_key', path) : valid);
      const renamed = strictOnly('unknown_key', [...at, `${key}_`]);
      if (isRequired) for (const family of ['open', 'strict'] as const) renamed?.[family].unshift({ code: 'missing_key', path });
      change('key renamed', { ...without(key), [`${key}_`]: member }, renamed);
      const firstOfKey = this.all.length;
      this.shape(shape, member, path);
      const rules = partRules.filter((rule) => rule.key === key || rule.list === key);
      for (const one of this.all.slice(firstOfKey).filter((change) => samePath(change.at, path))) {
        const paths = rejectedParts(rules, { ...value, [key]: one.value }).map((inner) => [...at, ...inner]);
        const strict = paths.map((path) => ({ code: 'invalid_value' as const, path }));
        if (one.expected && strict.length > 0) one.expected = { open: one.expected.open, strict };
      }
    }
    for (const key of rejected)
      if (!Object.hasOwn(value, key)) change('rejected key', { ...value, [key]: null }, strictOnly('unknown_key', [...at, key]));
    for (const { key, values, list, tag, rejected } of partRules) {
      for (const decisive of values) {
        for (const name of rejected) {
          const after = { ...value, [key]: decisive, [list]: [this.sparsePart(properties[list]?.array?.items, tag, name)] };
          change('rejected part', after, strictOnly('invalid_value', [...at, list, 0, tag]));
        }
      }
    }
    for (const key of ['x_extra', '__proto__', 'a/b~c']) extra(key, SENTINEL);
    for (const [key, member] of this.keysOfSiblings(union)) if (!Object.hasOwn(properties, key)) extra(key, member);
  }

  /** Keys that only other branches declare, with values that are invalid there: they are unknown keys here, whatever their value. */
  private keysOfSiblings(union?: TaggedDefinition): Map<string, unknown> {
    const keys = new Map<string, unknown>();
    for (const branch of Object.values(union?.branches ?? {})) {
      for (const [key, shape] of Object.entries((this.model[branch] as RecordDefinition).properties))
        keys.set(key, shape.boolean ? SENTINEL : true);
    }
    return keys;
  }

  private shape(shape: Shape, value: unknown, at: Path): void {
    for (const [type, other] of VALUE_OF_TYPE) {
      if (shape.any) this.add('other type that is allowed', at, other, valid);
      else if (!shape[type]) this.add(type === 'null' ? 'null' : 'wrong type', at, other, both('invalid_type', at));
    }
    if (shape.null) this.add('null that is allowed', at, null, valid);
    if (shape.boolean) for (const value of [true, false]) this.add('boolean', at, value, valid);
    if (shape.string) for (const change of stringChanges(shape.string, at)) this.all.push({ ...change, at });
    if (shape.number) for (const change of numberChanges(shape.number, at)) this.all.push({ ...change, at });
    if (shape.array) this.array(shape.array, value, at);
    if (shape.object) this.object(shape.object, value, at);
  }

  private array({ items, minItems = 0, maxItems }: NonNullable<Shape['array']>, value: unknown, at: Path): void {
    this.add('empty list', at, [], minItems > 0 ? strictOnly('too_short', at) : valid);
    if (!Array.isArray(value)) return;
    const elements: unknown[] = value;
    if (maxItems !== undefined && maxItems <= MAX_TESTED_LENGTH && elements.length > 0) {
      this.add('longest list', at, Array(maxItems).fill(elements[0]), valid);
      this.add('list too long', at, Array(maxItems + 1).fill(elements[0]), strictOnly('too_long', at));
    }
    for (const [i, item] of elements.entries()) this.shape(items, item, [...at, i]);
  }

  private object(rule: ObjectRule, value: unknown, at: Path): void {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (rule.kind === 'free') for (const object of [{}, { type: 7 }]) this.add('arbitrary object', at, object, valid);
    else if (rule.kind === 'map') {
      this.add('empty map', at, {}, valid);
      if (isObject) this.map(rule, value, at);
    } else {
      this.sparseObject(rule.name, at);
      if (isObject && this.deep) this.named(rule.name, value, at);
    }
  }

  /** A valid part with only its required keys, which are all strings. */
  private sparsePart(items: Shape | undefined, tag: string, name: string): object {
    const union = items?.object?.kind === 'named' ? this.model[items.object.name] : undefined;
    if (union?.kind !== 'tagged') throw new Error('the parts are not a union');
    const { required } = this.model[union.branches[name] as string] as RecordDefinition;
    return Object.fromEntries(required.map((key) => [key, key === tag ? name : 'a']));
  }

  /** Objects with at most one key: they show that a definition that is used at several paths is checked at each of them. */
  private sparseObject(name: string, at: Path): void {
    const definition = this.model[name];
    if (definition?.kind === 'tagged') this.add('empty object', at, {}, both('missing_key', [...at, definition.tag]));
    if (definition?.kind !== 'record') return;
    const { required, properties } = definition;
    const [firstRequired, secondRequired] = required;
    this.add(
      'empty object',
      at,
      {},
      secondRequired !== undefined ? undefined : firstRequired !== undefined ? both('missing_key', [...at, firstRequired]) : valid,
    );
    const invalidMember = Object.entries(properties).find(
      ([key, shape]) => !shape.any && !shape.array && required.every((name) => name === key),
    );
    if (invalidMember) {
      const [key] = invalidMember;
      this.add('object with a value of the wrong type', at, { [key]: [SENTINEL] }, both('invalid_type', [...at, key]));
    }
  }

  private map({ values, maxProperties, maxKeyLength }: Extract<ObjectRule, { kind: 'map' }>, value: object, at: Path): void {
    const entries = Object.entries(value);
    const [first] = entries;
    if (first && maxProperties !== undefined) {
      const filled = (count: number): object => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, first[1]]));
      this.add('largest map', at, filled(maxProperties), valid);
      this.add('map too large', at, filled(maxProperties + 1), strictOnly('too_long', at));
    }
    if (first && maxKeyLength !== undefined) {
      for (const letter of ['k', '😀']) {
        this.add('longest key of a map', at, { [letter.repeat(maxKeyLength)]: first[1] }, valid);
        const long = letter.repeat(maxKeyLength + 1);
        this.add('key of a map too long', at, { [long]: first[1] }, strictOnly('too_long', [...at, long]));
      }
    }
    for (const [key, member] of entries) this.shape(values, member, [...at, key]);
  }
}
