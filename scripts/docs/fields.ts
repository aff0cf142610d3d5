/** Writes schemas as Markdown: a table of fields, or a list of branches or values. */
import type { OpenApiDocument } from '../generate/bundle.js';
import { branchesOf } from '../generate/branches.js';
import { notesOf } from '../generate/notes.js';
import { anchorsOf, nameOf, schemasOf, type Schema } from './document.js';
import { code, table } from './markdown.js';

/** An enum with more values than this is shown as a link to its own section. */
const MAX_INLINE_VALUES = 8;

export interface FieldWriter {
  /** The content of the section of a schema: its fields, branches or values. */
  body: (name: string) => string;
}

/** `page` is the URL of the page with the sections, relative to the text that is written: empty on that page itself. */
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

  /** A link to a schema, or its values if they are few. */
  function named(name: string): string {
    const values: unknown[] | undefined = schemas[name]?.['enum'];
    return values && values.length <= MAX_INLINE_VALUES ? valuesOf(values) : link(name);
  }

  function withRules(type: string, schema: Schema): string {
    if (type === 'array') return `list of ${schema['items'] ? typeOf(schema['items']) : 'any JSON values'}`;
    if (type === 'object' && typeof schema['additionalProperties'] === 'object')
      return `object of ${typeOf(schema['additionalProperties'])}`;
    return type;
  }

  function row(name: string, schema: Schema, isRequired: boolean): string[] {
    const deprecated = schema['deprecated'] ? '*Deprecated.*' : '';
    const notes = [deprecated, schema['description'], notesOf(schema), toSentence(limitsOf(schema))].filter(Boolean).join(' ');
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
      return `${toSentence(typeOf(schema))} ${toSentence(limitsOf(schema))}`.trim();
    },
  };
}

const toSentence = (text: string): string => text && `${text[0]?.toUpperCase()}${text.slice(1)}.`;

const valuesOf = (values: readonly unknown[]): string => values.map((value) => code(JSON.stringify(value))).join(', ');

const number = (value: number): string => value.toLocaleString('en-US');

/** The limits that the strict validators check, in words. */
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

function range(min: number | undefined, max: number | undefined, unit: string): string[] {
  const units = (count: number): string => `${number(count)}${unit && ` ${unit}${count === 1 ? '' : 's'}`}`;
  if (min && max !== undefined) return [`${number(min)} to ${units(max)}`];
  if (max !== undefined) return [unit ? `at most ${units(max)}` : `${number(min ?? 0)} to ${number(max)}`];
  return min ? [`at least ${units(min)}`] : [];
}
