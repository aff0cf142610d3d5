/** Writes schemas as Markdown: a table of fields, or what else a schema says. */
import type { OpenApiDocument } from '../generate/bundle.js';
import { branchesOf } from '../generate/branches.js';
import { anchorsOf, nameOf, schemasOf, type Schema } from './document.js';
import { code, table } from './markdown.js';

/** More values than this are left to the section of the schema that lists them. */
const MOST_VALUES_INLINE = 8;

export interface FieldWriter {
  /** The body of the section of a schema: its fields, branches or values. */
  body: (name: string) => string;
}

/** `page` is where the sections are, as seen from the text that is written: empty on the page itself. */
export function createFieldWriter(document: OpenApiDocument, page = ''): FieldWriter {
  const schemas = schemasOf(document);
  const anchors = anchorsOf(document);
  const link = (name: string): string => `[${name}](${page}#${anchors.get(name)})`;

  function typeOf(schema: Schema): string {
    if (schema['$ref']) return named(nameOf(schema['$ref']));
    const union: Schema[] | undefined = schema['anyOf'] ?? schema['oneOf'];
    if (union) return union.map(typeOf).join(' or ');
    if (schema['const'] !== undefined) return code(JSON.stringify(schema['const']));
    if (schema['enum']) return valuesOf(schema['enum']);
    const types: string[] = [schema['type'] ?? 'any JSON value'].flat();
    return types.map((type) => withRules(type, schema)).join(' or ');
  }

  /** Short lists of values are shown where they are used. */
  function named(name: string): string {
    const values: unknown[] | undefined = schemas[name]?.['enum'];
    return values && values.length <= MOST_VALUES_INLINE ? valuesOf(values) : link(name);
  }

  function withRules(type: string, schema: Schema): string {
    if (type === 'array') return `list of ${schema['items'] ? typeOf(schema['items']) : 'any JSON values'}`;
    if (type === 'object' && typeof schema['additionalProperties'] === 'object')
      return `object of ${typeOf(schema['additionalProperties'])}`;
    return type;
  }

  function row(name: string, schema: Schema, isRequired: boolean): string[] {
    const notes = [schema['description'] ?? '', sentence(limitsOf(schema))].filter(Boolean).join(' ');
    return [`${code(name)}${isRequired ? ' *required*' : ''}`, typeOf(schema), notes];
  }

  return {
    body(name) {
      const schema = schemas[name] as Schema;
      const required: string[] = schema['required'] ?? [];
      if (schema['properties']) {
        const rows = Object.entries<Schema>(schema['properties']).map(([key, field]) => row(key, field, required.includes(key)));
        return table(['Field', 'Type', 'Meaning'], rows);
      }
      const tagged = branchesOf(schemas, name);
      if (tagged)
        return Object.entries(tagged.schemas)
          .map(([value, branch]) => `- ${code(JSON.stringify(value))}: ${link(branch)}`)
          .join('\n');
      const branches: Schema[] | undefined = schema['anyOf'];
      if (branches) return branches.map((branch) => `- ${typeOf(branch)}`).join('\n');
      if (schema['enum']) return `Values: ${valuesOf(schema['enum'])}.`;
      return `${sentence(typeOf(schema))} ${sentence(limitsOf(schema))}`.trim();
    },
  };
}

const sentence = (text: string): string => text && `${text[0]?.toUpperCase()}${text.slice(1)}.`;

const valuesOf = (values: readonly unknown[]): string => values.map((value) => code(JSON.stringify(value))).join(', ');

const number = (value: number): string => value.toLocaleString('en-US');

/** What the strict family holds a value to, in words. */
export function limitsOf(schema: Schema): string {
  const own = [
    ...range(schema['minLength'], schema['maxLength'], 'character'),
    ...range(schema['minItems'], schema['maxItems'], 'item'),
    ...range(undefined, schema['maxProperties'], 'key'),
    ...(schema['propertyNames']?.maxLength ? [`keys of at most ${number(schema['propertyNames'].maxLength)} characters`] : []),
    ...range(schema['minimum'], schema['maximum'], ''),
    ...(schema['pattern'] ? [`matches ${code(schema['pattern'])}`] : []),
  ];
  const branches: Schema[] = schema['anyOf'] ?? [];
  const all = [...own, ...branches.flatMap((branch) => limitsOf(branch) || [])];
  return all.join(', ');
}

function range(least: number | undefined, most: number | undefined, unit: string): string[] {
  const units = (count: number): string => `${number(count)}${unit && ` ${unit}${count === 1 ? '' : 's'}`}`;
  if (least && most !== undefined) return [`${number(least)} to ${units(most)}`];
  if (most !== undefined) return [unit ? `at most ${units(most)}` : `${number(least ?? 0)} to ${number(most)}`];
  return least ? [`at least ${units(least)}`] : [];
}
