/** The differences between the dialects in which the same rules are written: three drafts of JSON Schema, and those of OpenAPI. */
type Schema = Record<string, unknown>;

export interface Dialect {
  /** The part of a reference before the name of the definition. */
  prefix: string;
  /** Keywords for an object with free keys, limited in length, whose values follow one schema. */
  map: (values: Schema, maxKeyLength: number | undefined) => Schema;
  /** Keywords for an object with any keys and values. */
  free?: Schema;
  /** Keyword for known values that are not enforced, so that readers still see them. */
  knownValues?: string;
  /** Keyword for one example, where the dialect has no `examples`. */
  example?: string;
}

export interface Draft extends Dialect {
  uri: string;
  definitions: string;
  /** The keyword for a comment. */
  remark: string;
}

const definitions = { definitions: 'definitions', prefix: '#/definitions/' };

/** `propertyNames` was added in draft-06. Without it a pattern limits the length of keys, and other keys are not allowed. */
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
    map: mapByNames,
    remark: '$comment',
  },
  'draft-07': { uri: 'http://json-schema.org/draft-07/schema#', ...definitions, map: mapByNames, remark: '$comment' },
  'draft-04': {
    uri: 'http://json-schema.org/draft-04/schema#',
    ...definitions,
    map: mapByPattern,
    remark: 'description',
  },
};

/** Means the same as no keyword, but openapi-typescript generates a type without any key for an object without this one. */
const FREE: Schema = { additionalProperties: true };

/** 2020-12. */
export const OPENAPI_31: Dialect = {
  prefix: '#/components/schemas/',
  map: mapByNames,
  free: FREE,
  knownValues: 'x-extensible-enum',
};

/** Draft-04 apart from null, which `convertNull` in openapi-3.0.ts writes. */
export const OPENAPI_30: Dialect = {
  prefix: '#/components/schemas/',
  map: mapByPattern,
  free: FREE,
  knownValues: 'x-extensible-enum',
  example: 'example',
};
