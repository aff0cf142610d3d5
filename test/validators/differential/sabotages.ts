/** Ways in which the model could lose or bend one rule, each of which would let a wrong body through or keep a right one out. */
import type { Model, ObjectRule, RecordDefinition, Shape, StringRule, TaggedDefinition } from '../../../scripts/generate/model.js';
import type { Family } from './contract.js';
import { LONGEST } from './scalar-faults.js';

export interface Sabotage {
  kind: string;
  /** Where, for people. */
  place: string;
  /** The families in which it makes a difference. */
  families: Family[];
  apply: (model: Model) => void;
}

type MapRule = Extract<ObjectRule, { kind: 'map' }>;

const BOTH: Family[] = ['open', 'strict'];
const STRICT: Family[] = ['strict'];

export function sabotagesOf(model: Model): Sabotage[] {
  const tags = tagsOfBranches(model);
  return Object.entries(model).flatMap(([name, definition]) => {
    if (definition.kind === 'tagged') return inUnion(model, name, definition);
    if (definition.kind === 'record') return inRecord(name, definition, tags.get(name));
    return inMap(name, definition.rule, (target) => (target[name] as typeof definition).rule);
  });
}

/** Who comes to a branch by its tag has no need to look at the tag again, so nothing there can be lost. */
function tagsOfBranches(model: Model): Map<string, string> {
  const tags = new Map<string, string>();
  for (const definition of Object.values(model)) {
    if (definition.kind === 'tagged') for (const branch of Object.values(definition.branches)) tags.set(branch, definition.tag);
  }
  return tags;
}

function inUnion(model: Model, name: string, { tag, branches, untagged = [] }: TaggedDefinition): Sabotage[] {
  const union = (target: Model): TaggedDefinition => target[name] as TaggedDefinition;
  const kinds = Object.keys(branches);
  const found: Sabotage[] = [];
  for (const kind of kinds) {
    // In open a kind that is lost passes as an unknown one, which tells only if the branch asks for anything.
    const { properties, required } = model[branches[kind] as string] as RecordDefinition;
    const asks = required.length > 1 || Object.keys(properties).length > 1;
    found.push({
      kind: 'branch lost',
      place: `${name} ${kind}`,
      families: asks ? BOTH : STRICT,
      apply: (target) => void delete union(target).branches[kind],
    });
    const other = kinds.find((one) => asksFor(model, branches[one], tag) !== asksFor(model, branches[kind], tag));
    if (other)
      found.push({
        kind: 'branch crossed',
        place: `${name} ${kind}`,
        families: asks ? BOTH : [],
        apply: (target) => void (union(target).branches[kind] = branches[other] as string),
      });
  }
  for (const i of untagged.keys()) {
    found.push({
      kind: 'rule for no tag lost',
      place: `${name} ${i}`,
      families: BOTH,
      apply: (target) => void union(target).untagged!.splice(i, 1),
    });
  }
  return found;
}

/** Two branches that ask for the same can be crossed without harm. */
function asksFor(model: Model, branch: string | undefined, tag: string): string {
  const { properties, required } = model[branch as string] as RecordDefinition;
  return JSON.stringify([{ ...properties, [tag]: undefined }, required]);
}

function inRecord(name: string, { required, properties }: RecordDefinition, tag?: string): Sabotage[] {
  const record = (target: Model): RecordDefinition => target[name] as RecordDefinition;
  const found: Sabotage[] = [];
  for (const [key, shape] of Object.entries(properties)) {
    if (key === tag) continue;
    const place = `${name}.${key}`;
    const needed = required.includes(key);
    found.push(
      needed
        ? {
            kind: 'required dropped',
            place,
            families: BOTH,
            apply: (target) => void (record(target).required = required.filter((one) => one !== key)),
          }
        : { kind: 'required added', place, families: BOTH, apply: (target) => void record(target).required.push(key) },
      ...inShape(place, shape, (target) => record(target).properties[key] as Shape),
    );
    // The writer has no words for an object that may hold nothing; the document has none either.
    if (Object.keys(properties).length > 1)
      found.push({
        kind: 'key forgotten',
        place,
        families: shape.any && !needed ? STRICT : BOTH,
        apply: (target) => forget(record(target), key),
      });
  }
  return found;
}

