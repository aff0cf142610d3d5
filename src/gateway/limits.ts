import { invalidOptions } from '../internal/invalid-options.js';
import { MAX_JSON_DEPTH } from '../internal/parse-json.js';

const MIB = 1024 * 1024;

/** How large a request may be. Each limit is a whole number, or `Infinity` for none; what is over one is refused with 413 and the number. */
export interface GatewayLimits {
  /** Bytes of the body on the wire. Default 128 MiB. Holds for answers too, where they are held to be checked. */
  maxBytes?: number | undefined;
  /** Bytes of the body after its content coding is undone. Default 128 MiB. */
  maxDecodedBytes?: number | undefined;
  /** How many arrays and objects may nest. Default 1000. */
  maxDepth?: number | undefined;
  /** Items of `input`. Default 500,000. */
  maxItems?: number | undefined;
  /** Values in the body in all, since each takes up to 20 times its text in memory. Default 5,000,000. */
  maxValues?: number | undefined;
  /** UTF-16 units of the `encrypted_content` of an item. Default 32 Mi; services are known to write 17 million, and to take 20 Mi. */
  maxEncryptedContent?: number | undefined;
}

export type ResolvedLimits = { readonly [Name in keyof GatewayLimits]-?: number };

export const DEFAULT_LIMITS: ResolvedLimits = {
  maxBytes: 128 * MIB,
  maxDecodedBytes: 128 * MIB,
  maxDepth: MAX_JSON_DEPTH,
  maxItems: 500_000,
  maxValues: 5_000_000,
  maxEncryptedContent: 32 * MIB,
};

/** Fills in what was left out. Throws `CompactError` `invalid_options`. */
export function resolveLimits(limits: GatewayLimits = {}): ResolvedLimits {
  if (typeof limits !== 'object' || limits === null) throw invalidOptions('limits must be an object, such as { maxItems: 10_000 }');
  const resolved: Record<keyof GatewayLimits, number> = { ...DEFAULT_LIMITS };
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(DEFAULT_LIMITS, name))
      throw invalidOptions(`limits takes ${Object.keys(DEFAULT_LIMITS).join(', ')}, and nothing else`);
    if (value === undefined) continue;
    if (value !== Infinity && !(Number.isSafeInteger(value) && value >= 1)) {
      throw invalidOptions(`limits.${name} must be a whole number from 1, or Infinity for no limit`);
    }
    resolved[name as keyof GatewayLimits] = value;
  }
  return resolved;
}
