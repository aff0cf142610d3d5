/** Numbers that the scanner and the generator share. Without type annotations they are valid TypeScript and AssemblyScript. */

/**
 * Strings of up to this many characters are short: their placeholder is a single character, so the schemas may have no lower limit of
 * length. A string that a schema names has fewer bytes.
 */
export const SHORT_LENGTH = 64;

/** Placeholder of a short word, where words are distinguished: `a`. */
export const WORD_PLACEHOLDER = 0x61;

/** Placeholder of other short strings, and the character that longer placeholders repeat: `~`. */
export const PLACEHOLDER = 0x7e;

/** Size of the input buffer in bytes. */
export const INPUT_SIZE = 0x10000;
