import { DRAFTS } from '../../generate/dialects.js';
import { buildJsonSchema } from '../../generate/json-schema.js';
import type { Model } from '../../generate/model.js';
import type { Peer } from './peer.js';

interface Schema {
  $defs: Record<string, Record<string, unknown>>;
  [keyword: string]: unknown;
}

/**
 * The request the way vendors' documents of this endpoint read: a union is a plain `anyOf`, which a validator has to try branch by
 * branch, and the union of items nests in another one. Known values and limits hold, unknown keys pass.
 */
export function buildLiteralSchema(model: Model): Schema {
  const schema = buildJsonSchema(model, 'CompactRequest', 'strict', DRAFTS['2020-12']) as Schema;
  const refer = (name: string): object => ({ $ref: `#/$defs/${name}` });
  for (const [name, definition] of Object.entries(schema.$defs)) {
    const source = model[name];
    if (source?.kind === 'record') delete definition['additionalProperties'];
    if (source?.kind !== 'tagged') continue;
    const branches = [...new Set(Object.values(source.branches))];
    const untagged = (source.untagged ?? []).map(({ branch }) => branch);
    const tagged = branches.filter((branch) => !untagged.includes(branch));
    const [message, ...others] = untagged;
    schema.$defs[name] = {
      anyOf: message ? [refer(message), { anyOf: tagged.map(refer) }, ...others.map(refer)] : tagged.map(refer),
    };
  }
  return schema;
}

export const ajv: Peer = {
  name: 'Ajv, plain anyOf',
  note: "compiled at import from the contract in the manner of the vendor's document: anyOf without dispatch, no formats, ends at the first wrong item",
  write: (model) => `import { Ajv2020 } from 'ajv/dist/2020.js';
const schema = ${JSON.stringify(buildLiteralSchema(model))};
const validate = new Ajv2020({ strict: false }).compile(schema);
export const is = (value) => validate(value);
export const countErrors = (value) => (validate(value) ? 0 : validate.errors.length);
`,
};
