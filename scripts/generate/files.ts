/** Builds every file of `generated/` as text. Writing them is the command's business. */
import { stringify } from 'yaml';
import { bundleSpec } from './bundle.js';
import { writeClient } from './client.js';
import { DRAFTS } from './dialects.js';
import { buildEnvelope } from './envelope.js';
import { writeExplain } from './explain.js';
import { writeIs } from './is.js';
import { buildJsonSchema, type Family } from './json-schema.js';
import { buildModel } from './model.js';
import { lowerDocument } from './openapi-3.0.js';
import { writeOutline } from './outline.js';
import { printJson } from './print-json.js';
import { writeKindMaps, writeTypes } from './types.js';

/** The messages that have validators and schemas. */
const MESSAGES = ['CompactRequest', 'CompactResponse', 'CompactErrorBody', 'InputItem', 'OutputItem'];
const FAMILIES: Family[] = ['open', 'strict'];
const COMMAND = 'npm run generate';

const notice = (maker: string): string => `Made from spec/ by scripts/generate/${maker}. Do not edit: change spec/ and run \`${COMMAND}\`.`;
const code = (maker: string, text: string, head = ''): string => `// ${notice(maker)}\n${head}\n${text}`;
const kebab = (name: string): string => name.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** Path below `generated/` -> content. The same spec gives the same bytes. */
export async function buildFiles(): Promise<Map<string, string>> {
  const document = bundleSpec();
  const model = buildModel(document);
  const files = new Map<string, string>();

  const { openapi, ...rest } = document;
  files.set('openapi.json', printJson({ openapi, 'x-generated': notice('bundle.ts'), ...rest }, 3));
  const { openapi: lowered, ...copy } = lowerDocument(document, model);
  files.set('openapi-3.0.json', printJson({ openapi: lowered, 'x-generated': notice('openapi-3.0.ts'), ...copy }, 3));
  files.set('openapi.yaml', `# ${notice('bundle.ts')}\n${stringify(document, { lineWidth: 110, aliasDuplicateObjects: false })}`);
  files.set('types.ts', code('types.ts', `${await writeTypes(document)}\n${writeKindMaps(document)}`));
  files.set('client.ts', code('client.ts', writeClient(document)));
  for (const family of FAMILIES) {
    files.set(`validators/${family}/is.ts`, code('is.ts', writeIs(model, MESSAGES, family)));
    files.set(`validators/${family}/explain.ts`, code('explain.ts', writeExplain(model, MESSAGES, family), '// @ts-nocheck\n'));
  }
  const [latest] = Object.values(DRAFTS) as [(typeof DRAFTS)[keyof typeof DRAFTS]];
  const bodies = (family: Family): object[] =>
    ['CompactRequest', 'CompactResponse'].map((name) => buildJsonSchema(model, name, family, latest));
  const outline = await writeOutline({ open: bodies('open'), strict: bodies('strict') });
  files.set('outline.ts', `// ${notice('outline.ts')}\n\n${outline}`);
  for (const [name, draft] of Object.entries(DRAFTS)) {
    const head = (maker: string): object => ({ $schema: draft.uri, [draft.remark]: notice(maker) });
    for (const family of FAMILIES) {
      for (const message of MESSAGES) {
        const schema = { ...head('json-schema.ts'), ...buildJsonSchema(model, message, family, draft) };
        files.set(`schemas/${name}/${family}/${kebab(message)}.json`, printJson(schema, 2));
      }
    }
    files.set(`schemas/${name}/envelope.json`, printJson({ ...head('envelope.ts'), ...buildEnvelope(model, draft) }, 2));
  }
  files.set('README.md', README);
  return files;
}

const README = `# generated

Made by machines from \`spec/\`: do not edit a file here, the next \`${COMMAND}\` overwrites it.
When the contract itself is wrong, change \`spec/\`. When what is made of it is wrong, change \`scripts/generate/\`.
After a merge conflict here, take either side and run \`${COMMAND}\`.

\`openapi.json\` is the document. \`openapi-3.0.json\` and \`schemas/\` are for gateways and other validators, with one line for each definition:
they hold the rules of the open family, or of the strict one where their folder says so. \`schemas/*/envelope.json\` looks at \`model\` and the tags of items alone.
`;
