import type { InputItem, OutputItem } from '../types.js';

/**
 * Puts new items behind the output of a compacted conversation, as the `input` of the next call.
 *
 * The items are the very objects of the answer, in their order: nothing is dropped, copied or changed, so sealed content, `phase`
 * and keys or kinds that this contract does not know survive.
 */
export function toNextInput(compacted: { readonly output: readonly OutputItem[] }, ...items: readonly InputItem[]): InputItem[] {
  // What the endpoint returns it also takes back. The types say so for every kind but one: the arguments of a
  // tool search may be any value in an answer, and are an object wherever they have been seen.
  return [...(compacted.output as readonly InputItem[]), ...items];
}
