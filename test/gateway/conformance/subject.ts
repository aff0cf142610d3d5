import type { WireAnswer, WireRequest } from '../wire.js';
import type { Ability } from './cases.js';

/** A gateway under test. */
export interface Subject {
  name: string;
  /** What runs there, as the README tells it. */
  runs: string;
  /** What it can not do. */
  lacks: Ability[];
  /** Whether the client receives the bytes of the upstream as they are coded; else they may come decoded, under right headers. */
  isRaw: boolean;
  /** What is missing on this machine and how to get it. Undefined when nothing is. */
  missing?: () => string | undefined;
  start: (upstream: string) => Promise<Running>;
}

export interface Running {
  call: (request: WireRequest) => Promise<WireAnswer>;
  stop: () => Promise<void>;
}
