/** Changes to schemas that a document needs beyond its rules: because of its version, or of tools that read it. */
type Schema = Record<string, any>;

/** Keywords that apply to each JSON type, for values of several types. */
const KEYWORDS: Record<string, string[]> = {
  string: ['enum', 'x-extensible-enum'],
  array: ['items'],
  object: ['additionalProperties'],
};

/** One schema for each of the types, with the keywords that apply to it. Throws if that leaves out a keyword. */
export function schemaOfEachType(types: readonly string[], { type: _type, ...keywords }: Schema): Schema[] {
  const unknown = Object.keys(keywords).filter((keyword) => !types.some((type) => KEYWORDS[type]?.includes(keyword)));
  if (unknown.length > 0)
    throw new Error(`It is not known to which of the types ${types.join(', ')} these keywords apply: ${unknown.join(', ')}`);
  return types.map((type) => ({
    type,
    ...Object.fromEntries(Object.entries(keywords).filter(([keyword]) => KEYWORDS[type]?.includes(keyword))),
  }));
}

/**
 * Replaces lists of types by `anyOf`, apart from one type with null. kubb 4 takes `items` beside a list of types for the keyword of every type, and
 * ignores null in a list inside `anyOf`.
 */
export function splitTypes(schema: Schema): Schema {
  const copy = mapSchemas(schema, splitTypes);
  const { type, ...rest } = copy;
  const types = [type].flat().filter((name) => name !== 'null');
  if (types.length > 1) return { anyOf: schemaOfEachType(type, rest) };
  const split = (member: Schema): Schema | Schema[] => (Array.isArray(member['type']) ? schemaOfEachType(member['type'], member) : member);
  return { ...copy, ...(copy['anyOf'] && { anyOf: copy['anyOf'].flatMap(split) }) };
}

/** Changes each schema inside a schema. */
export function mapSchemas(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const copy = { ...schema };
  for (const keyword of ['items', 'additionalProperties', 'not'])
    if (typeof copy[keyword] === 'object') copy[keyword] = change(copy[keyword]);
  for (const keyword of ['anyOf', 'allOf']) if (copy[keyword]) copy[keyword] = copy[keyword].map(change);
  if (copy['properties'])
    copy['properties'] = Object.fromEntries(Object.entries<Schema>(copy['properties']).map(([key, property]) => [key, change(property)]));
  return copy;
}
