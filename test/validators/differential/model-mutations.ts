/** Mutations of the model: each removes or changes one rule, so that the generated code accepts an invalid body or rejects a valid one. */
import type { Model, ObjectRule, RecordDefinition, Shape, StringRule, TaggedDefinition } from '../../../scripts/generate/model.js';
import type { Family } from './contract.js';
import { MAX_TESTED_LENGTH } from './scalar-changes.js';

export interface ModelMutation {
  kind: string;
  /** Where the rule is in the model, for messages. */
  location: string;
  /** The families in which it makes a difference. */
  families: Family[];
  apply: (model: Model) => void;
}

type MapRule = Extract<ObjectRule, { kind: 'map' }>;

const BOTH: Family[] = ['open', 'strict'];
const STRICT: Family[] = ['strict'];

export function mutationsOf(model: Model): ModelMutation[] {
  const tags = tagsOfBranches(model);
  return Object.entries(model).flatMap(([name, definition]) => {
    if (definition.kind === 'tagged') return inUnion(model, name, definition);
    if (definition.kind === 'record') return inRecord(name, definition, tags.get(name));
    return inMap(name, definition.rule, (target) => (target[name] as typeof definition).rule);
  });
}

/** The tag of each branch. A branch does not check its tag again, so a mutation of the tag there has no effect. */
function tagsOfBranches(model: Model): Map<string, string> {
  const tags = new Map<string, string>();
  for (const definition of Object.values(model)) {
    if (definition.kind === 'tagged') for (const branch of Object.values(definition.branches)) tags.set(branch, definition.tag);
  }
  return tags;
}

function inUnion(model: Model, name: string, { tag, branches, untagged = [] }: TaggedDefinition): ModelMutation[] {
  const union = (target: Model): TaggedDefinition => target[name] as TaggedDefinition;
  const kinds = Object.keys(branches);
  const mutations: ModelMutation[] = [];
  for (const kind of kinds) {
    // Without the branch, the open validators accept the object as one with an unknown tag: a difference only if the branch has rules.
    const { properties, required } = model[branches[kind] as string] as RecordDefinition;
    const hasRules = required.length > 1 || Object.keys(properties).length > 1;
    mutations.push({
      kind: 'branch removed',
      location: `${name} ${kind}`,
      families: hasRules ? BOTH : STRICT,
      apply: (target) => void delete union(target).branches[kind],
    });
    const other = kinds.find((name) => rulesOf(model, branches[name], tag) !== rulesOf(model, branches[kind], tag));
    if (other)
      mutations.push({
        kind: 'branch replaced by another',
        location: `${name} ${kind}`,
        families: hasRules ? BOTH : [],
        apply: (target) => void (union(target).branches[kind] = branches[other] as string),
      });
  }
  for (const i of untagged.keys()) {
    mutations.push({
      kind: 'rule for a missing tag removed',
      location: `${name} ${i}`,
      families: BOTH,
      apply: (target) => void union(target).untagged!.splice(i, 1),
    });
  }
  return mutations;
}

/** The rules of a branch. Replacing a branch by one with the same rules has no effect. */
function rulesOf(model: Model, branch: string | undefined, tag: string): string {
  const { properties, required } = model[branch as string] as RecordDefinition;
  return JSON.stringify([{ ...properties, [tag]: undefined }, required]);
}

function inRecord(name: string, definition: RecordDefinition, tag?: string): ModelMutation[] {
  const { required, properties, rejected = [], partRules = [] } = definition;
  const record = (target: Model): RecordDefinition => target[name] as RecordDefinition;
  const mutations: ModelMutation[] = [];
  for (const [key, shape] of Object.entries(properties)) {
    if (key === tag) continue;
    const location = `${name}.${key}`;
    const isRequired = required.includes(key);
    mutations.push(
      isRequired
        ? {
            kind: 'required key made optional',
            location,
            families: BOTH,
            apply: (target) => void (record(target).required = required.filter((name) => name !== key)),
          }
        : { kind: 'optional key made required', location, families: BOTH, apply: (target) => void record(target).required.push(key) },
      ...inShape(location, shape, (target) => record(target).properties[key] as Shape),
    );
    // The generator does not support objects without any key, and the document has none.
    if (Object.keys(properties).length > 1)
      mutations.push({
        kind: 'key removed',
        location,
        families: shape.any && !isRequired ? STRICT : BOTH,
        apply: (target) => removeKey(record(target), key),
      });
  }
  // The strict family does not know a rejected key, so nothing that is said of it matters there.
  const isOfRejected = ({ location }: ModelMutation): boolean => rejected.some((key) => location === `${name}.${key}`);
  const effective = mutations.map((one) =>
    isOfRejected(one) ? { ...one, families: one.families.filter((family) => family === 'open') } : one,
  );
  const ofRules = partRules.map(
    (rule, i): ModelMutation => ({
      kind: 'part rule removed',
      location: `${name} ${rule.values.join()}`,
      families: STRICT,
      apply: (target) => void record(target).partRules!.splice(i, 1),
    }),
  );
  const ofRejected = rejected.map(
    (key): ModelMutation => ({
      kind: 'rejected key accepted',
      location: `${name}.${key}`,
      families: STRICT,
      apply: (target) => void (record(target).rejected = rejected.filter((one) => one !== key)),
    }),
  );
  return [...effective, ...ofRules, ...ofRejected];
}

