/** Which branch of a union a tag names: read off the discriminator, or off the constants in `type` where there is none. */
type Schema = Record<string, any>;

export interface Branches {
  tag: string;
  /** Value of the tag -> name of the schema. */
  schemas: Record<string, string>;
}

/** The branches of a union of objects; undefined for any other schema. Throws when mapping, list and constants differ. */
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
    throw new Error(`${name}: the mapping is not what the branches say: ${listed.join(' ')}`);
  return { tag, schemas: Object.fromEntries(listed) };
}

export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

const namesIn = (tag: Schema | undefined): string[] =>
  (tag?.['const'] !== undefined ? [tag['const']] : (tag?.['enum'] ?? [])).filter((value: unknown) => typeof value === 'string');
