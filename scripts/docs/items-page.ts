/** The page of every item and field, as Markdown: what a reader of the wire looks up. */
import type { OpenApiDocument } from '../generate/bundle.js';
import type { Deviation } from './deviations.js';
import { anchorOf, kindsOf, schemasOf, type Direction, type Kind } from './document.js';
import { createFieldWriter } from './fields.js';
import { code, fence, heading } from './markdown.js';

const REQUEST = ['CompactRequest', 'PromptCacheRetention', 'ServiceTier', 'ModelId', 'KnownModelId'];
const RESPONSE = ['CompactResponse', 'CompactUsage', 'InputTokensDetails', 'OutputTokensDetails'];
const ERROR = ['CompactErrorBody', 'ErrorDetail'];

const INTRODUCTION: Record<Direction, string> = {
  input: `What \`input\` is a list of. \`type\` tells the kind; an item without it is a message if it has a \`role\`, and a reference if \`id\`
is its one key. What the endpoint returns is valid here again.`,
  output: `What \`output\` is a list of: as a rule messages that were kept, then one \`compaction\`. The contract knows more kinds than the
endpoint returns today, since a service may send any of them; a kind that is not listed here is to be passed on untouched.`,
};

export function writeItemsPage(document: OpenApiDocument, deviations: readonly Deviation[]): string {
  const schemas = schemasOf(document);
  const { body } = createFieldWriter(document);
  const shown = new Set<string>(['InputItem', 'OutputItem']);

  const notesOf = (name: string): string => {
    const about = deviations.filter(({ where }) => where.includes(name));
    return about.length ? `Differs from the vendors: ${about.map(({ title, id }) => `[${title}](deviations.md#${id})`).join(' · ')}` : '';
  };
  const section = (level: number, title: string, id: string, name: string, example?: unknown): string => {
    shown.add(name);
    const schema = schemas[name] ?? {};
    const shows = example === undefined ? '' : fence('json', JSON.stringify(example, null, 2));
    return [heading(level, title, id), schema['description'], shows, body(name), notesOf(name)].filter(Boolean).join('\n\n');
  };
  const named = (names: readonly string[]): string[] => names.map((name) => section(3, name, name, name));
  const kinds = (direction: Direction): string[] =>
    kindsOf(document, direction).map((kind) => section(3, kind.name, anchorOf(kind), kind.schema, kind.example));

  const parts = [
    '# Items and fields',
    `Every field of the request and of the answer, and each kind of item with an example. ${counts(document)} Examples and tables come from the
OpenAPI document; the [API reference](reference.html) shows the same as a tree that opens.`,
    heading(2, 'Request', 'request'),
    ...named(REQUEST),
    heading(2, 'Input items', 'input-items'),
    INTRODUCTION.input,
    notesOf('InputItem'),
    list(kindsOf(document, 'input')),
    ...kinds('input'),
    heading(2, 'Answer', 'answer'),
    ...named(RESPONSE),
    heading(2, 'Output items', 'output-items'),
    INTRODUCTION.output,
    notesOf('OutputItem'),
    list(kindsOf(document, 'output')),
    ...kinds('output'),
    heading(2, 'Error body', 'error-body'),
    ...named(ERROR),
    heading(2, 'Shared shapes', 'shared-shapes'),
    'What the items above are made of, in alphabetical order.',
  ];
  const rest = Object.keys(schemas).filter((name) => !shown.has(name));
  const shapes = named(rest.sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  return [...parts, ...shapes].filter(Boolean).join('\n\n');
}

const list = (kinds: readonly Kind[]): string => kinds.map((kind) => `[${code(kind.name)}](#${anchorOf(kind)})`).join(' · ');

const counts = (document: OpenApiDocument): string =>
  `There are ${kindsOf(document, 'input').length} kinds that can be sent and ${kindsOf(document, 'output').length} that can come back.`;
