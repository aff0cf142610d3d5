/** Reads which branch of a union each tag names: from the discriminator, or from the constants of `type` if there is no discriminator. */
type Schema = Record<string, any>;

export interface Branches {
  tag: string;
  /** Maps values of the tag to names of schemas. */
  schemas: Record<string, string>;
}

/** The branches of a union of objects; undefined for other schemas. Throws if the mapping, the list and the constants differ. */
export function branchesOf(schemas: Record<string, Schema>, name: string): Branches | undefined {
  const schema = schemas[name] as Schema;
  const { discriminator, 'x-without-type': untagged } = schema;
  if (!discriminator && !untagged) return undefined;
  const tag: string = discriminator?.propertyName ?? 'type';
  const listed: [string, string][] = (schema['oneOf'] ?? schema['anyOf']).flatMap(({ $ref }: { $ref: string }) => {
    const branch = nameOf($ref);
    return namesIn(schemas[branch]?.['properties']?.[tag]).map((value) => [value, branch]);
  });
  const mapped = Object.entries<string>(discriminator?.mapping ?? {}).map(([value, ref]) => [value, nameOf(ref)]);
  if (discriminator && String(mapped) !== String(listed))
    throw new Error(`${name}: the mapping differs from the constants of the branches: ${listed.join(' ')}`);
  return { tag, schemas: Object.fromEntries(listed) };
}

/**
 * `x-without-type` allows a branch without the tag only if it has one key. This is the same rule in keywords, for tools that ignore extensions.
 * Undefined for other schemas.
 */
export function alternativesOf(schemas: Record<string, Schema>, name: string): Schema[] | undefined {
  for (const union of Object.keys(schemas)) {
    const { tag, schemas: branches } = branchesOf(schemas, union) ?? { tag: '', schemas: {} };
    for (const [value, { only }] of Object.entries<{ only?: string }>(schemas[union]?.['x-without-type'] ?? {})) {
      if (branches[value] !== name || !only) continue;
      return [
        { title: `${name}WithTag`, required: [tag], properties: { [tag]: { const: value } } },
        // The tag is null or has the value above: the schema itself lists both. openapi-fetch does not accept a body with a key that is only null.
        { title: `${name}WithoutTag`, properties: { [tag]: {}, [only]: {} }, additionalProperties: false },
      ];
    }
  }
  return undefined;
}

/**
 * The same for published documents. Some generators of code, such as those of zod schemas, ignore `additionalProperties: false`: without the keys of
 * other item types, their code accepts an item of any type whose tag is missing. An empty string is their nearest thing to a key that is not
 * allowed: they also ignore `false` and `not`, and openapi-fetch does not accept a body with a key that is only null.
 */
export function publishedAlternativesOf(schemas: Record<string, Schema>, name: string): Schema[] | undefined {
  const [withTag, withoutTag] = alternativesOf(schemas, name) ?? [];
  if (!withTag || !withoutTag) return undefined;
  const own = Object.keys(withoutTag['properties']);
  const unions = Object.keys(schemas).filter((union) => schemas[union]?.['x-without-type']);
  const branches = unions.flatMap((union) => Object.values(branchesOf(schemas, union)?.schemas ?? {}));
  const required = new Set(branches.flatMap((branch): string[] => schemas[branch]?.['required'] ?? []));
  const foreign = [...required].filter((key) => !own.includes(key)).sort();
  const properties = { ...withoutTag['properties'], ...Object.fromEntries(foreign.map((key) => [key, { type: 'string', maxLength: 0 }])) };
  return [withTag, { ...withoutTag, properties, propertyNames: { enum: own }, description: FOREIGN_KEYS }];
}

const FOREIGN_KEYS =
  'No other key is allowed. Code generators that ignore this rule write code that rejects at least the keys which other item types require: those are listed with the type of an empty string.';

export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

const namesIn = (tag: Schema | undefined): string[] =>
  (tag?.['const'] !== undefined ? [tag['const']] : (tag?.['enum'] ?? [])).filter((value: unknown) => typeof value === 'string');
