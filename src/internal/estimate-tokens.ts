const encoder = new TextEncoder();

/** A rough guess that needs no vocabulary: a token for each four bytes of UTF-8, rounded up. */
export const estimateTokens = (text: string): number => Math.ceil(encoder.encode(text).length / 4);
