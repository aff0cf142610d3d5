/** Random hexadecimal digits, two for each byte. */
function randomHex(bytes: number): string {
  let hex = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(bytes))) hex += byte.toString(16).padStart(2, '0');
  return hex;
}

/** An id as the service writes them: the prefix of its kind and 40 hexadecimal digits. */
export const newId = (prefix: 'resp' | 'msg' | 'cmp'): string => `${prefix}_${randomHex(20)}`;

/** An id for one call, in the form of a UUID. `crypto.randomUUID` is missing in pages that were not loaded over TLS. */
export const newRequestId = (): string => randomHex(16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
