import type { InputItem, OutputItem } from '../types.js';

/**
 * Returns the `input` of the next request: the output of a compacted conversation, followed by new items.
 *
 * The output items are the same objects in the same order. None is dropped, copied or changed, so that encrypted content, `phase`, and
 * unknown keys and item types are preserved.
 * @example
 * const compacted = await client.compact({ model, input });
 * const next = toNextInput(compacted, { role: 'user', content: 'Please continue.' });
 */
export function toNextInput(compacted: { readonly output: readonly OutputItem[] }, ...items: readonly InputItem[]): InputItem[] {
  // The endpoint accepts as input whatever it returns. The types agree for every item type but one: in a response, the arguments of a tool
  // search may be any value, although they have always been seen to be an object.
  return [...(compacted.output as readonly InputItem[]), ...items];
}
