/**
 * The types of the contract: `CompactRequest`, `CompactResponse`, `InputItem`, `OutputItem`, one type for each item type and content part,
 * and the `paths`, `components` and `operations` of the document. This module has no exports at run time.
 * @module
 */
import type { InputItemByKind, OutputItemByKind } from '../generated/types.js';

export type * from '../generated/types.js';

/** The values of `type` that an item of a request can have. */
export type InputKind = keyof InputItemByKind;

/** The values of `type` that an item of a response can have. */
export type OutputKind = keyof OutputItemByKind;

/** The item of a request with the given `type`, such as `InputItemOf<'function_call'>`. */
export type InputItemOf<Kind extends InputKind> = InputItemByKind[Kind];

/** The item of a response with the given `type`, such as `OutputItemOf<'compaction'>`. */
export type OutputItemOf<Kind extends OutputKind> = OutputItemByKind[Kind];

/**
 * An item whose `type` this contract does not know.
 *
 * The open validators accept it in every list of items. The types of the known items do not include it, so that a `switch` over `type`
 * narrows: keep a `default` arm. The type also gives access to a key that the contract does not know, of any item:
 * `(item as UnknownItem)['key']`. The value has the type `any`, which TypeScript requires for this cast: check it before use.
 */
export interface UnknownItem {
  type: string;
  [key: string]: any;
}
