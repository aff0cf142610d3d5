import type { InputItem } from '../types.js';
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
}
