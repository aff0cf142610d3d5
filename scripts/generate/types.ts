/** Writes the TypeScript types of the document with openapi-typescript. */
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { branchesOf, nameOf } from './branches.js';
import type { OpenApiDocument } from './bundle.js';
import { nameTypes } from './name-types.js';
import { remarksOf, sinceOf } from './notes.js';

export async function writeTypes(document: OpenApiDocument): Promise<string> {
  const copy = structuredClone(document);
  for (const schema of Object.values(copy.components.schemas)) {
    // With a discriminator openapi-typescript makes every tag required, also where messages may omit it.
    // Without it, the literal types of the tags distinguish the branches.
    delete schema.discriminator;
    delete schema.examples;
    // The alternatives of an object without its tag are a rule for validators. In the type they would only repeat its keys.
    if (schema.properties) delete schema.anyOf;
    for (const described of [schema, ...Object.values<any>(schema.properties ?? {})]) addNotes(described);
    widen(schema);
    // If an invalid literal fits several branches equally, TypeScript reports the last one: it should be the one that needs no `type`.
    if (schema['x-without-type'])
      (schema.oneOf ?? schema.anyOf).sort((a: Reference, b: Reference) => Number(canBeUntyped(copy, a)) - Number(canBeUntyped(copy, b)));
  }
  const nodes = await openapiTS(copy as never, {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    alphabetize: false,
    postTransform(node, { path }) {
      // `known ids | string` is the same as `string`; with this type, editors suggest the known ids.
      if (path === '#/components/schemas/ModelId') return openString('KnownModelId');
      return node;
    },
  });
  return describeRoots(astToString(nameTypes(nodes)));
}

/** Adds what the extensions say to the comment. The date becomes a tag, which editors show on a line of its own. */
function addNotes(schema: Schema): void {
  const remarks = remarksOf(schema);
  const since = sinceOf(schema);
  if (remarks) schema['description'] += ` ${remarks}`;
  if (since) schema['description'] += `\n@since ${since}`;
}

/**
 * `x-typescript: unknown` gives a value the type `unknown`, while validators check its schema: where the vendor's SDK declares no more, its
 * types would otherwise not be assignable to these.
 */
function widen(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return;
  const node = schema as Schema;
  if (node['x-typescript'] === 'unknown')
    for (const keyword of Object.keys(node)) if (keyword !== 'description' && keyword !== 'deprecated') delete node[keyword];
  for (const inner of Object.values(node)) widen(inner);
}

type Schema = Record<string, any>;

interface Reference {
  $ref: string;
}

function canBeUntyped({ components }: OpenApiDocument, { $ref }: Reference): boolean {
  const { properties, required } = components.schemas[nameOf($ref)];
  return properties?.type !== undefined && !required?.includes('type');
}

/** `components["schemas"][name] | (string & {})` */
function openString(name: string): ts.TypeNode {
  const { factory } = ts;
  const literal = (text: string): ts.TypeNode => factory.createLiteralTypeNode(factory.createStringLiteral(text));
  const components = factory.createTypeReferenceNode('components');
  const schemas = factory.createIndexedAccessTypeNode(components, literal('schemas'));
  const string = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const anyString = factory.createIntersectionTypeNode([string, factory.createTypeLiteralNode([])]);
  return factory.createUnionTypeNode([factory.createIndexedAccessTypeNode(schemas, literal(name)), anyString]);
}

/** Writes a map from kind to type for each union of items, so that selecting one kind costs the compiler nothing. */
export function writeKindMaps(document: OpenApiDocument): string {
  return ['InputItem', 'OutputItem']
    .map((union) => {
      const kinds = Object.entries(branchesOf(document.components.schemas, union)?.schemas ?? {});
      const lines = kinds.map(([kind, name]) => `    ${kind}: ${name};`);
      return `/** Types of ${union} by the value of \`type\`. */\nexport interface ${union}ByKind {\n${lines.join('\n')}\n}\n`;
    })
    .join('\n');
}

const ROOTS: Readonly<Record<string, string>> = {
  paths: 'The paths of the document, as `openapi-fetch` takes them.',
  components: "The schemas of the document, such as `components['schemas']['CompactRequest']`.",
  operations: 'The operations of the document, by `operationId`.',
};

/** openapi-typescript writes no comments for the three declarations that are not a part of the document. */
const describeRoots = (text: string): string =>
  text.replace(/^export interface (paths|components|operations) /gm, (line, name: string) => `/** ${ROOTS[name]} */\n${line}`);
