/** A peer: a module that checks requests with another library, written the way users of that library would write it. */
import type { Model } from '../../generate/model.js';

export interface PeerModule {
  is(value: unknown): boolean;
  /** Checks with reasons, and returns the number of errors: 0 for a valid value. */
  countErrors(value: unknown): number;
}

export interface Peer {
  name: string;
  /** What readers of the table should know about this peer. */
  note: string;
  /** Writes an ES module with the exports of `PeerModule`. */
  write(model: Model): string;
}
