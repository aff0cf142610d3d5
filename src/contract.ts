/**
 * Facts of the contract as constants: the path, the keys of a request, the kinds of items, the known model ids.
 * @module
 */
export { DOCUMENT_VERSION, INPUT_KINDS, MODEL_IDS, OPERATION, OUTPUT_KINDS, REQUEST_FIELDS } from '../generated/client.js';
