/**
 * Types of the contract: `CompactRequest`, `CompactResponse`, `InputItem`, `OutputItem`, one type for each kind of item and part,
 * and the `paths`, `components` and `operations` of the document. Nothing here exists at run time.
 * @module
 */
import type { InputItemByKind, OutputItemByKind } from '../generated/types.js';

export type * from '../generated/types.js';

/** Names of the kinds of items in a request. */
export type InputKind = keyof InputItemByKind;

/** Names of the kinds of items in an answer. */
export type OutputKind = keyof OutputItemByKind;

/** The item of a request that bears this `type`: `InputItemOf<'function_call'>`. */
export type InputItemOf<Kind extends InputKind> = InputItemByKind[Kind];

/** The item of an answer that bears this `type`: `OutputItemOf<'compaction'>`. */
export type OutputItemOf<Kind extends OutputKind> = OutputItemByKind[Kind];

/**
 * An item of a kind that this contract does not know. The open validators accept it wherever an item may stand; the types of
 * known items leave it out, so that a `switch` over `type` narrows. Keep a `default` arm. A key that the contract does not know is read
 * off a known item by way of it too: `(item as UnknownItem)['key']`.
 */
export interface UnknownItem {
  type: string;
  [key: string]: unknown;
}
