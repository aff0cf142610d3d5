/** Numbers that the scanner and the generator share. Without type annotations they are valid TypeScript and AssemblyScript. */

/**
 * Strings of up to this many characters are short: their placeholder is a single character, so the schemas may have no lower limit of
 * length. A string that a schema names has fewer bytes.
 */
export const SHORT_LENGTH = 64;

/** Placeholder of a short word, where words are distinguished: `a`. */
export const WORD_PLACEHOLDER = 0x61;

/** Placeholder of other short strings: `~`. */
export const PLACEHOLDER = 0x7e;

/** The placeholder of a long string, where such strings are distinguished, repeats that character so often. No name contains it. */
export const LONG_PLACEHOLDER_LENGTH = 2;

/** Size of the input buffer in bytes. */
export const INPUT_SIZE = 0x10000;
