/** What services were seen to reject although it conforms to the strict contract. */
import type { InputItem } from '../types.js';
import { emulatorError, type EmulatorError } from './error.js';
import { isTrigger } from './responses.js';

/**
 * Throws an `EmulatorError` for the first rule that the conversation breaks.
 *
 * @param previous The items that `previous_response_id` refers to.
 * @param input The items of the request.
 */
export function checkServiceRules(previous: readonly InputItem[], input: readonly InputItem[]): void {
  for (const [index, item] of input.entries()) {
    const error = itemError(item, `input[${index}]`, index === input.length - 1);
    if (error) throw error;
  }
  const named = [...previous.map((item) => ({ item, name: 'the conversation of previous_response_id' })), ...nameItems(input)];
  rejectDuplicateIds(named);
  rejectUnpairedCalls(named);
}

/** An item with the name by which messages refer to it. */
interface NamedItem {
  readonly item: InputItem;
  readonly name: string;
}

const nameItems = (items: readonly InputItem[]): NamedItem[] => items.map((item, index) => ({ item, name: `input[${index}]` }));

/** What the ids of an item type begin with, for the types whose ids services were seen to check. */
const ID_PREFIXES: Readonly<Record<string, string>> = {
  custom_tool_call: 'ctc',
  function_call: 'fc',
  message: 'msg',
  reasoning: 'rs',
};

function itemError(item: InputItem, name: string, isLast: boolean): EmulatorError | undefined {
  // One service listed its item types without `output_message`.
  if (item.type === 'output_message') {
    return emulatorError(
      400,
      'invalid_value',
      name,
      `${name} has the type 'output_message'; send it as 'message' with the role 'assistant'`,
    );
  }
  // OpenAI's documentation of the item says so.
  if (isTrigger(item) && !isLast)
    return emulatorError(400, 'invalid_value', name, `${name} is a compaction_trigger, which must be the last item of input`);
  // Another one responded with a maximum length of 0 to reasoning that was sent back with its `content`.
  if (item.type === 'reasoning' && item.content?.length) {
    return emulatorError(400, 'array_above_max_length', `${name}.content`, `${name}.content must be empty, null or omitted`);
  }
  const prefix = ID_PREFIXES[item.type ?? ('role' in item ? 'message' : '')];
  if (prefix !== undefined && typeof item.id === 'string' && !item.id.startsWith(prefix)) {
    return emulatorError(400, 'invalid_value', `${name}.id`, `${name}.id does not begin with '${prefix}', as the ids of this item type do`);
  }
  return undefined;
}

function rejectDuplicateIds(items: readonly NamedItem[]): void {
  const names = new Map<string, string>();
  for (const { item, name } of items) {
    // Nothing is known about compaction items that are sent twice.
    if (typeof item.id !== 'string' || item.type === 'compaction') continue;
    const first = names.get(item.id);
    if (first !== undefined) throw conversationError(`Duplicate item: ${name} repeats an id of ${first}; send each item once`);
    names.set(item.id, name);
  }
}

/** The calls that services expect an output for, and the reverse, with their names in messages. */
const PAIRED_CALLS: Readonly<Record<string, string>> = { function_call: 'function call' };
const PAIRED_OUTPUTS: Readonly<Record<string, string>> = { function_call_output: 'function call output' };

/**
 * Calls and outputs are paired by `call_id` alone: clients send the output of a tool search as that of a function. There is no rule for other
 * types, since recorded conversations contain tool searches of the service without an output.
 */
function rejectUnpairedCalls(items: readonly NamedItem[]): void {
  // Stored items that a reference refers to may be calls or outputs.
  if (items.some(({ item }) => item.type === 'item_reference' || (!item.type && !('role' in item)))) return;
  const calls = new Set<string>();
  const outputs = new Set<string>();
  for (const { item } of items) {
    const callId = callIdOf(item);
    if (callId !== undefined) (item.type?.endsWith('_output') ? outputs : calls).add(callId);
  }
  for (const { item, name } of items) {
    const callId = callIdOf(item);
    if (callId === undefined) continue;
    const call = PAIRED_CALLS[item.type as string];
    if (call && !outputs.has(callId))
      throw conversationError(`No tool output found for the ${call} in ${name}: add an output with its call_id`);
    const output = PAIRED_OUTPUTS[item.type as string];
    if (output && !calls.has(callId))
      throw conversationError(`No tool call found for the ${output} in ${name}: add a call with its call_id`);
  }
}

const callIdOf = (item: InputItem): string | undefined => ('call_id' in item ? (item.call_id ?? undefined) : undefined);

/** Services name `input` as a whole, and no code, for what is wrong between items. */
const conversationError = (message: string): EmulatorError => emulatorError(400, null, 'input', message);
