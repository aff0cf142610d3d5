import type { InputItem } from '../types.js';
import type { FaultOptions } from './scenarios.js';
import type { CountTokens } from './usage.js';

export interface CompactEmulatorOptions {
  /** The one key that opens it, as `api-key` or as a bearer; without it, or with another, the answer is 401. Default: no key is asked for. */
  apiKey?: string;
  /** Names that `model` may have. Another is refused: by 404 `DeploymentNotFound`, or under `/v1` by 400 `model_not_found`. Default: any. */
  deployments?: readonly string[];
  /**
   * Tokens of a text, a whole number; called once for `instructions` and once for each item, with a text or with its JSON.
   * Default: a token for each four bytes of UTF-8, rounded up.
   */
  countTokens?: CountTokens;
  /** Most bytes of a body, both as it comes and decoded; one that is larger is refused by 413. Default 67108864 (64 MiB). */
  maxBodyBytes?: number;
  /** The time, in seconds since 1970; fractions are cut off. Default: the clock. */
  now?: () => number;
  /**
   * Conversations that `previous_response_id` can name, by id: stand-ins for what calls of /responses stored. Default: none.
   *
   * The emulator also takes the id of an answer of its own. Services do not: for them the id of a compacted response is not found.
   */
  responses?: Readonly<Record<string, readonly InputItem[]>>;
  /**
   * What each call meets in place of a good answer: a name of `SCENARIO_NAMES`, with parameters as in `slow-body;ms=200` or
   * `rate-limit;retry-after=1`; or a function that gets the number of calls answered so far and returns such a text, or undefined for
   * none. One call can ask for itself by the header `x-emulator-scenario`; `none` there asks for a good answer. Default: none.
   */
  scenario?: string | ((answered: number) => string | undefined);
  /** Scenarios that a share of the calls meets by chance. Default: none. */
  faults?: FaultOptions;
  /** Makes ids, seals and faults the same each time, for calls in the same order. For tests only: what it seals is no secret. Default: chance. */
  seed?: number;
}
