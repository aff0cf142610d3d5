/** The page of all items and fields, as Markdown. */
import type { OpenApiDocument } from '../generate/bundle.js';
import { notesOf } from '../generate/notes.js';
import type { Deviation } from './deviations.js';
import { anchorOf, kindsOf, schemasOf, type Direction, type Kind, type Schema } from './document.js';
import { createFieldWriter } from './fields.js';
import { code, fence, heading } from './markdown.js';

const REQUEST = [
  'CompactRequest',
  'PromptCacheOptions',
  'PromptCacheRetention',
  'RequestImageOptions',
  'ServiceTier',
  'ModelId',
  'KnownModelId',
];
const RESPONSE = [
  'CompactResponse',
  'ResponseImageOptions',
  'CompactUsage',
  'InputTokensDetails',
  'CacheWriteTokensDetails',
  'OutputTokensDetails',
];
const ERROR = ['CompactErrorBody', 'ErrorDetail'];

const INTRODUCTION: Record<Direction, string> = {
  input: `The items of the list \`input\`. The field \`type\` names the item type; an item without \`type\` is a message if it has a \`role\`, and a
reference if \`id\` is its only key. Every item that the endpoint returns is also valid here.`,
  output: `The items of the list \`output\`: usually the messages that were kept, then one \`compaction\`. The contract lists more item types than
the endpoint returns today, because a service may send any of them. Pass an item whose type is not listed here through unchanged.`,
};

export function writeItemsPage(document: OpenApiDocument, deviations: readonly Deviation[]): string {
  const schemas = schemasOf(document);
  const { body } = createFieldWriter(document);
  const shown = new Set<string>(['InputItem', 'OutputItem']);

  const deviationsOf = (name: string): string => {
    const about = deviations.filter(({ where }) => where.includes(name));
    return about.length ? `Deviations: ${about.map(({ title, id }) => `[${title}](deviations.md#${id})`).join(' · ')}` : '';
  };
  const section = (level: number, title: string, id: string, name: string, example?: unknown): string => {
    shown.add(name);
    const schema = schemas[name] ?? {};
    const exampleText = example === undefined ? '' : fence('json', JSON.stringify(example, null, 2));
    return [heading(level, title, id), describe(schema), exampleText, body(name), deviationsOf(name)].filter(Boolean).join('\n\n');
  };
  const named = (names: readonly string[]): string[] => names.map((name) => section(3, name, name, name));
  const kinds = (direction: Direction): string[] =>
    kindsOf(document, direction).map((kind) => section(3, kind.name, anchorOf(kind), kind.schema, kind.example));

  const parts = [
    '# Items and fields',
    `Every field of the request and of the response, and each item type with an example. ${counts(document)} Examples and tables are generated from
the OpenAPI document; the [API reference](reference.html) shows the same as an expandable tree.`,
    heading(2, 'Request', 'request'),
    ...named(REQUEST),
    heading(2, 'Input items', 'input-items'),
    INTRODUCTION.input,
    deviationsOf('InputItem'),
    list(kindsOf(document, 'input')),
    ...kinds('input'),
    heading(2, 'Response', 'response'),
    ...named(RESPONSE),
    heading(2, 'Output items', 'output-items'),
    INTRODUCTION.output,
    deviationsOf('OutputItem'),
    list(kindsOf(document, 'output')),
    ...kinds('output'),
    heading(2, 'Error body', 'error-body'),
    ...named(ERROR),
    heading(2, 'Shared schemas', 'shared-schemas'),
    'The schemas that the items above are made of, in alphabetical order.',
  ];
  const rest = Object.keys(schemas).filter((name) => !shown.has(name));
  const shared = named(rest.sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  return [...parts, ...shared].filter(Boolean).join('\n\n');
}

const describe = (schema: Schema): string => [schema['description'], notesOf(schema)].filter(Boolean).join(' ');

const list = (kinds: readonly Kind[]): string => kinds.map((kind) => `[${code(kind.name)}](#${anchorOf(kind)})`).join(' · ');

const counts = (document: OpenApiDocument): string =>
  `A request can hold ${kindsOf(document, 'input').length} item types, a response ${kindsOf(document, 'output').length}.`;
