import type { Peer } from './peer.js';
import { writeSchema, type Dialect } from './write-schema.js';

const list = (items: string[]): string => `[${items.join(', ')}]`;

const dialect: Dialect = {
  string: 'v.string()',
  number: 'v.number()',
  integer: 'v.pipe(v.number(), v.integer())',
  boolean: 'v.boolean()',
  null: 'v.null()',
  unknown: 'v.unknown()',
  literals: (values) => (values.length === 1 ? `v.literal(${JSON.stringify(values[0])})` : `v.picklist(${JSON.stringify(values)})`),
  array: (items) => `v.array(${items})`,
  map: (values) => `v.record(v.string(), ${values})`,
  object: (entries) => `v.object(${entries})`,
  union: (options) => `v.union(${list(options)})`,
  variant: (tag, options) => `v.variant('${tag}', ${list(options)})`,
  nullable: (schema) => `v.nullable(${schema})`,
  optional: (schema) => `v.optional(${schema})`,
  nullish: (schema) => `v.nullish(${schema})`,
  lazy: (name) => `v.lazy(() => ${name})`,
  recursive: (_name, schema) => schema,
};

export const valibot: Peer = {
  name: 'valibot',
  note: 'v.variant on `type`; v.is, and v.safeParse for reasons',
  write: (model) => `import * as v from 'valibot';
${writeSchema(model, dialect)}
export const is = (value) => v.is(schema, value);
export const countErrors = (value) => v.safeParse(schema, value).issues?.length ?? 0;
`,
};
