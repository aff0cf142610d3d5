/** Writes the bodies that the validators of bytes check when they are imported, so that the first body of a caller finds compiled code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHORT_LENGTH } from '../../src/internal/json/scanner/constants.js';
import { ROOT } from './bundle.js';
import { LONG_PLACEHOLDER, namesIn, PLACEHOLDER, WORD, WORD_PLACEHOLDER } from './scanner.js';

const EXAMPLES = join(ROOT, 'spec/examples');
const isWord = new RegExp(WORD);
const exampleOf = (name: string): Record<string, unknown> => JSON.parse(readFileSync(join(EXAMPLES, `${name}.json`), 'utf8')).value;
const namesOfExamples = (folder: string): string[] =>
  readdirSync(join(EXAMPLES, folder)).map((file) => `${folder}/${file.replace('.json', '')}`);

/** `schemas` are those of the bodies. */
export function writeSamples(schemas: readonly object[]): string {
  const names = new Set(namesIn(schemas));
  // Like a skeleton: validators do not distinguish other strings from these.
  const shorten = (_key: string, value: unknown): unknown => {
    if (typeof value !== 'string' || value === '' || names.has(value)) return value;
    return value.length > SHORT_LENGTH ? LONG_PLACEHOLDER : isWord.test(value) ? WORD_PLACEHOLDER : PLACEHOLDER;
  };
  const shortened = (value: unknown): any => JSON.parse(JSON.stringify(value, shorten));
  const write = (body: string, list: string, items: string, common: readonly unknown[] = []): string => {
    const examples = namesOfExamples(items).map((name) => shortened(exampleOf(name)));
    const text = JSON.stringify({ ...shortened(exampleOf(body)), [list]: withoutSimilar(examples, distinct(shortened(common))) });
    if (/['\\]/.test(text)) throw new Error(`the sample of ${body} needs escapes`);
    return `'${text}'`;
  };
  const conversation = exampleOf('CompactRequest/valid/conversation-200-items')['input'] as unknown[];
  return `/** A request with the items of an ordinary conversation, and items of each other type. */
export const REQUEST_SAMPLE: string = /* @__PURE__ */ lengthen(
  ${write('CompactRequest/valid/all-fields', 'input', 'InputItem/valid', conversation)},
);

/** A response with items of each type. */
export const RESPONSE_SAMPLE: string = /* @__PURE__ */ lengthen(
  ${write('CompactResponse/valid/every-kind', 'output', 'OutputItem/valid')},
);

/** The texts above have \`${LONG_PLACEHOLDER}\` for each long string. */
function lengthen(text: string): string {
  return text.replaceAll('${LONG_PLACEHOLDER}', '${PLACEHOLDER.repeat(SHORT_LENGTH + 1)}');
}
`;
}

const distinct = (items: readonly unknown[]): unknown[] => [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];

/** The common items, and behind them the others that have something which neither these nor a larger one has: a field, a type of object in it. */
function withoutSimilar(others: readonly unknown[], common: readonly unknown[]): unknown[] {
  const seen = new Set(common.flatMap((item) => factsOf(item, '')));
  const bySize = [...others].sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
  const kept = bySize.filter((item) => {
    const before = seen.size;
    for (const fact of factsOf(item, '')) seen.add(fact);
    return seen.size > before;
  });
  return [...common, ...kept];
}

/** Which objects a value contains, as the path of each, with its tag and without the positions in lists. */
function factsOf(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((element) => factsOf(element, path));
  if (typeof value !== 'object' || value === null) return [];
  const own = `${path}/${String((value as { type?: unknown }).type)}`;
  return [own, ...Object.entries(value).flatMap(([key, inner]) => factsOf(inner, `${own}.${key}`))];
}
