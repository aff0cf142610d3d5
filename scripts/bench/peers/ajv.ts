import { DRAFTS } from '../../generate/dialects.js';
import { resolveFamily } from '../../generate/family.js';
import { buildJsonSchema } from '../../generate/json-schema.js';
import type { Model } from '../../generate/model.js';
import type { Peer } from './peer.js';

interface Schema {
  $defs: Record<string, Record<string, unknown>>;
  [keyword: string]: unknown;
}

/**
 * The schema of the request in the style of the vendors' documents: a union is a plain `anyOf`, which a validator must try branch by branch,
 * and the union of items contains another union. Known values and limits are checked, unknown keys are accepted.
 */
export function buildLiteralSchema(model: Model): Schema {
  const schema = buildJsonSchema(resolveFamily(model, 'strict'), 'CompactRequest', DRAFTS['2020-12']) as Schema;
  const ref = (name: string): object => ({ $ref: `#/$defs/${name}` });
  for (const [name, definition] of Object.entries(schema.$defs)) {
    const source = model[name];
    if (source?.kind === 'record') delete definition['additionalProperties'];
    if (source?.kind !== 'tagged') continue;
    const branches = [...new Set(Object.values(source.branches))];
    const untagged = (source.untagged ?? []).map(({ branch }) => branch);
    const tagged = branches.filter((branch) => !untagged.includes(branch));
    const [message, ...others] = untagged;
    schema.$defs[name] = {
      anyOf: message ? [ref(message), { anyOf: tagged.map(ref) }, ...others.map(ref)] : tagged.map(ref),
    };
  }
  return schema;
}

export const ajv: Peer = {
  name: 'Ajv, plain anyOf',
  note: "compiled at import, from the contract in the style of the vendor's document: anyOf without dispatch, no formats, stops at the first invalid item",
  write: (model) => `import { Ajv2020 } from 'ajv/dist/2020.js';
const schema = ${JSON.stringify(buildLiteralSchema(model))};
const validate = new Ajv2020({ strict: false }).compile(schema);
export const is = (value) => validate(value);
export const countErrors = (value) => (validate(value) ? 0 : validate.errors.length);
`,
};