function forget(record: RecordDefinition, key: string): void {
  delete record.properties[key];
  record.required = record.required.filter((one) => one !== key);
}

function inShape(place: string, shape: Shape, at: (model: Model) => Shape): Sabotage[] {
  if (shape.any) return [];
  const found: Sabotage[] = [];
  const add = (kind: string, families: Family[], apply: (target: Shape) => void): void =>
    void found.push({ kind, place, families, apply: (model) => apply(at(model)) });
  const types = Object.keys(shape) as (keyof Shape)[];
  for (const type of types) if (types.length > 1) add(`type lost: ${type}`, BOTH, (target) => void delete target[type]);
  for (const type of ['boolean', 'null'] as const)
    if (!shape[type]) add(`type added: ${type}`, BOTH, (target) => void (target[type] = true));
  if (!shape.string) add('type added: string', BOTH, (target) => void (target.string = {}));
  if (!shape.number) add('type added: number', BOTH, (target) => void (target.number = { integer: true }));
  else {
    if (shape.number.integer) add('fractions let in', BOTH, (target) => void (target.number!.integer = false));
    for (const limit of ['minimum', 'maximum'] as const)
      if (shape.number[limit] !== undefined) add(`${limit} lost`, STRICT, (target) => void delete target.number![limit]);
  }
  if (!shape.object) add('type added: object', BOTH, (target) => void (target.object = { kind: 'free' }));
  if (!shape.array) add('type added: array', BOTH, (target) => void (target.array = { items: { any: true } }));
  if (shape.string) found.push(...inString(place, shape.string, (model) => at(model).string as StringRule));
  if (shape.object?.kind === 'named') add('object let through', BOTH, (target) => void (target.object = { kind: 'free' }));
  if (shape.object?.kind === 'map') found.push(...inMap(place, shape.object, (model) => at(model).object as MapRule));
  if (shape.array) {
    for (const limit of ['minItems', 'maxItems'] as const)
      if (shape.array[limit] !== undefined) add(`${limit} lost`, STRICT, (target) => void delete target.array![limit]);
    found.push(...inShape(`${place}[]`, shape.array.items, (model) => at(model).array!.items));
  }
  return found;
}

function inMap(place: string, rule: MapRule, at: (model: Model) => MapRule): Sabotage[] {
  const limits = (['maxProperties', 'maxKeyLength'] as const).filter((limit) => rule[limit] !== undefined);
  return [
    ...limits.map(
      (limit): Sabotage => ({ kind: `${limit} lost`, place, families: STRICT, apply: (model) => void delete at(model)[limit] }),
    ),
    ...inShape(`${place}{}`, rule.values, (model) => at(model).values),
  ];
}

function inString(place: string, rule: StringRule, at: (model: Model) => StringRule): Sabotage[] {
  const found: Sabotage[] = [];
  const add = (kind: string, families: Family[], apply: (target: StringRule) => void): void =>
    void found.push({ kind, place, families, apply: (model) => apply(at(model)) });
  if (rule.constant !== undefined) add('constant lost', BOTH, (target) => void delete target.constant);
  for (const value of rule.values ?? [])
    add('known value lost', STRICT, (target) => void (target.values = rule.values!.filter((one) => one !== value)));
  if (rule.values) add('known values lost', STRICT, (target) => void delete target.values);
  if (rule.pattern !== undefined) add('pattern lost', STRICT, (target) => void delete target.pattern);
  // A pattern that asks for a character makes a limit of one superfluous.
  if (rule.minLength && (rule.pattern === undefined || new RegExp(rule.pattern).test('')))
    add('minLength lost', STRICT, (target) => void delete target.minLength);
  if (rule.maxLength !== undefined && rule.maxLength <= LONGEST) {
    add('maxLength lost', STRICT, (target) => void delete target.maxLength);
    add('maxLength one more', STRICT, (target) => void target.maxLength!++);
    add('maxLength one less', STRICT, (target) => void target.maxLength!--);
  }
  return found;
}
