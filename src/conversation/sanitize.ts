import { AGENT_KEYS, CHAT_PARAMETERS, OTHER_VENDOR_KEYS, RESPONSES_PARAMETERS, SDK_KEYS } from '../internal/removed-keys.js';
import { formatPath } from '../issues.js';
import type { CompactRequest } from '../types.js';

/** A key or an item that was removed from a request. */
export interface Dropped {
  /** Its path in the request. */
  readonly path: readonly (string | number)[];
  /** The path in dotted form, such as `input[3].content[0].cache_control`. */
  readonly param: string;
  /** Why services reject it. Never contains its value. */
  readonly reason: string;
}

/** The result of `sanitizeCompactRequest`. */
export interface SanitizedRequest {
  /** The request without what was dropped. Unchanged parts are the same objects; if nothing was dropped, so is the request itself. */
  readonly request: CompactRequest;
  /** What was dropped, in the order of the request. The keys of an item come before those of its parts. */
  readonly dropped: readonly Dropped[];
}

/**
 * Removes from a request what services of this endpoint are known to reject, and reports each removal with its reason.
 *
 * It removes:
 * - parameters of the Responses API and of Chat Completions that this endpoint does not have;
 * - keys and items that agent programs add;
 * - in items and their parts `cache_control`, and `parsed` and `parsed_arguments`, which the vendor's SDK adds;
 * - the `status` of reasoning items, and their `content` unless it is empty;
 * - `prompt_cache_retention` with the spelling `in-memory`.
 *
 * Everything else stays as it is and in its order, including unknown keys and item types. The given object is not modified.
 */
export function sanitizeCompactRequest(body: object): SanitizedRequest {
  const dropped: Dropped[] = [];
  const drop: Drop = (path, reason) => void dropped.push({ path, param: formatPath(path), reason });

  const request = withoutRejectedKeys(body, reasonForParameter, [], drop) as { input?: unknown };
  const { input } = request;
  if (!Array.isArray(input)) return { request: request as CompactRequest, dropped };
  const items: unknown[] = [];
  input.forEach((item, index) => {
    const path = ['input', index];
    if (isObject(item) && AGENT_KINDS.includes(item['type'] as string))
      drop(path, 'an item of an agent program; services do not know its type');
    else items.push(sanitizeItem(item, path, drop));
  });
  const isUnchanged = items.length === input.length && items.every((item, index) => item === input[index]);
  return {
    request: (isUnchanged ? request : { ...request, input: items }) as CompactRequest,
    dropped: sortByTopLevelKey(dropped, body),
  };
}

type Path = (string | number)[];
type Drop = (path: Path, reason: string) => void;
/** The reason to drop a key; undefined to keep it. */
type ReasonFor = (key: string, value: unknown) => string | undefined;

/** The types of items that agent programs keep for themselves. */
const AGENT_KINDS = ['ghost_snapshot'];

/** Keys that are removed whatever their value, and the reason. */
type RemovedKeys = readonly (readonly [keys: readonly string[], reason: string])[];

const AGENT: RemovedKeys[number] = [AGENT_KEYS, 'a key of an agent program; services respond to it with 400 unknown_parameter'];

const REMOVED_FROM_REQUESTS: RemovedKeys = [
  [RESPONSES_PARAMETERS, 'a parameter of the Responses API; services of this endpoint respond to it with 400 unknown_parameter'],
  [CHAT_PARAMETERS, 'a parameter of Chat Completions; this endpoint takes the conversation in `input`, and rejects the parameter with 400'],
  AGENT,
];

const REMOVED_FROM_ITEMS: RemovedKeys = [
  [OTHER_VENDOR_KEYS, 'a key of another vendor; services respond to it with 400'],
  [SDK_KEYS, "a key that the vendor's SDK adds when it parses a response; services respond to it with 400 unknown_parameter"],
  AGENT,
];

const reasonIn = (removed: RemovedKeys, key: string): string | undefined => removed.find(([keys]) => keys.includes(key))?.[1];

const reasonForParameter: ReasonFor = (key, value) => {
  if (key === 'prompt_cache_retention' && value === 'in-memory') return 'services reject this spelling and expect in_memory';
  return reasonIn(REMOVED_FROM_REQUESTS, key);
};

const reasonForItemKey: ReasonFor = (key) => reasonIn(REMOVED_FROM_ITEMS, key);

const reasonForReasoningKey: ReasonFor = (key, value) => {
  if (key === 'status') return 'services accept no status on reasoning items; they respond with 400 unknown_parameter';
  if (key === 'content' && Array.isArray(value) && value.length > 0) {
    return 'services do not accept reasoning text as input; they respond with 400 array_above_max_length';
  }
  return reasonForItemKey(key, value);
};

function sanitizeItem(item: unknown, path: Path, drop: Drop): unknown {
  if (!isObject(item)) return item;
  const sanitized = withoutRejectedKeys(item, item['type'] === 'reasoning' ? reasonForReasoningKey : reasonForItemKey, path, drop);
  const listKeys = ['content', 'output'].filter((key) => Array.isArray(sanitized[key]));
  const lists = Object.fromEntries(listKeys.map((key) => [key, sanitizeParts(sanitized[key] as unknown[], [...path, key], drop)]));
  return listKeys.every((key) => lists[key] === sanitized[key]) ? sanitized : { ...sanitized, ...lists };
}

function sanitizeParts(parts: unknown[], path: Path, drop: Drop): unknown[] {
  const sanitized = parts.map((part, index) =>
    isObject(part) ? withoutRejectedKeys(part, reasonForItemKey, [...path, index], drop) : part,
  );
  return sanitized.every((part, index) => part === parts[index]) ? parts : sanitized;
}

/** A copy without the keys that have a reason to be dropped; the object itself if there are none. */
function withoutRejectedKeys(object: object, reasonFor: ReasonFor, path: Path, drop: Drop): Record<string, unknown> {
  const rejected = Object.entries(object).flatMap(([key, value]) => {
    const reason = reasonFor(key, value);
    if (reason) drop([...path, key], reason);
    return reason ? [key] : [];
  });
  if (rejected.length === 0) return object as Record<string, unknown>;
  return Object.fromEntries(Object.entries(object).filter(([key]) => !rejected.includes(key)));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Moves what was dropped from the items, which are visited last, to the position of `input` in the request. */
function sortByTopLevelKey(dropped: Dropped[], body: object): Dropped[] {
  const positions = new Map(Object.keys(body).map((key, index) => [key, index]));
  const positionOf = ({ path }: Dropped): number => positions.get(path[0] as string) ?? 0;
  return dropped.sort((a, b) => positionOf(a) - positionOf(b));
}
