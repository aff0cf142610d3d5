/** What the build puts into `try-data.js`. */
import type { SampleTemplate } from './fill-sample.js';
import type { BodyKind } from './protocol.js';

export interface Example {
  title: string;
  kind: BodyKind;
  /** The status of the response with this error body. */
  status?: number;
  text: string;
}

export interface TryData {
  examples: readonly Example[];
  samples: readonly SampleTemplate[];
}

export const readData = (): TryData => (globalThis as typeof globalThis & { tryData: TryData }).tryData;
