/**
 * Helpers for compacted conversations: continuing after a response, cleaning up a request, handling encrypted items, and deciding when to
 * compact.
 * @module
 */
export { encryptedItems, fingerprintEncryptedItems, removeEncryptedItems, type EncryptedItem } from './encrypted-items.js';
export { toNextInput } from './next-input.js';
export { sanitizeCompactRequest, type Dropped, type SanitizedRequest } from './sanitize.js';
export { shouldCompact, type CompactBudget } from './should-compact.js';
export { asVendorType } from './vendor-types.js';
