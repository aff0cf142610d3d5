/** Writes the bodies that the validators of bytes check when they are imported, so that the first body of a caller finds compiled code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.js';
import { namesIn, WORD } from './scanner.js';

const EXAMPLES = join(ROOT, 'spec/examples');
const isWord = new RegExp(WORD);
const exampleOf = (name: string): Record<string, unknown> => JSON.parse(readFileSync(join(EXAMPLES, `${name}.json`), 'utf8')).value;
const namesOfExamples = (folder: string): string[] =>
  readdirSync(join(EXAMPLES, folder)).map((file) => `${folder}/${file.replace('.json', '')}`);

/** `schemas` are those of the bodies. */
export function writeSamples(schemas: readonly object[]): string {
  const names = new Set(namesIn(schemas));
  // Validators do not distinguish longer strings from these.
  const shorten = (_key: string, value: unknown): unknown =>
    typeof value !== 'string' || names.has(value) ? value : isWord.test(value) ? 'a' : '~';
  const write = (body: string, list: string, items: string): string => {
    const examples = namesOfExamples(items).map((name) => JSON.parse(JSON.stringify(exampleOf(name), shorten)));
    const text = JSON.stringify({ ...exampleOf(body), [list]: withoutSimilar(examples) }, shorten);
    if (/['\\]/.test(text)) throw new Error(`the sample of ${body} needs escapes`);
    return `'${text}'`;
  };
  return `/** A request with items of each type. */
export const REQUEST_SAMPLE =
  ${write('CompactRequest/valid/all-fields', 'input', 'InputItem/valid')};

/** A response with items of each type. */
export const RESPONSE_SAMPLE =
  ${write('CompactResponse/valid/every-kind', 'output', 'OutputItem/valid')};
`;
}

/** The items that have something which no larger one has: a field, a type of object in it. */
function withoutSimilar(items: readonly unknown[]): unknown[] {
  const seen = new Set<string>();
  const bySize = [...items].sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
  return bySize.filter((item) => {
    const before = seen.size;
    for (const fact of factsOf(item, '')) seen.add(fact);
    return seen.size > before;
  });
}

/** Which objects a value contains, as the path of each, with its tag and without the positions in lists. */
function factsOf(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((element) => factsOf(element, path));
  if (typeof value !== 'object' || value === null) return [];
  const own = `${path}/${String((value as { type?: unknown }).type)}`;
  return [own, ...Object.entries(value).flatMap(([key, inner]) => factsOf(inner, `${own}.${key}`))];
}
