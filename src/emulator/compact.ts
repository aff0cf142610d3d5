import type { CompactRequest, CompactResponse, InputItem } from '../types.js';
import type { NewId } from './ids.js';
import { separate, type Place } from './places.js';
import type { Sealer } from './seal.js';
import { countAll, usageOf, type CountTokens } from './usage.js';

interface Conversation {
  asked: CompactRequest;
  /** What came in, sealed items and all: what `usage` counts. */
  items: readonly InputItem[];
  /** What it stands for. */
  places: readonly Place[];
  sealer: Sealer;
  countTokens: CountTokens;
  /** Unix seconds. */
  createdAt: number;
  newId: NewId;
}

/** Keeps the messages of the user and seals the rest, as services answer: the sealed item is there even if it holds nothing, and last. */
export async function compact({ asked, items, places, sealer, countTokens, createdAt, newId }: Conversation): Promise<CompactResponse> {
  const { kept, sealed } = separate(places, newId);
  const output = [...kept, { id: newId('cmp'), type: 'compaction' as const, encrypted_content: await sealer.seal(sealed) }];
  const read = typeof asked.input === 'string' ? [...items.slice(0, -1).map(toJson), asked.input] : items.map(toJson);
  const inputTokens = countAll(asked.instructions ? [asked.instructions, ...read] : read, countTokens);
  const outputTokens = countAll(output.map(toJson), countTokens);
  return { id: newId('resp'), object: 'response.compaction', created_at: createdAt, output, usage: usageOf(inputTokens, outputTokens) };
}

const toJson = (item: object): string => JSON.stringify(item);
