import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const ROOT = new URL('../', import.meta.url);
const document = JSON.parse(readFileSync(new URL('generated/openapi.json', ROOT), 'utf8'));
const { schemas } = document.components;

const resolve = (schema: any): any => (schema.$ref ? schemas[schema.$ref.split('/').pop()] : schema);
const branchesOf = (schema: any): any[] => schema.oneOf ?? schema.anyOf ?? [];
const isObject = (schema: any): boolean =>
  resolve(schema).type === 'object' || resolve(schema).discriminator !== undefined || resolve(schema) === schemas.InputItem;

describe('unions', () => {
  // Input items also have a constant in `type`, but it may be missing, which a discriminator does not allow.
  const unions = Object.entries<any>(schemas).filter(([name, schema]) => branchesOf(schema).some(isObject) && name !== 'InputItem');

  test('of several objects are named schemas, never inline in a field', () => {
    for (const [name, schema] of Object.entries<any>(schemas)) {
      for (const [key, property] of Object.entries<any>(schema.properties ?? {})) {
        expect({ field: `${name}.${key}`, isInlineUnion: branchesOf(property).filter(isObject).length > 1 }).toEqual({
          field: `${name}.${key}`,
          isInlineUnion: false,
        });
      }
    }
  });

  test.each(unions)('%s maps the values on the wire to its branches', (_name, schema) => {
    const { propertyName, mapping } = schema.discriminator;
    expect(new Set(Object.values(mapping))).toEqual(new Set(branchesOf(schema).map((branch) => branch.$ref)));
    for (const [value, ref] of Object.entries<string>(mapping)) {
      const tag = resolve({ $ref: ref }).properties[propertyName];
      expect(tag.const !== undefined ? [tag.const] : tag.enum).toContain(value);
    }
  });

  test('with oneOf have branches that require different tags, so that no value matches two', () => {
    for (const [name, schema] of Object.entries<any>(schemas)) {
      if (!schema.oneOf) continue;
      const { propertyName } = schema.discriminator;
      const tags = schema.oneOf.flatMap((branch: any) => {
        const { properties, required } = resolve(branch);
        expect({ name, required }).toEqual({ name, required: expect.arrayContaining([propertyName]) });
        return properties[propertyName].enum ?? [properties[propertyName].const];
      });
      expect({ name, tags }).toEqual({ name, tags: [...new Set(tags)] });
    }
    expect(JSON.stringify(document.paths)).not.toContain('oneOf');
  });
});

test('optional fields accept null, except tags', () => {
  const withoutNull: string[] = [];
  const acceptsNull = (schema: any): boolean =>
    schema.type === undefined && !schema.anyOf && !schema.$ref
      ? true
      : [schema.type].flat().includes('null') || Boolean(schema.anyOf?.some(acceptsNull));
  for (const [name, schema] of Object.entries<any>(schemas)) {
    for (const [key, property] of Object.entries<any>(schema.properties ?? {})) {
      if (!schema.required?.includes(key) && !acceptsNull(property)) withoutNull.push(`${name}.${key}`);
    }
  }
  // An item with `type: null` is a reference, never a message.
  expect(withoutNull).toEqual(['InputMessage.type']);
});

test('id and status are optional on every input item type except the reference', () => {
  for (const branch of branchesOf(schemas.InputItem)) {
    const { required, properties } = resolve(branch);
    if (branch.$ref.endsWith('ItemReference')) expect(required).toEqual(['id']);
    else {
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(['id', 'status']));
      expect(required).not.toEqual(expect.arrayContaining(['id']));
      expect(required).not.toEqual(expect.arrayContaining(['status']));
    }
  }
});

test('every schema and every field has a description', () => {
  const undescribed: string[] = [];
  for (const [name, schema] of Object.entries<any>(schemas)) {
    if (!schema.description) undescribed.push(name);
    for (const [key, property] of Object.entries<any>(schema.properties ?? {})) {
      // A tag needs no description.
      if (key !== 'type' && !property.description) undescribed.push(`${name}.${key}`);
    }
  }
  expect(undescribed).toEqual([]);
});

describe('deviations', () => {
  const entries = readFileSync(new URL('spec/deviations.md', ROOT), 'utf8').split(/^### /m).slice(1);

  test.each(entries.map((entry) => [entry.split('\n')[0] as string, entry] as const))(
    '%s has all parts, and names existing schemas',
    (_title, entry) => {
      for (const part of ['Where', 'Here', 'There', 'Why', 'Evidence'])
        expect(entry).toMatch(new RegExp(`^- \\*\\*${part}:\\*\\* \\S`, 'm'));
      const named = [...(/^- \*\*Where:\*\* (.*)$/m.exec(entry)?.[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name as string);
      expect(named.filter((name) => !schemas[name])).toEqual([]);
    },
  );
});

test('files under spec/schemas are small, and all their schemas are used', () => {
  const files = readdirSync(new URL('spec/schemas/', ROOT), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.yaml'));
  for (const file of files) {
    const text = readFileSync(new URL(`spec/schemas/${file}`, ROOT), 'utf8');
    expect(text.split('\n').length).toBeLessThan(280);
    for (const [, name] of text.matchAll(/^(\w+):$/gm)) expect(Object.keys(schemas)).toContain(name);
  }
});
