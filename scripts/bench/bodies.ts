/**
 * The measured requests. They follow the sequence of item types in a realistic conversation, and consist of its items and of the other
 * examples, with texts lengthened or shortened to reach the wanted size. The bytes are the same in every run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../generate/bundle.js';
import { pick, seededRandom, type Random } from './random.js';

export interface Size {
  name: string;
  items: number;
  bytes: number;
}

export const SIZES = {
  small: { name: '50 KB, 200 items', items: 200, bytes: 50_000 },
  typical: { name: '1 MB, 1,000 items', items: 1_000, bytes: 1_000_000 },
  tinyItems: { name: '1.25 MB, 5,000 items', items: 5_000, bytes: 1_250_000 },
  large: { name: '10 MB, 5,000 items', items: 5_000, bytes: 10_000_000 },
} satisfies Record<string, Size>;

export type Item = Record<string, unknown>;
export interface Request {
  model: string;
  input: Item[];
}

/** Keys of strings of any length. */
const TEXTS = [
  'text',
  'content',
  'output',
  'arguments',
  'input',
  'diff',
  'code',
  'encrypted_content',
  'result',
  'stdout',
  'stderr',
  'logs',
  'refusal',
];
const IDS = ['id', 'call_id'];

const examples = join(ROOT, 'spec/examples');
const readValue = (path: string): unknown => JSON.parse(readFileSync(join(examples, path), 'utf8')).value;
const kindOf = (item: Item): string => (item['type'] ?? ('role' in item ? 'message' : 'item_reference')) as string;
const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** Throws if the keys and short values of the items alone exceed the size. */
export function buildRequest({ name, items, bytes }: Size): Request {
  const random = seededRandom(items + bytes);
  const { input: conversation } = readValue('CompactRequest/valid/conversation-200-items.json') as Request;
  const others = readdirSync(join(examples, 'InputItem/valid')).map((file) => readValue(`InputItem/valid/${file}`) as Item);
  const choose = templateChooser((2 * bytes) / items, [...conversation, ...others]);

  const input = Array.from({ length: items }, (_, i) => {
    const original = conversation[i % conversation.length] as Item;
    return structuredClone(random() < 0.5 ? choose(kindOf(original), random, original) : choose(kindOf(original), random));
  });
  const request = { model: 'gpt-5.4', input };
  input.forEach((item, i) => {
    visitStrings(item, (parent, key, text) => {
      if (IDS.includes(key)) parent[key] = `${text.slice(0, 40)}_${i}`;
    });
  });
  scaleTexts(request, bytes, random);

  if (Math.abs(bytesOf(request) / bytes - 1) > 0.05) throw new Error(`${name}: the request has ${bytesOf(request)} bytes`);
  return request;
}

/** Returns a function that chooses a template of an item type: one with at most `limit` bytes without its texts, or else the smallest. */
function templateChooser(limit: number, templates: Item[]): (kind: string, random: Random, preferred?: Item) => Item {
  const sizes = new Map(templates.map((template) => [template, bytesOf(withoutTexts(template))]));
  const byKind = new Map<string, Item[]>();
  for (const template of templates) {
    const kind = kindOf(template);
    byKind.set(kind, [...(byKind.get(kind) ?? []), template]);
  }
  const fits = (template: Item): boolean => (sizes.get(template) as number) <= limit;
  return (kind, random, preferred) => {
    if (preferred && fits(preferred)) return preferred;
    const all = byKind.get(kind) as Item[];
    const fitting = all.filter(fits);
    return fitting.length ? pick(fitting, random) : (all.sort((a, b) => (sizes.get(a) as number) - (sizes.get(b) as number))[0] as Item);
  };
}

function withoutTexts(item: Item): Item {
  const copy = structuredClone(item);
  visitStrings(copy, (parent, key) => {
    if (TEXTS.includes(key)) parent[key] = '';
  });
  return copy;
}

/** Scales the length of each text by the same factor, so that long texts stay long. */
function scaleTexts(request: Request, bytes: number, random: Random): void {
  const texts: { parent: Item; key: string; text: string }[] = [];
  visitStrings(request, (parent, key, text) => TEXTS.includes(key) && text && texts.push({ parent, key, text }));
  const rest = bytesOf(request) - texts.reduce((sum, { text }) => sum + bytesOf(text) - 2, 0);
  const factor = (bytes - rest) / (bytesOf(request) - rest);
  if (factor < 0) throw new Error(`the keys alone take ${rest} of ${bytes} bytes`);
  for (const { parent, key, text } of texts) {
    const start = Math.floor(random() * text.length);
    const length = Math.ceil(text.length * factor);
    parent[key] = text.repeat(Math.ceil(factor) + 1).slice(start, start + length);
  }
}

function visitStrings(value: unknown, visit: (parent: Item, key: string, text: string) => unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (typeof member === 'string') visit(value as Item, key, member);
    else visitStrings(member, visit);
  }
}

/** Replaces the item at `index` with a function call without `arguments`. */
export function breakAt({ model, input }: Request, index: number): Request {
  return { model, input: input.with(index, { type: 'function_call', call_id: 'call_broken', name: 'read_file' }) };
}

/** Gives every item an id of the wrong type. */
export function breakAll({ model, input }: Request): Request {
  return { model, input: input.map((item) => ({ ...item, id: 7 })) };
}
