import { CompactError } from '../errors.js';

/** The error for options that can not be meant. What was given is not repeated: it may be a key in the wrong place. */
export const invalidOptions = (message: string): CompactError => new CompactError({ code: 'invalid_options', message });
