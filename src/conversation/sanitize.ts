import type { CompactRequest } from '../types.js';
import { formatPath } from '../issues.js';

/** One thing that was left out of a request. */
export interface Dropped {
  /** Where it stood. */
  readonly path: readonly (string | number)[];
  /** The same place in dotted form: `input[3].content[0].cache_control`. */
  readonly param: string;
  /** Why services refuse it, in a sentence without its value. */
  readonly reason: string;
}

export interface SanitizedRequest {
  /** The request without what was dropped. Whatever was not touched is the very object that came in; with nothing dropped, all of it is. */
  readonly request: CompactRequest;
  /** What was dropped, in the order of the body; of an item, its own keys before those of its parts. */
  readonly dropped: readonly Dropped[];
}

/** Keys of the Responses API that this endpoint does not have. Its services answer them with 400 `unknown_parameter`. */
const RESPONSES_ONLY = [
  'background',
  'client_metadata',
  'conversation',
  'include',
  'max_output_tokens',
  'max_tool_calls',
  'metadata',
  'parallel_tool_calls',
  'prompt',
  'reasoning',
  'safety_identifier',
  'store',
  'stream',
  'stream_options',
  'temperature',
  'text',
  'tool_choice',
  'tools',
  'top_logprobs',
  'top_p',
  'truncation',
  'user',
];
/** Keys that programs around a model leave in what they forward. */
const LEFT_BY_HARNESSES = ['internal_chat_message_metadata_passthrough', 'access_programs'];
/** Kinds of items that are a program's own notes. */
const HARNESS_KINDS = ['ghost_snapshot'];

/**
 * Leaves out of a request what services of this endpoint are known to refuse, and says of each thing what it was and why.
 *
 * That is: keys of the Responses API and of agent programs, `cache_control` in items and their parts, the spelling `in-memory`, the list
 * `content` of reasoning unless it is empty, and items that are an agent's own notes. Keys and kinds that are merely new stay, and so
 * does everything else, unchanged and in its order. The body that came in is not changed.
 */
export function sanitizeCompactRequest(body: object): SanitizedRequest {
  const dropped: Dropped[] = [];
  const drop = (path: (string | number)[], reason: string): void => void dropped.push({ path, param: formatPath(path), reason });

  const request = without(
    body,
    (key, value) => {
      if (RESPONSES_ONLY.includes(key)) return 'a key of the Responses API, which this endpoint answers with 400 unknown_parameter';
      if (LEFT_BY_HARNESSES.includes(key)) return 'a key of an agent program, which services answer with 400 unknown_parameter';
      if (key === 'prompt_cache_retention' && value === 'in-memory') return 'services spell it in_memory, and refuse the dash';
      return undefined;
    },
    [],
    drop,
  ) as { input?: unknown };

  const { input } = request;
  if (!Array.isArray(input)) return { request: request as CompactRequest, dropped };
  const items: unknown[] = [];
  input.forEach((item, index) => {
    const path = ['input', index];
    if (isObject(item) && HARNESS_KINDS.includes(item['type'] as string))
      drop(path, 'an item of an agent program, of a kind that services do not know');
    else items.push(cleanItem(item, path, drop));
  });
  const same = items.length === input.length && items.every((item, index) => item === input[index]);
  return { request: (same ? request : { ...request, input: items }) as CompactRequest, dropped: inBodyOrder(dropped, body) };
}

type Drop = (path: (string | number)[], reason: string) => void;
type Reason = (key: string, value: unknown) => string | undefined;

function cleanItem(item: unknown, path: (string | number)[], drop: Drop): unknown {
  if (!isObject(item)) return item;
  const clean = without(
    item,
    (key, value) => {
      if (key === 'content' && item['type'] === 'reasoning' && Array.isArray(value) && value.length > 0) {
        return 'services take no reasoning text back, and answer 400 array_above_max_length';
      }
      return foreignKey(key);
    },
    path,
    drop,
  );
  const lists = ['content', 'output'].filter((key) => Array.isArray(clean[key]));
  const parts = Object.fromEntries(lists.map((key) => [key, cleanParts(clean[key] as unknown[], [...path, key], drop)]));
  return lists.every((key) => parts[key] === clean[key]) ? clean : { ...clean, ...parts };
}

function cleanParts(parts: unknown[], path: (string | number)[], drop: Drop): unknown[] {
  const clean = parts.map((part, index) => (isObject(part) ? without(part, foreignKey, [...path, index], drop) : part));
  return clean.every((part, index) => part === parts[index]) ? parts : clean;
}

function foreignKey(key: string): string | undefined {
  if (key === 'cache_control') return 'a key of another vendor, which services answer with 400';
  if (LEFT_BY_HARNESSES.includes(key)) return 'a key of an agent program, which services answer with 400 unknown_parameter';
  return undefined;
}

/** The object without the keys for which there is a reason; the object itself if there is none. */
function without(object: object, reasonFor: Reason, path: (string | number)[], drop: Drop): Record<string, unknown> {
  const refused = Object.entries(object).flatMap(([key, value]) => {
    const reason = reasonFor(key, value);
    if (reason) drop([...path, key], reason);
    return reason ? [key] : [];
  });
  if (refused.length === 0) return object as Record<string, unknown>;
  return Object.fromEntries(Object.entries(object).filter(([key]) => !refused.includes(key)));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was dropped from the items was found after the other keys; it goes where `input` stands. */
function inBodyOrder(dropped: Dropped[], body: object): Dropped[] {
  const keys = new Map(Object.keys(body).map((key, index) => [key, index]));
  const position = ({ path }: Dropped): number => keys.get(path[0] as string) ?? 0;
  return dropped.sort((a, b) => position(a) - position(b));
}
