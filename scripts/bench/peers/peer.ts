/** What a peer gives us: the text of a module that checks requests the way users of that library would write it. */
import type { Model } from '../../generate/model.js';

export interface PeerModule {
  is(value: unknown): boolean;
  /** Checks and reports: the number of errors in the report, 0 for a right value. */
  countErrors(value: unknown): number;
}

export interface Peer {
  name: string;
  /** What stands behind the figures, for the reader of the table. */
  note: string;
  /** An ES module that exports what `PeerModule` says. */
  write(model: Model): string;
}
