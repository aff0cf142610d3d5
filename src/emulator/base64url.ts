/** base64url without padding (RFC 4648, section 5) on bytes: `btoa` and `atob` go through strings of one character per byte. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CODES = new TextEncoder().encode(ALPHABET);
const VALUES = new Uint8Array(256).fill(255);
for (const [value, code] of CODES.entries()) VALUES[code] = value;

export function toBase64url(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  let at = 0;
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let shift = 18; shift >= 0 && at < codes.length; shift -= 6) codes[at++] = CODES[(group >> shift) & 63] as number;
  }
  return new TextDecoder().decode(codes);
}

/** Undoes `toBase64url`; undefined for any text that it does not write, so that no two texts stand for the same bytes. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let group = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const value = code < 256 ? (VALUES[code] as number) : 255;
    if (value === 255) return undefined;
    group = ((group << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (group >> bits) & 255;
    }
  }
  // Bits that are left over belong to no byte: changing them would otherwise pass unseen.
  return (group & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}
