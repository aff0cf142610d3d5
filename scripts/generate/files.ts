/** Builds the text of every file in `generated/`. `scripts/generate.ts` writes them. */
import { publishedAlternativesOf } from './branches.js';
import { addAlternatives, bundleSpec, type OpenApiDocument } from './bundle.js';
import { writeClient } from './client.js';
import { compileScanner } from './compile-scanner.js';
import { DRAFTS } from './dialects.js';
import { buildEnvelope } from './envelope.js';
import { writeExplain } from './explain.js';
import { addLists, FAMILIES, resolveFamily, type Family } from './family.js';
import { writeIs } from './is.js';
import { buildJsonSchema } from './json-schema.js';
import { buildModel } from './model.js';
import { convertDocument } from './openapi-3.0.js';
import { writeOpenDocument } from './openapi-open.js';
import { printJson } from './print-json.js';
import { printYaml } from './print-yaml.js';
import { writeSamples } from './samples.js';
import { writeScanner } from './scanner.js';
import { writeKindMaps, writeTypes } from './types.js';

/** The messages that have validators and schemas. */
const MESSAGES = ['CompactRequest', 'CompactResponse', 'CompactErrorBody', 'InputItem', 'OutputItem'];
/** The messages that have validators for arrays of them too. */
const LISTED = ['InputItem', 'OutputItem'];
const COMMAND = 'npm run generate';

const notice = (maker: string, source = 'spec/'): string =>
  `Generated from ${source} by scripts/generate/${maker}. Do not edit: change ${source} and run \`${COMMAND}\`.`;
const code = (maker: string, text: string, head = ''): string => `// ${notice(maker)}\n${head}\n${text}`;
const kebab = (name: string): string => name.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** Which values a document accepts, for its description. */
const RULES = {
  known: `This document lists the known item types and values, and rejects others; it accepts keys that it does
not declare. It is for readers, for tools that generate code, and for tests. A gateway must also accept
what a newer service adds: for gateways there are \`openapi-open.json\` and, in OpenAPI 3.0,
\`openapi-3.0.json\`, in the package of this document.`,
  open: `This document follows the open validators of its package: it rejects what cannot be a message of this
endpoint, and accepts what a newer service adds, such as unknown item types, values and keys. Known
values are in \`x-extensible-enum\`. It is for gateways; \`openapi.json\`, in the same package, lists the
known item types and values and rejects others.`,
};

const addToDescription = (document: OpenApiDocument, text: string): OpenApiDocument => ({
  ...document,
  info: { ...document.info, description: `${document.info['description']}\n${text}\n` },
});

/** `x-typescript` instructs the generator. Beside a recursive `$ref`, it makes Prism write an invalid schema and validate no request. */
const withoutInstructions = (document: OpenApiDocument): OpenApiDocument =>
  JSON.parse(JSON.stringify(document), (key, value) => (key === 'x-typescript' ? undefined : value));

/** Maps paths below `generated/` to contents. The same inputs give the same bytes. */
export async function buildFiles(): Promise<Map<string, string>> {
  const document = bundleSpec();
  const model = buildModel(document);
  // Another process compiles while this one writes. A failure is reported where the result is awaited.
  const compiling = compileScanner();
  compiling.catch(() => undefined);
  const families = { open: resolveFamily(model, 'open'), strict: resolveFamily(model, 'strict') };
  const files = new Map<string, string>();

  const setDocument = (name: string, maker: string, { openapi, ...rest }: OpenApiDocument): void => {
    files.set(name, printJson({ openapi, 'x-generated': notice(maker), ...rest }, 3));
  };
  const known = addAlternatives(addToDescription(withoutInstructions(document), RULES.known), publishedAlternativesOf);
  const open = addToDescription(document, RULES.open);
  setDocument('openapi.json', 'bundle.ts', known);
  setDocument('openapi-open.json', 'openapi-open.ts', writeOpenDocument(open, families.open));
  setDocument('openapi-3.0.json', 'openapi-3.0.ts', convertDocument(open, families.open));
  files.set('openapi.yaml', `# ${notice('bundle.ts')}\n${printYaml(known)}`);
  files.set('types.ts', code('types.ts', `${await writeTypes(document)}\n${writeKindMaps(document)}`));
  files.set('client.ts', code('client.ts', writeClient(document)));
  const roots = [...MESSAGES, ...LISTED.map((name) => `${name}s`)];
  for (const family of FAMILIES) {
    const validated = addLists(families[family], LISTED);
    files.set(`validators/${family}/is.ts`, code('is.ts', writeIs(validated, roots)));
    files.set(`validators/${family}/explain.ts`, code('explain.ts', writeExplain(validated, roots), '// @ts-nocheck\n'));
  }
  for (const [name, draft] of Object.entries(DRAFTS)) {
    const head = (maker: string): object => ({ $schema: draft.uri, [draft.remark]: notice(maker) });
    for (const family of FAMILIES) {
      for (const message of MESSAGES) {
        const schema = { ...head('json-schema.ts'), ...buildJsonSchema(families[family], message, draft) };
        files.set(`schemas/${name}/${family}/${kebab(message)}.json`, printJson(schema, 2));
      }
    }
    files.set(`schemas/${name}/envelope.json`, printJson({ ...head('envelope.ts'), ...buildEnvelope(model) }, 2));
  }
  const bodies = (family: Family): object[] =>
    ['CompactRequest', 'CompactResponse'].map((name) => buildJsonSchema(families[family], name, DRAFTS['2020-12']));
  const schemas = { open: bodies('open'), strict: bodies('strict') };
  files.set('samples.ts', code('samples.ts', writeSamples(schemas.strict)));
  const scanner = writeScanner(schemas, await compiling);
  files.set('scanner.ts', `// ${notice('scanner.ts', 'spec/ and src/internal/json/scanner/')}\n\n${scanner}`);
  files.set('README.md', README);
  return files;
}

const README = `# generated

The generator builds these files from \`spec/\`: do not edit them, since the next \`${COMMAND}\` overwrites them.
When the contract is wrong, change \`spec/\`. When what is generated from it is wrong, change \`scripts/generate/\`.
After a merge conflict here, take either side and run \`${COMMAND}\`.

\`openapi.json\` is the document. \`openapi-open.json\` (OpenAPI 3.1), \`openapi-3.0.json\` and \`schemas/\` are for gateways and other validators,
with one line for each definition: they have the rules of the open family, or of the strict one where the path says so. \`schemas/*/envelope.json\` checks only \`model\` and the tags of items.

\`scanner.ts\` contains the compiled code of \`src/internal/json/scanner/\`, and \`samples.ts\` the bodies with which validators of bytes prepare it.
`;
