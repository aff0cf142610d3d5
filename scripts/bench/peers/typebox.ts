import type { Peer } from './peer.js';
import { writeSchema, type Dialect } from './write-schema.js';

const union = (options: string[]): string => `Type.Union([${options.join(', ')}])`;
const nullable = (schema: string): string => union([schema, 'Type.Null()']);

const dialect: Dialect = {
  string: 'Type.String()',
  number: 'Type.Number()',
  integer: 'Type.Integer()',
  boolean: 'Type.Boolean()',
  null: 'Type.Null()',
  unknown: 'Type.Unknown()',
  literals: (values) => (values.length === 1 ? `Type.Literal(${JSON.stringify(values[0])})` : `Type.Enum(${JSON.stringify(values)})`),
  array: (items) => `Type.Array(${items})`,
  map: (values) => `Type.Record(Type.String(), ${values})`,
  object: (entries) => `Type.Object(${entries})`,
  union,
  variant: (_tag, options) => union(options),
  nullable,
  optional: (schema) => `Type.Optional(${schema})`,
  nullish: (schema) => `Type.Optional(${nullable(schema)})`,
  lazy: (name) => `Type.Ref('${name}')`,
  recursive: (name, schema) => `Type.Cyclic({ ${name}: ${schema} }, '${name}')`,
};

export const typebox: Peer = {
  name: 'TypeBox 1',
  note: 'compiled at import; the library has no tagged unions, and its Errors tries every branch',
  write: (model) => `import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
${writeSchema(model, dialect)}
const validator = Compile(schema);
if (!validator.IsAccelerated()) throw new Error('TypeBox did not compile');
export const is = (value) => validator.Check(value);
export const countErrors = (value) => (validator.Check(value) ? 0 : validator.Errors(value).length);
`,
};
