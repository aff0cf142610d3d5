import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const ROOT = new URL('../', import.meta.url);
const document = JSON.parse(readFileSync(new URL('generated/openapi.json', ROOT), 'utf8'));
const { schemas } = document.components;

const resolve = (schema: any): any => (schema.$ref ? schemas[schema.$ref.split('/').pop()] : schema);
const armsOf = (schema: any): any[] => schema.oneOf ?? schema.anyOf ?? [];
const isObject = (schema: any): boolean =>
  resolve(schema).type === 'object' || resolve(schema).discriminator !== undefined || resolve(schema) === schemas.InputItem;

describe('unions', () => {
  // Items of a request are told apart by the constant in `type` too, but it may be left out, which no discriminator allows.
  const unions = Object.entries<any>(schemas).filter(([name, schema]) => armsOf(schema).some(isObject) && name !== 'InputItem');

  test('are all named: none with two kinds of objects hides inside a field', () => {
    for (const [name, schema] of Object.entries<any>(schemas)) {
      for (const [key, property] of Object.entries<any>(schema.properties ?? {})) {
        expect({ at: `${name}.${key}`, objects: armsOf(property).filter(isObject).length > 1 }).toEqual({
          at: `${name}.${key}`,
          objects: false,
        });
      }
    }
  });

  test.each(unions)('%s names its branches by the values on the wire', (_name, schema) => {
    const { propertyName, mapping } = schema.discriminator;
    expect(new Set(Object.values(mapping))).toEqual(new Set(armsOf(schema).map((arm) => arm.$ref)));
    for (const [value, ref] of Object.entries<string>(mapping)) {
      const tag = resolve({ $ref: ref }).properties[propertyName];
      expect(tag.const !== undefined ? [tag.const] : tag.enum).toContain(value);
    }
  });

  test('no oneOf can match twice: its branches require different tags', () => {
    for (const [name, schema] of Object.entries<any>(schemas)) {
      if (!schema.oneOf) continue;
      const { propertyName } = schema.discriminator;
      const tags = schema.oneOf.flatMap((arm: any) => {
        const { properties, required } = resolve(arm);
        expect({ name, required }).toEqual({ name, required: expect.arrayContaining([propertyName]) });
        return properties[propertyName].enum ?? [properties[propertyName].const];
      });
      expect({ name, tags }).toEqual({ name, tags: [...new Set(tags)] });
    }
    expect(JSON.stringify(document.paths)).not.toContain('oneOf');
  });
});

test('optional fields take null, but for a tag', () => {
  const refused: string[] = [];
  const takesNull = (schema: any): boolean =>
    schema.type === undefined && !schema.anyOf && !schema.$ref
      ? true
      : [schema.type].flat().includes('null') || Boolean(schema.anyOf?.some(takesNull));
  for (const [name, schema] of Object.entries<any>(schemas)) {
    for (const [key, property] of Object.entries<any>(schema.properties ?? {})) {
      if (!schema.required?.includes(key) && !takesNull(property)) refused.push(`${name}.${key}`);
    }
  }
  // An item whose `type` is null is no message: only a reference may have that.
  expect(refused).toEqual(['InputMessage.type']);
});

test('on input, id and status are optional on every kind but the reference', () => {
  for (const arm of armsOf(schemas.InputItem)) {
    const { required, properties } = resolve(arm);
    if (arm.$ref.endsWith('ItemReference')) expect(required).toEqual(['id']);
    else {
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(['id', 'status']));
      expect(required).not.toEqual(expect.arrayContaining(['id']));
      expect(required).not.toEqual(expect.arrayContaining(['status']));
    }
  }
});

test('every schema and every field says what it is', () => {
  const silent: string[] = [];
  for (const [name, schema] of Object.entries<any>(schemas)) {
    if (!schema.description) silent.push(name);
    for (const [key, property] of Object.entries<any>(schema.properties ?? {})) {
      // A tag says all there is to say about it.
      if (key !== 'type' && !property.description) silent.push(`${name}.${key}`);
    }
  }
  expect(silent).toEqual([]);
});

describe('deviations', () => {
  const entries = readFileSync(new URL('spec/deviations.md', ROOT), 'utf8').split(/^### /m).slice(1);

  test.each(entries.map((entry) => [entry.split('\n')[0] as string, entry] as const))(
    '%s says where, what, why and on which evidence',
    (_title, entry) => {
      for (const part of ['Where', 'Here', 'There', 'Why', 'Evidence'])
        expect(entry).toMatch(new RegExp(`^- \\*\\*${part}:\\*\\* \\S`, 'm'));
      const named = [...(/^- \*\*Where:\*\* (.*)$/m.exec(entry)?.[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name as string);
      expect(named.filter((name) => !schemas[name])).toEqual([]);
    },
  );
});

test('files under spec/schemas are small and all in use', () => {
  const files = readdirSync(new URL('spec/schemas/', ROOT), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.yaml'));
  for (const file of files) {
    const text = readFileSync(new URL(`spec/schemas/${file}`, ROOT), 'utf8');
    expect(text.split('\n').length).toBeLessThan(280);
    for (const [, name] of text.matchAll(/^(\w+):$/gm)) expect(Object.keys(schemas)).toContain(name);
  }
});
