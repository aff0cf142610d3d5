import type { Peer } from './peer.js';
import { writeSchema, type Dialect } from './write-schema.js';

const list = (items: string[]): string => `[${items.join(', ')}]`;

const dialect: Dialect = {
  string: 'z.string()',
  number: 'z.number()',
  integer: 'z.int()',
  boolean: 'z.boolean()',
  null: 'z.null()',
  unknown: 'z.unknown()',
  literals: (values) => (values.length === 1 ? `z.literal(${JSON.stringify(values[0])})` : `z.enum(${JSON.stringify(values)})`),
  array: (items) => `z.array(${items})`,
  map: (values) => `z.record(z.string(), ${values})`,
  object: (entries) => `z.object(${entries})`,
  union: (options) => `z.union(${list(options)})`,
  variant: (tag, options) => `z.discriminatedUnion('${tag}', ${list(options)})`,
  nullable: (schema) => `${schema}.nullable()`,
  optional: (schema) => `${schema}.optional()`,
  nullish: (schema) => `${schema}.nullish()`,
  lazy: (name) => `z.lazy(() => ${name})`,
  recursive: (_name, schema) => schema,
};

export const zod: Peer = {
  name: 'zod 4',
  note: 'z.discriminatedUnion on `type`, safeParse',
  write: (model) => `import * as z from 'zod';
${writeSchema(model, dialect)}
export const is = (value) => schema.safeParse(value).success;
export const countErrors = (value) => schema.safeParse(value).error?.issues.length ?? 0;
`,
};
