import type { InputItem } from '../types.js';
import type { FaultOptions } from './scenarios.js';

/** The options of `createCompactEmulator`. */
export interface CompactEmulatorOptions {
  /**
   * The key that requests must send, in the header `api-key` or as a bearer token. Other requests are rejected with 401.
   * @default No key is required.
   */
  apiKey?: string | undefined;
  /**
   * The names that `model` may have. Requests for another name are rejected with 404 `DeploymentNotFound`, or under `/v1` with
   * 400 `model_not_found`.
   * @default Any name.
   */
  deployments?: readonly string[] | undefined;
  /**
   * Counts the tokens of a text. It is called once with `instructions` and once for each item, with its JSON, or with `input` itself if
   * that is a string. It must return a non-negative integer.
   * @default One token for every four bytes of UTF-8, rounded up.
   */
  countTokens?: ((text: string) => number) | undefined;
  /**
   * The maximum size of a request body in bytes, both as received and after decoding. Larger bodies are rejected with 413.
   * @default 67108864 (64 MiB)
   */
  maxBodyBytes?: number | undefined;
  /**
   * The current time in seconds since 1970; fractions are dropped.
   * @default The system clock.
   */
  now?: (() => number) | undefined;
  /**
   * Conversations that `previous_response_id` can refer to, by response id, as if earlier requests to `/responses` had stored them.
   *
   * The emulator also accepts the ids of its own responses. Services do not: they cannot find the id of a compacted response.
   * @default No conversations.
   */
  responses?: Readonly<Record<string, readonly InputItem[]>> | undefined;
  /**
   * Which requests are rejected with 400. `schema`: those that do not conform to the strict contract. `service`: also those that services
   * reject although they conform: a function call without its output and the reverse, two items with one id, an id that does not begin as the
   * ids of its item type do, reasoning with `content`, the item type `output_message`, and a `compaction_trigger` that is not the last item.
   * @default 'service'
   */
  validation?: 'schema' | 'service' | undefined;
  /**
   * The fault scenario of every request: a name of `SCENARIO_NAMES`, optionally with parameters, such as `slow-body;ms=200` or
   * `rate-limit;retry-after=1`. A function receives the number of requests logged so far and returns such a text, or undefined for a
   * normal response. The request header `x-emulator-scenario` takes precedence; its value `none` selects a normal response.
   * @default Normal responses.
   */
  scenario?: string | ((loggedRequests: number) => string | undefined) | undefined;
  /**
   * Fault scenarios that are injected into a random share of the requests without another scenario.
   * @default No faults.
   */
  faults?: FaultOptions | undefined;
  /**
   * Makes ids, encryption and faults reproducible, for the same requests in the same order. For tests only: what is encrypted under a seed
   * is not secret.
   * @default Random.
   */
  seed?: number | undefined;
}
