import type { CompactResponse, InputItem, OutputItem } from '../types.js';

/**
 * Gives items or a response the types of the vendor's SDK. Returns the same value: nothing is copied, checked or changed.
 *
 * The types of the SDK can be assigned to those of this contract without help. In the other direction TypeScript rejects some assignments,
 * because this contract describes what services send and accept, and the SDK less than that: here an optional field may also be null, and a
 * response contains messages of the user. The SDK sends such items to the service unchanged. Code that reads them must expect these values,
 * although the types of the SDK do not mention them.
 *
 * TypeScript infers the type from the place where the result is used; a type argument names it elsewhere: the type of one item, or that of
 * the response.
 * @example
 * const response = await openai.responses.create({ model, input: asVendorType(toNextInput(compacted, message)) });
 * const vendor = asVendorType<CompactedResponse>(compacted);
 */
export function asVendorType<VendorItem extends { readonly type?: string | null }>(
  items: readonly (InputItem | OutputItem)[],
): VendorItem[];
export function asVendorType<Vendor extends { readonly output: readonly object[] }>(response: CompactResponse): Vendor;
export function asVendorType(value: unknown): unknown {
  return value;
}
