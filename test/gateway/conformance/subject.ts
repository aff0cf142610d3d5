import type { WireRequest, WireResponse } from '../http-client.js';
import type { Feature } from './cases.js';

/** A gateway under test. */
export interface Subject {
  name: string;
  /** What runs there, as the page about the gateway says it. */
  runs: string;
  /** The features that it does not have. */
  lacks: Feature[];
  /** Whether every response is forwarded still encoded. Otherwise a response may be decoded, with the headers that belong to it. */
  preservesEncoding: boolean;
  /** Says what is not installed on this machine, and how to install it. Returns undefined if nothing is missing. */
  missing?: () => string | undefined;
  start: (upstream: string) => Promise<RunningGateway>;
}

export interface RunningGateway {
  call: (request: WireRequest) => Promise<WireResponse>;
  stop: () => Promise<void>;
}
