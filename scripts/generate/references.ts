/** Which definitions refer to which. */
import type { FamilyDefinition } from './family.js';
import type { Definition, Shape } from './model.js';

type Definitions = Readonly<Record<string, Definition | FamilyDefinition>>;

/** Maximum nesting depth of objects of one recursive definition. */
export const MAX_DEPTH = 64;

/** Definitions that a property refers to by name, rather than a union by its tag. */
export const namedReferences = (model: Definitions): string[] =>
  Object.values(model).flatMap((definition) =>
    definition.kind === 'record' ? Object.values(definition.properties).flatMap(referencesIn) : [],
  );

/** Definitions that can contain themselves, directly or through others. */
export function findRecursive(model: Definitions): Set<string> {
  const next = (name: string): string[] => {
    const definition = model[name];
    if (definition?.kind === 'record') return Object.values(definition.properties).flatMap(referencesIn);
    if (definition?.kind === 'tagged') return Object.values(definition.branches);
    if (definition?.kind === 'list') return referencesIn(definition.items);
    return definition?.kind === 'map' ? referencesIn(definition.rule.values) : [];
  };
  const reachableFrom = (name: string): Set<string> => {
    const seen = new Set<string>();
    const pending = next(name);
    for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
      if (!seen.has(one)) {
        seen.add(one);
        pending.push(...next(one));
      }
    }
    return seen;
  };
  return new Set(Object.keys(model).filter((name) => reachableFrom(name).has(name)));
}

function referencesIn(shape: Shape): string[] {
  const found: string[] = [];
  if (shape.object?.kind === 'named') found.push(shape.object.name);
  if (shape.object?.kind === 'map') found.push(...referencesIn(shape.object.values));
  if (shape.array) found.push(...referencesIn(shape.array.items));
  return found;
}
