import { concatChunks, collect, compressor, decompressor, streamOf } from '../internal/http/body.js';
import { fromBase64url, toBase64url } from './base64url.js';
import type { Random } from './random.js';

/** Most bytes of JSON that the sealed items of one request may hold. They shrink when sealed, so the size of the body does not bound them. */
export const MAX_DECRYPTED_BYTES = 128 * 1024 * 1024;

const VERSION = 1;
const IV_BYTES = 12;
const KEY_BYTES = 32;

export type Decrypted =
  | { readonly ok: true; readonly value: unknown; readonly bytes: number }
  | { readonly ok: false; readonly fault: 'not_ours' | 'too_large' };

export interface Encryptor {
  encrypt: (value: unknown) => Promise<string>;
  decrypt: (sealed: string, maxBytes: number) => Promise<Decrypted>;
}

/**
 * Makes a sealer with a key of its own, which never leaves it. What it seals is a version byte, 12 random bytes and AES-256-GCM of
 * deflated JSON, in base64url. It unseals its own work only, and only if not one character of it has changed.
 */
export function createEncryptor(random: Random): Encryptor {
  let made: Promise<CryptoKey> | undefined;
  // Made at first use: some runtimes allow no randomness while a module is loaded.
  const key = (): Promise<CryptoKey> =>
    (made ??= crypto.subtle.importKey('raw', random(KEY_BYTES), 'AES-GCM', false, ['encrypt', 'decrypt']));
  const version = Uint8Array.of(VERSION);

  return {
    async encrypt(value) {
      const json = new TextEncoder().encode(JSON.stringify(value));
      // Deflated, so that as a rule a compacted conversation is shorter than it was, and fits into the next request.
      const { chunks: pieces } = await collect(streamOf(json).pipeThrough(compressor('deflate-raw')), Infinity);
      const iv = random(IV_BYTES);
      const secret = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: version }, await key(), concatChunks(pieces));
      const sealed = new Uint8Array(1 + IV_BYTES + secret.byteLength);
      sealed.set(version);
      sealed.set(iv, 1);
      sealed.set(new Uint8Array(secret), 1 + IV_BYTES);
      return toBase64url(sealed);
    },

    async decrypt(sealed, maxBytes) {
      const bytes = fromBase64url(sealed);
      if (!bytes || bytes[0] !== VERSION) return { ok: false, fault: 'not_ours' };
      const iv = bytes.subarray(1, 1 + IV_BYTES);
      let plain: ArrayBuffer;
      try {
        plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: version }, await key(), bytes.subarray(1 + IV_BYTES));
      } catch {
        return { ok: false, fault: 'not_ours' };
      }
      const json = await collect(streamOf(new Uint8Array(plain)).pipeThrough(decompressor('deflate-raw')), maxBytes);
      if (json.outcome !== 'whole') return { ok: false, fault: 'too_large' };
      return { ok: true, value: JSON.parse(new TextDecoder().decode(concatChunks(json.chunks))), bytes: json.received };
    },
  };
}
