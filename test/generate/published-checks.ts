/** Validators that know only the published files. Each is compiled when it is used first. */
import { Ajv, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import draft04 from 'ajv-draft-04';
import { readJson } from './published.js';

export type Check = (value: unknown) => unknown;

// With `strict`, a keyword that the draft does not have is an error. A schema that is invalid by its meta-schema does not compile.
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
function compileOnce(name: string, compile: () => Check): Check {
  if (!compiled.has(name)) compiled.set(name, compile());
  return compiled.get(name) as Check;
}

/** A JSON Schema file, compiled by a validator for its draft. */
export const checkerOfSchema = (draft: string, path: string): Check => compileOnce(path, () => compilers[draft]!(readJson(path)));

// As in express-openapi-validator: draft-04, with Ajv's interpretation of `nullable`, which is ignored without `type`.
const ajv = new draft04.default({ ...options, keywords: ['components', 'x-extensible-enum', 'example', 'deprecated'] });
ajv.addSchema({ id: 'document', components: { schemas: readJson('generated/openapi-3.0.json').components.schemas } });

/** A schema of the OpenAPI 3.0 document, compiled. */
export const checkerOfOpenApi30 = (name: string): Check =>
  compileOnce(name, () => ajv.compile({ $ref: `document#/components/schemas/${name}` }));

/** A schema of an OpenAPI 3.1 document, compiled. OpenAPI allows other keywords than those of JSON Schema. */
export const checkerOfOpenApi31 = (file: string, name: string): Check =>
  compileOnce(`${file} ${name}`, () => {
    const { components } = readJson(`generated/${file}`);
    return new Ajv2020({ ...options, strict: false, validateFormats: false }).compile({
      $ref: `#/components/schemas/${name}`,
      components,
    });
  });
