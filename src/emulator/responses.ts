/** `POST /responses`. The emulator serves only the streamed request that compacts a conversation. */
import { AGENT_KEYS, RESPONSES_PARAMETERS } from '../internal/removed-keys.js';
import type { CompactRequest, CompactResponse } from '../types.js';
import { emulatorError } from './error.js';

const REQUIRED = "send stream: true, and { type: 'compaction_trigger' } as the last item of input";

/**
 * The body that means the same at `/responses/compact`: without the trigger, and without the parameters that only `/responses` has, whose
 * values are not checked. Throws an `EmulatorError` for a request that does not compact.
 */
export function toCompactRequest(body: unknown): unknown {
  if (!isRecord(body)) return body;
  const { stream, input, ...parameters } = body;
  const missing = stream !== true ? 'stream' : isTrigger(Array.isArray(input) ? input.at(-1) : undefined) ? undefined : 'input';
  if (missing) throw emulatorError(400, 'unsupported_value', missing, `This emulator serves /responses only to compact: ${REQUIRED}`);
  const items = (input as unknown[]).slice(0, -1).map((item) => (isRecord(item) ? without(item, AGENT_KEYS) : item));
  return { ...without(parameters, [...RESPONSES_PARAMETERS, ...AGENT_KEYS]), input: items };
}

export const isTrigger = (item: unknown): boolean => isRecord(item) && item['type'] === 'compaction_trigger';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const without = (value: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

/** The event stream of a response whose only output item is the compaction item. */
export function writeCompactionEvents({ id, created_at, output, usage }: CompactResponse, { model, instructions }: CompactRequest): string {
  const [item] = output;
  const response = {
    id,
    object: 'response',
    created_at,
    status: 'in_progress',
    error: null,
    incomplete_details: null,
    instructions: instructions ?? null,
    model,
    output: [],
    usage: null,
  };
  const events = [
    { type: 'response.created', response },
    { type: 'response.output_item.added', output_index: 0, item: { ...item, encrypted_content: '' } },
    { type: 'response.compaction.compacting', output_index: 0, item_id: item?.id },
    { type: 'response.output_item.done', output_index: 0, item },
    { type: 'response.completed', response: { ...response, status: 'completed', output, usage } },
  ];
  return events
    .map(({ type, ...event }, i) => `event: ${type}\ndata: ${JSON.stringify({ type, sequence_number: i, ...event })}\n\n`)
    .join('');
}