function removeKey(record: RecordDefinition, key: string): void {
  delete record.properties[key];
  record.required = record.required.filter((name) => name !== key);
}

function inShape(location: string, shape: Shape, at: (model: Model) => Shape): ModelMutation[] {
  if (shape.any) return [];
  const mutations: ModelMutation[] = [];
  const add = (kind: string, families: Family[], apply: (target: Shape) => void): void =>
    void mutations.push({ kind, location, families, apply: (model) => apply(at(model)) });
  const types = Object.keys(shape) as (keyof Shape)[];
  for (const type of types) if (types.length > 1) add(`type removed: ${type}`, BOTH, (target) => void delete target[type]);
  for (const type of ['boolean', 'null'] as const)
    if (!shape[type]) add(`type added: ${type}`, BOTH, (target) => void (target[type] = true));
  if (!shape.string) add('type added: string', BOTH, (target) => void (target.string = {}));
  if (!shape.number) add('type added: number', BOTH, (target) => void (target.number = { integer: true }));
  else {
    if (shape.number.integer) add('fractions allowed', BOTH, (target) => void (target.number!.integer = false));
    for (const limit of ['minimum', 'maximum'] as const)
      if (shape.number[limit] !== undefined) add(`${limit} removed`, STRICT, (target) => void delete target.number![limit]);
  }
  if (!shape.object) add('type added: object', BOTH, (target) => void (target.object = { kind: 'free' }));
  if (!shape.array) add('type added: array', BOTH, (target) => void (target.array = { items: { any: true } }));
  if (shape.string) mutations.push(...inString(location, shape.string, (model) => at(model).string as StringRule));
  if (shape.object?.kind === 'named') add('object not checked', BOTH, (target) => void (target.object = { kind: 'free' }));
  if (shape.object?.kind === 'map') mutations.push(...inMap(location, shape.object, (model) => at(model).object as MapRule));
  if (shape.array) {
    for (const limit of ['minItems', 'maxItems'] as const)
      if ((shape.array[limit] ?? Infinity) <= MAX_TESTED_LENGTH)
        add(`${limit} removed`, STRICT, (target) => void delete target.array![limit]);
    mutations.push(...inShape(`${location}[]`, shape.array.items, (model) => at(model).array!.items));
  }
  return mutations;
}

function inMap(location: string, rule: MapRule, at: (model: Model) => MapRule): ModelMutation[] {
  const limits = (['maxProperties', 'maxKeyLength'] as const).filter((limit) => rule[limit] !== undefined);
  return [
    ...limits.map(
      (limit): ModelMutation => ({ kind: `${limit} removed`, location, families: STRICT, apply: (model) => void delete at(model)[limit] }),
    ),
    ...inShape(`${location}{}`, rule.values, (model) => at(model).values),
  ];
}

function inString(location: string, rule: StringRule, at: (model: Model) => StringRule): ModelMutation[] {
  const mutations: ModelMutation[] = [];
  const add = (kind: string, families: Family[], apply: (target: StringRule) => void): void =>
    void mutations.push({ kind, location, families, apply: (model) => apply(at(model)) });
  if (rule.constant !== undefined) add('constant removed', BOTH, (target) => void delete target.constant);
  for (const value of rule.values ?? [])
    add('known value removed', STRICT, (target) => void (target.values = rule.values!.filter((name) => name !== value)));
  if (rule.values) add('known values removed', STRICT, (target) => void delete target.values);
  if (rule.pattern !== undefined) add('pattern removed', STRICT, (target) => void delete target.pattern);
  // If the pattern requires a character, minLength has no effect.
  if (rule.minLength && (rule.pattern === undefined || new RegExp(rule.pattern).test('')))
    add('minLength removed', STRICT, (target) => void delete target.minLength);
  if (rule.maxLength !== undefined && rule.maxLength <= MAX_TESTED_LENGTH) {
    add('maxLength removed', STRICT, (target) => void delete target.maxLength);
    add('maxLength increased by one', STRICT, (target) => void target.maxLength!++);
    add('maxLength decreased by one', STRICT, (target) => void target.maxLength!--);
  }
  return mutations;
}
