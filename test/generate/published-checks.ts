/** Validators that know only the published files. Each is compiled once, when it is first asked for. */
import { Ajv, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import draft04 from 'ajv-draft-04';
import { readJson } from './published.js';

export type Check = (value: unknown) => unknown;

// `strict` makes an error of a keyword that the draft does not have. A schema that does not fit its meta-schema does not compile.
const options: Options = { strict: true, strictTypes: false, strictRequired: false, inlineRefs: false };
const compilers: Record<string, (schema: any) => Check> = {
  '2020-12': (schema) => new Ajv2020(options).compile(schema),
  'draft-07': (schema) => new Ajv(options).compile(schema),
  'draft-04': (schema) => new draft04.default(options).compile(schema),
};
export const DRAFTS = Object.keys(compilers);

export const schemaPath = (draft: string, family: string, message: string): string =>
  `generated/schemas/${draft}/${family}/${message.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}.json`;

const compiled = new Map<string, Check>();
function once(name: string, compile: () => Check): Check {
  if (!compiled.has(name)) compiled.set(name, compile());
  return compiled.get(name) as Check;
}

/** The check of a JSON Schema file, by a validator that is made for its draft. */
export const checkOfSchema = (draft: string, path: string): Check => once(path, () => compilers[draft]!(readJson(path)));

// The way of express-openapi-validator: draft-04, and Ajv's own reading of `nullable`, which counts only beside a `type`.
const ajv = new draft04.default({ ...options, keywords: ['components', 'x-extensible-enum', 'example'] });
ajv.addSchema({ id: 'document', components: { schemas: readJson('generated/openapi-3.0.json').components.schemas } });

/** The check of a schema in the OpenAPI 3.0 document. */
export const checkOfLowered = (name: string): Check => once(name, () => ajv.compile({ $ref: `document#/components/schemas/${name}` }));
