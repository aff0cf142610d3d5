/**
 * Validates values with JSON Schema validators. Reads from standard input a list of `{ path, draft, values }`, where `path` is that of a schema
 * below `generated/`. Prints for each validator that reads the draft `{ tool, version, path, verdicts }`, with one verdict for each value.
 */
import { text } from 'node:stream/consumers';
import * as cfworker from '@cfworker/json-schema';
import * as hyperjump from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/draft-07';
import '@hyperjump/json-schema/draft-04';
import jsonschema from 'jsonschema';
import ZSchema from 'z-schema';
import { own, readGenerated, root, versionOf } from './packages.mjs';

const { Ajv } = root('ajv');
const { Ajv2020 } = root('ajv/dist/2020.js');
const draft04 = root('ajv-draft-04').default;
const { validator } = root('@exodus/schemasafe');

const ajvOptions = { strict: false, validateFormats: false, inlineRefs: false };
const compileWith = (Compiler) => (schema) => new Compiler(ajvOptions).compile(schema);

/** Some tools would read all of a schema again for each value, and need only look up the schema of a URI. */
const uriOf = (path) => `https://schemas.test/${path}`;

/** For each tool: the drafts that it reads, and a function that returns a check for a schema. */
const TOOLS = {
  'Ajv 2020': { name: 'ajv', from: root, drafts: ['2020-12'], compile: compileWith(Ajv2020) },
  Ajv: { name: 'ajv', from: root, drafts: ['draft-07'], compile: compileWith(Ajv) },
  'ajv-draft-04': { from: root, drafts: ['draft-04'], compile: compileWith(draft04) },
  '@exodus/schemasafe': { from: root, compile: (schema) => validator(schema, { mode: 'lax', isJSON: true }) },
  '@hyperjump/json-schema': {
    compile: async (schema, path) => {
      hyperjump.registerSchema(schema, uriOf(path));
      const validate = await hyperjump.validate(uriOf(path));
      return (value) => validate(value).valid;
    },
  },
  '@cfworker/json-schema': {
    compile: (schema, _path, draft) => {
      const checker = new cfworker.Validator(schema, { '2020-12': '2020-12', 'draft-07': '7', 'draft-04': '4' }[draft]);
      return (value) => checker.validate(value).valid;
    },
  },
  jsonschema: {
    drafts: ['draft-07', 'draft-04'],
    compile: (schema, path) => {
      const checker = new jsonschema.Validator();
      checker.addSchema(schema, uriOf(path));
      return (value) => checker.validate(value, { $ref: uriOf(path) }).valid;
    },
  },
  'z-schema': {
    compile: (schema, path) => {
      ZSchema.setRemoteReference(uriOf(path), schema);
      const checker = ZSchema.create({ safe: true });
      return (value) => checker.validate(value, { $ref: uriOf(path) }).valid;
    },
  },
};

const results = [];
for (const { path, draft, values } of JSON.parse(await text(process.stdin))) {
  const schema = readGenerated(path);
  for (const [tool, { name = tool, from = own, drafts, compile }] of Object.entries(TOOLS)) {
    if (drafts && !drafts.includes(draft)) continue;
    const check = await compile(schema, path, draft);
    results.push({ tool, version: versionOf(name, from), path, verdicts: values.map((value) => check(value) === true) });
  }
}
console.log(JSON.stringify(results));
