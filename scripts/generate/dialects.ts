/** How the dialects differ in which the same rules are written: three drafts of JSON Schema, and the one inside OpenAPI 3.0. */
type Schema = Record<string, unknown>;

export interface Dialect {
  /** What stands before the name of a definition in a reference. */
  prefix: string;
  /** A schema that nothing fits. */
  nothing: boolean | Schema;
  /** An object whose keys have at most so many characters, and whose values all fit. */
  map: (values: Schema, maxKeyLength: number | undefined) => Schema;
  /** Where to write known values that are no limit, so that readers still see them. */
  knownValues?: string;
}

export interface Draft extends Dialect {
  uri: string;
  definitions: string;
  /** The keyword for a remark to people. */
  remark: string;
}

const definitions = { definitions: 'definitions', prefix: '#/definitions/' };

/** `propertyNames` came with draft-06. Without it keys are counted by a pattern, and those it does not fit are none. */
const mapByPattern: Dialect['map'] = (values, maxKeyLength) =>
  maxKeyLength === undefined
    ? { additionalProperties: values }
    : { patternProperties: { [`^[\\s\\S]{0,${maxKeyLength}}$`]: values }, additionalProperties: false };

const mapByNames: Dialect['map'] = (values, maxLength) => ({
  ...(maxLength !== undefined && { propertyNames: { maxLength } }),
  additionalProperties: values,
});

export const DRAFTS: Record<'2020-12' | 'draft-07' | 'draft-04', Draft> = {
  '2020-12': {
    uri: 'https://json-schema.org/draft/2020-12/schema',
    definitions: '$defs',
    prefix: '#/$defs/',
    nothing: false,
    map: mapByNames,
    remark: '$comment',
  },
  'draft-07': { uri: 'http://json-schema.org/draft-07/schema#', ...definitions, nothing: false, map: mapByNames, remark: '$comment' },
  'draft-04': {
    uri: 'http://json-schema.org/draft-04/schema#',
    ...definitions,
    nothing: { not: {} },
    map: mapByPattern,
    remark: 'description',
  },
};

/** Draft-04 but for null; `lowerNull` of openapi-3.0.ts writes that. */
export const OPENAPI_30: Dialect = {
  prefix: '#/components/schemas/',
  nothing: { not: {} },
  map: mapByPattern,
  knownValues: 'x-extensible-enum',
};
