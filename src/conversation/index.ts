/**
 * Helpers for conversations that are compacted: going on with an answer, cleaning a request, and care for sealed items.
 * @module
 */
export { toNextInput } from './next-input.js';
export { removeEncryptedItems, fingerprintEncryptedItems, encryptedItems, type EncryptedItem as OpaqueItem } from './encrypted-items.js';
export { sanitizeCompactRequest, type Dropped, type SanitizedRequest } from './sanitize.js';
export { shouldCompact, type CompactBudget } from './should-compact.js';
