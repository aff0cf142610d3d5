/**
 * Finds the shortest path from a message to each definition. A random body seldom contains deeply nested objects, such as the secret of a
 * domain of a network policy of a container of a tool. A body that is generated along the path always does.
 */
import * as fc from 'fast-check';
import type { Model, RecordDefinition, Shape } from '../../../scripts/generate/model.js';
import { alternatives, type Bodies, type Fixed } from './bodies.js';
import type { Path } from './contract.js';

type Value = fc.Arbitrary<unknown>;

/** A record or a map that a message can contain. */
export interface ReachableObject {
  /** The name of its definition, or that of its union and its tag. */
  label: string;
  definition: string;
  union: string | undefined;
  path: Path;
  /** The values of some keys that select its branch of the union. */
  fixed: Fixed;
  /** A minimal body that contains the object. */
  wrap: (inner: Value) => Value;
}

export function findReachable(model: Model, bodies: Bodies, root: string): ReachableObject[] {
  const objects: ReachableObject[] = [];
  const seen = new Set<string>([root]);
  const queue: { name: string; path: Path; wrap: ReachableObject['wrap'] }[] = [{ name: root, path: [], wrap: (inner) => inner }];
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const object of objectsAt(model, bodies, next)) {
      objects.push(object);
      const definition = model[object.definition] as RecordDefinition;
      if (definition.kind !== 'record') continue;
      for (const [key, shape] of Object.entries(definition.properties)) {
        for (const { name, path, wrap } of namedIn(shape)) {
          if (seen.has(name)) continue;
          seen.add(name);
          const wrapAll = (inner: Value): Value =>
            object.wrap(bodies.record(object.definition, 'minimal', { ...object.fixed, [key]: wrap(inner) }));
          queue.push({ name, path: [...object.path, key, ...path], wrap: wrapAll });
        }
      }
    }
  }
  return objects;
}

function objectsAt(
  model: Model,
  bodies: Bodies,
  { name, path, wrap }: { name: string; path: Path; wrap: ReachableObject['wrap'] },
): ReachableObject[] {
  const definition = model[name];
  if (definition?.kind !== 'tagged') return [{ label: name, definition: name, union: undefined, path, fixed: {}, wrap }];
  const { tag, branches } = definition;
  return [
    ...Object.entries(branches).map(([kind, branch]) => ({
      label: `${name} ${kind}`,
      definition: branch,
      fixed: { [tag]: fc.constant(kind) },
    })),
    ...bodies.untagged(definition).map(({ branch, keys }) => ({ label: `${name} untagged ${branch}`, definition: branch, fixed: keys })),
  ].map((object) => ({ ...object, union: name, path, wrap }));
}

/** The definitions that a shape refers to, with the path to each from the value. */
function namedIn(shape: Shape): { name: string; path: Path; wrap: (inner: Value) => Value }[] {
  const { array, object } = shape;
  if (object?.kind === 'named') return [{ name: object.name, path: [], wrap: (inner) => inner }];
  if (array)
    return namedIn(array.items).map(({ name, path, wrap }) => ({ name, path: [0, ...path], wrap: (inner) => fc.tuple(wrap(inner)) }));
  if (object?.kind === 'map')
    return namedIn(object.values).map(({ name, path, wrap }) => ({
      name,
      path: ['a', ...path],
      wrap: (inner) => fc.record({ a: wrap(inner) }),
    }));
  return [];
}

/** Bodies in which the object has all its keys. Together they contain each JSON type that a key may have. */
export function completeBodies(model: Model, bodies: Bodies, object: ReachableObject): Value[] {
  const definition = model[object.definition];
  if (definition?.kind !== 'record') return [object.wrap(bodies.definition(object.definition, 'varied'))];
  const free = Object.entries(definition.properties).filter(
    ([key, shape]) => !(key in object.fixed) && alternatives(shape).some((type) => !type.null),
  );
  const choices = free.map(([key, shape]) => ({ key, values: bodies.complete(shape) }));
  const count = Math.max(1, ...choices.map(({ values }) => values.length));
  return Array.from({ length: count }, (_, i) => {
    const keys = Object.fromEntries(choices.map(({ key, values }) => [key, values[i % values.length]]));
    return object.wrap(bodies.record(object.definition, 'minimal', { ...keys, ...object.fixed }));
  });
}
