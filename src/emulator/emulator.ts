import { CompactError } from '../errors.js';
import type { CompactResponse, InputItem, OutputItem } from '../types.js';
import { checkRequest, findEarlier, checkModel, itemsOf, decryptionError, readJson, type Service, authorize } from './request.js';
import { compact, decryptItems } from './compaction.js';
import { cannedAnswer, applyScenario } from './apply-scenario.js';
import { createFaults, readScenario, type Scenario } from './scenarios.js';
import { createIds, createRandom, mulberry32 } from './random.js';
import type { CompactEmulatorOptions } from './options.js';
import { EmulatorError, emulatorError } from './error.js';
import { describeBody, redactedHeaders, type EmulatorRequest } from './request-log.js';
import { createEncryptor } from './encryption.js';
import { createStoredResponses } from './stored-responses.js';
import { estimateTokens } from '../internal/estimate-tokens.js';

/** Header by which one call asks for a scenario. */
const SCENARIO_HEADER = 'x-emulator-scenario';

/** What is learned of a call on the way. */
type Seen = { bytes?: number } & ReturnType<typeof describeBody>;

export interface CompactEmulator {
  /**
   * Answers a call as the endpoint would. Serves POST at `/openai/v1/responses/compact`, at the same path below `/api/projects/<name>`,
   * and at `/v1/responses/compact`. Needs no `this`. Rejects only if the body was used before, or with what a function of the options throws.
   */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The calls that were answered, in the order of their answers. Grows until `reset`. */
  readonly requests: readonly EmulatorRequest[];
  /** Forgets `requests` and the answers that were remembered. Sealed items stay good, and so do the responses of the options. */
  readonly reset: () => void;
  /**
   * Opens sealed items: the conversation that a list of items stands for, each item as it was first sent. No service offers this; it is
   * for tests. Rejects with `CompactError`, code `invalid_encrypted_content` or `context_length_exceeded`.
   */
  readonly decrypt: (items: readonly (InputItem | OutputItem)[]) => Promise<InputItem[]>;
}

/**
 * Makes a stand-in for the endpoint, for tests and for work without a network. It answers what the contract allows and refuses what
 * services are known to refuse, with their codes.
 *
 * An answer holds the user's messages, unchanged, and one compaction item with everything else, encrypted under a key of this emulator
 * alone: another one, or this one after a restart, refuses the item with `invalid_encrypted_content`. Nothing is summarised. `usage` is an
 * estimate. Throws `CompactValidationError` if `responses` holds what is no item.
 */
export function createCompactEmulator(options: CompactEmulatorOptions = {}): CompactEmulator {
  const { apiKey, deployments, countTokens = estimateTokens, maxBodyBytes = 64 * 1024 * 1024 } = options;
  const { now = () => Date.now() / 1000, responses = {} } = options;
  const { scenario: always, faults, seed } = options;
  const random = createRandom(seed);
  const ids = createIds(random);
  const sealer = createEncryptor(random);
  const drawFault = faults && createFaults(faults, mulberry32(seed ?? Date.now()));
  if (typeof always === 'string') readScenario(always);
  const stored = createStoredResponses(responses);
  const requests: EmulatorRequest[] = [];

  /** What the call is to meet: what its header asks for, or else what the options say. */
  function chooseScenario({ headers }: Request): Scenario | undefined {
    const asked = headers.get(SCENARIO_HEADER);
    if (asked === null) return readScenario((typeof always === 'function' ? always(requests.length) : always) ?? '') ?? drawFault?.();
    try {
      return readScenario(asked);
    } catch (error) {
      throw emulatorError(400, 'unknown_scenario', SCENARIO_HEADER, (error as RangeError).message);
    }
  }

  async function answer(request: Request, service: Service, seen: Seen): Promise<CompactResponse> {
    const body = await readJson(request, maxBodyBytes, (bytes) => (seen.bytes = bytes));
    Object.assign(seen, describeBody(body));
    const asked = checkRequest(body);
    if (deployments) checkModel(asked.model, deployments, service);
    const earlier = findEarlier(asked.previous_response_id, stored.get);
    const items = [...earlier, ...itemsOf(asked)];
    const expanded = await decryptItems(items, sealer);
    if (!expanded.ok) throw decryptionError(expanded.fault, expanded.index - earlier.length);
    const compacted = await compact({
      asked,
      items,
      places: expanded.places,
      sealer,
      countTokens,
      createdAt: Math.floor(now()),
      newId: ids.item,
    });
    stored.remember(compacted.id, compacted.output as InputItem[]);
    return compacted;
  }

  async function fetch(request: Request): Promise<Response> {
    const requestId = ids.call();
    const idHeaders = { 'x-request-id': requestId, 'apim-request-id': requestId };
    const json = (status: number, body: object, headers = {}): Response =>
      new Response(JSON.stringify(body), { status, headers: { ...headers, 'content-type': 'application/json', ...idHeaders } });
    const seen: Seen = {};
    let scenario: Scenario | undefined;
    let canned: Response | undefined;
    let response: Response;
    try {
      const service = authorize(request, apiKey);
      scenario = chooseScenario(request);
      canned = scenario && cannedAnswer(scenario, idHeaders);
      response = canned ?? json(200, await answer(request, service, seen));
    } catch (error) {
      if (!(error instanceof EmulatorError)) throw error;
      response = json(error.status, error.body, error.headers);
    }
    const { method, url, headers } = request;
    const met = scenario && { scenario: scenario.name };
    requests.push({
      method,
      path: new URL(url).pathname,
      headers: redactedHeaders(headers),
      bytes: 0,
      ...seen,
      ...met,
      status: response.status,
      requestId,
    });
    return scenario && !canned ? applyScenario(response, scenario, request.signal) : response;
  }

  return {
    fetch,
    requests,
    reset() {
      requests.length = 0;
      stored.reset();
    },
    async decrypt(items) {
      const expanded = await decryptItems(items as readonly InputItem[], sealer);
      if (!expanded.ok) {
        const { code, message } = decryptionError(expanded.fault, expanded.index).body.error;
        throw new CompactError({ code: code as string, message });
      }
      return expanded.places.map((place) => ('item' in place ? place.item : place.original));
    },
  };
}
