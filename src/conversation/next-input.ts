import type { InputItem, OutputItem } from '../types.js';

/**
 * Returns the `input` of the next request: the output of a compacted conversation, followed by new items.
 *
 * The output items are the same objects in the same order. None is dropped, copied or changed, so that encrypted content, `phase`, and
 * unknown keys and item types are preserved.
 * @param compacted The response or its `output`, also with the types of the vendor's SDK.
 * @example
 * const compacted = await client.compact({ model, input });
 * const next = toNextInput(compacted, { role: 'user', content: 'Please continue.' });
 */
export function toNextInput(
  compacted: { readonly output: readonly OutputItem[] } | readonly OutputItem[],
  ...items: readonly InputItem[]
): InputItem[] {
  const output = 'output' in compacted ? compacted.output : compacted;
  return [...output, ...items];
}
