/**
 * The requests that are measured: the kinds of items in the order of a recorded-looking conversation, made of its items and of the
 * other examples, with their texts stretched or cut to the size that is wanted. The same bytes in every run.
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
  natural: { name: '1 MB, 1,000 items', items: 1_000, bytes: 1_000_000 },
  tiny: { name: '1.25 MB, 5,000 items', items: 5_000, bytes: 1_250_000 },
  large: { name: '10 MB, 5,000 items', items: 5_000, bytes: 10_000_000 },
} satisfies Record<string, Size>;

export type Item = Record<string, unknown>;
export interface Request {
  model: string;
  input: Item[];
}

/** Keys whose strings are as long as their writer likes. */
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

/** Throws when the templates do not fit into the size: every item has keys that can not be cut. */
export function buildRequest({ name, items, bytes }: Size): Request {
  const random = seededRandom(items + bytes);
  const { input: conversation } = readValue('CompactRequest/valid/conversation-200-items.json') as Request;
  const others = readdirSync(join(examples, 'InputItem/valid')).map((file) => readValue(`InputItem/valid/${file}`) as Item);
  const choose = templatesBelow((2 * bytes) / items, [...conversation, ...others]);

  const input = Array.from({ length: items }, (_, i) => {
    const spoken = conversation[i % conversation.length] as Item;
    return structuredClone(random() < 0.5 ? choose(kindOf(spoken), random, spoken) : choose(kindOf(spoken), random));
  });
  const request = { model: 'gpt-5.4', input };
  input.forEach((item, i) => {
    visitStrings(item, (holder, key, text) => {
      if (IDS.includes(key)) holder[key] = `${text.slice(0, 40)}_${i}`;
    });
  });
  stretchTexts(request, bytes, random);

  if (Math.abs(bytesOf(request) / bytes - 1) > 0.05) throw new Error(`${name}: the request has ${bytesOf(request)} bytes`);
  return request;
}

/** Chooses templates by kind, none of which is larger than `limit` without its texts. */
function templatesBelow(limit: number, templates: Item[]): (kind: string, random: Random, first?: Item) => Item {
  const frames = new Map(templates.map((template) => [template, bytesOf(withoutTexts(template))]));
  const byKind = new Map<string, Item[]>();
  for (const template of templates) {
    const kind = kindOf(template);
    byKind.set(kind, [...(byKind.get(kind) ?? []), template]);
  }
  const fits = (template: Item): boolean => (frames.get(template) as number) <= limit;
  return (kind, random, first) => {
    if (first && fits(first)) return first;
    const all = byKind.get(kind) as Item[];
    const fitting = all.filter(fits);
    return fitting.length ? pick(fitting, random) : (all.sort((a, b) => (frames.get(a) as number) - (frames.get(b) as number))[0] as Item);
  };
}

function withoutTexts(item: Item): Item {
  const copy = structuredClone(item);
  visitStrings(copy, (holder, key) => {
    if (TEXTS.includes(key)) holder[key] = '';
  });
  return copy;
}

/** Gives each text a length in proportion to the one it has, so that long ones stay long. */
function stretchTexts(request: Request, bytes: number, random: Random): void {
  const texts: { holder: Item; key: string; text: string }[] = [];
  visitStrings(request, (holder, key, text) => TEXTS.includes(key) && text && texts.push({ holder, key, text }));
  const frame = bytesOf(request) - texts.reduce((sum, { text }) => sum + bytesOf(text) - 2, 0);
  const factor = (bytes - frame) / (bytesOf(request) - frame);
  if (factor < 0) throw new Error(`the keys alone take ${frame} of ${bytes} bytes`);
  for (const { holder, key, text } of texts) {
    const start = Math.floor(random() * text.length);
    const length = Math.ceil(text.length * factor);
    holder[key] = text.repeat(Math.ceil(factor) + 1).slice(start, start + length);
  }
}

function visitStrings(value: unknown, visit: (holder: Item, key: string, text: string) => unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (typeof member === 'string') visit(value as Item, key, member);
    else visitStrings(member, visit);
  }
}

/** A call that lost its arguments, in the place of the item at `index`. */
export function breakAt({ model, input }: Request, index: number): Request {
  return { model, input: input.with(index, { type: 'function_call', call_id: 'call_broken', name: 'read_file' }) };
}

/** Every item with an id of the wrong type. */
export function breakAll({ model, input }: Request): Request {
  return { model, input: input.map((item) => ({ ...item, id: 7 })) };
}
