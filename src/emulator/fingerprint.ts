import type { OutputMessage } from '../types.js';

// Sandboxes such as those of test runners make each look at a global slow: in Jest a text of 20 MB took a minute without this.
const { imul } = Math;

/** A short text for a content: equal contents have equal ones, and others almost never. Only guesses at places hang on it. */
export function fingerprint(parts: OutputMessage['content']): string {
  const text = JSON.stringify(parts);
  let one = 0x811c9dc5;
  let other = text.length;
  for (let i = 0; i < text.length; i++) {
    one = imul(one ^ text.charCodeAt(i), 0x01000193);
    other = imul(other + text.charCodeAt(i), 0x5bd1e995) ^ (other >>> 15);
  }
  return `${text.length}.${one >>> 0}.${other >>> 0}`;
}
