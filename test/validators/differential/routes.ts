/**
 * Ways from a message to every definition it reaches. A body drawn at random seldom holds the secret of a domain of a
 * network policy of a container of a tool; a body made along a route does.
 */
import * as fc from 'fast-check';
import type { Model, RecordDefinition, Shape } from '../../../scripts/generate/model.js';
import { alternatives, type Bodies, type Fixed } from './bodies.js';
import type { Path } from './contract.js';

type Value = fc.Arbitrary<unknown>;

export interface Stop {
  /** A record or a map, by the union and the kind it is reached by, if it is. */
  label: string;
  definition: string;
  union: string | undefined;
  path: Path;
  /** What some keys of the object hold so that it is this kind. */
  fixed: Fixed;
  /** A body around the object, with little else in it. */
  wrap: (inner: Value) => Value;
}

export function routesFrom(model: Model, bodies: Bodies, root: string): Stop[] {
  const stops: Stop[] = [];
  const seen = new Set<string>([root]);
  const open: { name: string; path: Path; wrap: Stop['wrap'] }[] = [{ name: root, path: [], wrap: (inner) => inner }];
  for (let next = open.shift(); next; next = open.shift()) {
    for (const stop of stopsAt(model, bodies, next)) {
      stops.push(stop);
      const definition = model[stop.definition] as RecordDefinition;
      if (definition.kind !== 'record') continue;
      for (const [key, shape] of Object.entries(definition.properties)) {
        for (const { name, path, wrap } of namedIn(shape)) {
          if (seen.has(name)) continue;
          seen.add(name);
          const around = (inner: Value): Value => stop.wrap(bodies.record(stop.definition, 'lean', { ...stop.fixed, [key]: wrap(inner) }));
          open.push({ name, path: [...stop.path, key, ...path], wrap: around });
        }
      }
    }
  }
  return stops;
}

function stopsAt(model: Model, bodies: Bodies, { name, path, wrap }: { name: string; path: Path; wrap: Stop['wrap'] }): Stop[] {
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
  ].map((stop) => ({ ...stop, union: name, path, wrap }));
}

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

/** Bodies in which the object at the stop has all its keys: one for each JSON type that some key may have. */
export function richBodies(model: Model, bodies: Bodies, stop: Stop): Value[] {
  const definition = model[stop.definition];
  if (definition?.kind !== 'record') return [stop.wrap(bodies.definition(stop.definition, 'varied'))];
  const free = Object.entries(definition.properties).filter(
    ([key, shape]) => !(key in stop.fixed) && alternatives(shape).some((type) => !type.null),
  );
  const choices = free.map(([key, shape]) => ({ key, values: bodies.rich(shape) }));
  const count = Math.max(1, ...choices.map(({ values }) => values.length));
  return Array.from({ length: count }, (_, i) => {
    const keys = Object.fromEntries(choices.map(({ key, values }) => [key, values[i % values.length]]));
    return stop.wrap(bodies.record(stop.definition, 'lean', { ...keys, ...stop.fixed }));
  });
}
