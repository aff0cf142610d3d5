import { collectBody, concatChunks, streamBodySource, streamOf } from '../internal/http/body.js';
import { compressor, decompressor } from '../internal/http/content-encoding.js';
import { fromBase64url, toBase64url } from './base64url.js';
import type { Random } from './random.js';

export interface Encryptor {
  encrypt: (value: unknown) => Promise<string>;
  /** `maxBytes` limits the size of the decrypted JSON. */
  decrypt: (encrypted: string, maxBytes: number) => Promise<Decrypted>;
}

export type Decrypted =
  | { readonly ok: true; readonly value: unknown; readonly bytes: number }
  | { readonly ok: false; readonly fault: DecryptionFault };

/** `invalid`: encrypted under another key, or changed since. */
export type DecryptionFault = 'invalid' | 'too_large';

const VERSION = 1;
const IV_BYTES = 12;
const KEY_BYTES = 32;

/**
 * Encrypts JSON values under a random key that never leaves the encryptor. An encrypted text is base64url of a version byte, 12 random
 * bytes and the deflated JSON under AES-256-GCM. Only the same encryptor decrypts it, and only if not a single character has changed.
 */
export function createEncryptor(random: Random): Encryptor {
  let importedKey: Promise<CryptoKey> | undefined;
  // Created on first use: some runtimes allow no randomness while a module is loaded.
  const key = (): Promise<CryptoKey> =>
    (importedKey ??= crypto.subtle.importKey('raw', random(KEY_BYTES), 'AES-GCM', false, ['encrypt', 'decrypt']));
  const version = Uint8Array.of(VERSION);

  return {
    async encrypt(value) {
      const json = new TextEncoder().encode(JSON.stringify(value));
      // Deflated, so that a compacted conversation is usually shorter than before and fits into the next request.
      const deflated = await collectBody(streamBodySource(streamOf([json]).pipeThrough(compressor('deflate-raw'))), { maxBytes: Infinity });
      const iv = random(IV_BYTES);
      const plaintext = concatChunks(deflated.chunks);
      const ciphertext = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: version }, await key(), plaintext);
      return toBase64url(concatChunks([version, iv, new Uint8Array(ciphertext)]));
    },

    async decrypt(encrypted, maxBytes) {
      const bytes = fromBase64url(encrypted);
      if (!bytes || bytes[0] !== VERSION) return { ok: false, fault: 'invalid' };
      const iv = bytes.subarray(1, 1 + IV_BYTES);
      const ciphertext = bytes.subarray(1 + IV_BYTES);
      let deflated: ArrayBuffer;
      try {
        deflated = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: version }, await key(), ciphertext);
      } catch {
        return { ok: false, fault: 'invalid' };
      }
      const inflating = streamOf([new Uint8Array(deflated)]).pipeThrough(decompressor('deflate-raw'));
      const json = await collectBody(streamBodySource(inflating), { maxBytes });
      // The bytes were encrypted here, so that inflating them can only fail because of their size.
      if (json.outcome !== 'complete') return { ok: false, fault: 'too_large' };
      return { ok: true, value: JSON.parse(new TextDecoder().decode(concatChunks(json.chunks))), bytes: json.received };
    },
  };
}
