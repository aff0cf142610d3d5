/**
 * The facts of the contract as constants: the operation, the keys of a request, the item types, the known model ids.
 * @module
 */
export { DOCUMENT_VERSION, INPUT_KINDS, MODEL_IDS, OPERATION, OUTPUT_KINDS, REQUEST_FIELDS } from '../generated/client.js';
