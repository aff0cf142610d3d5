import { CompactError } from '../errors.js';
import { estimateTokens } from '../internal/estimate-tokens.js';
import type { InputItem, OutputItem } from '../types.js';
import { applyScenario, fixedResponse } from './apply-scenario.js';
import { compact, decryptItems } from './compaction.js';
import { createEncryptor } from './encryption.js';
import { EmulatorError, emulatorError } from './error.js';
import type { CompactEmulatorOptions } from './options.js';
import { createIds, createRandom, mulberry32 } from './random.js';
import { authorize, checkModel, checkRequest, decryptionError, findPreviousItems, itemsOf, readJson, type Route } from './request.js';
import { toCompactRequest, writeCompactionEvents } from './responses.js';
import { describeBody, redactHeaders, type EmulatorRequest } from './request-log.js';
import { createFaults, readScenario, type Scenario } from './scenarios.js';
import { checkServiceRules } from './service-rules.js';
import { createStoredResponses } from './stored-responses.js';

/** An emulator: its `fetch`, a log of the requests, and functions for tests. */
export interface CompactEmulator {
  /**
   * Responds to a request as the endpoint does. Accepts POST at `/openai/v1/responses/compact`, at
   * `/api/projects/<name>/openai/v1/responses/compact` and at `/v1/responses/compact`. At `/responses` under the same paths, it accepts only
   * requests that compact: streamed, with a final item `compaction_trigger`. Does not use `this`.
   * @throws `DroppedConnection` for the scenarios `reset` and `silent`, `TypeError` if the request body was used before, and whatever a
   *   function of the options throws.
   */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The requests so far, in the order of their responses. Grows until `reset`. */
  readonly requests: readonly EmulatorRequest[];
  /** Clears `requests` and the stored responses. Encrypted items remain valid, as do the conversations of the option `responses`. */
  readonly reset: () => void;
  /**
   * Decrypts the compaction items of a list, and returns the whole conversation with each item as it was first sent. For tests: no service
   * offers this.
   * @throws `CompactError` with the code `invalid_encrypted_content` or `context_length_exceeded`.
   */
  readonly decrypt: (items: readonly (InputItem | OutputItem)[]) => Promise<InputItem[]>;
}

/** The header that selects the scenario of one request. */
const SCENARIO_HEADER = 'x-emulator-scenario';

const EVENT_STREAM = { 'content-type': 'text/event-stream; charset=utf-8' };

const DEFAULT_MAX_BODY_BYTES = 64 * 1024 * 1024;

/**
 * Creates an emulator of the endpoint, for tests and for development without a network. Its responses follow the contract, and it rejects
 * what services are known to reject, with their error codes.
 *
 * A response contains the user messages, unchanged, and one compaction item with everything else, encrypted under a key of this emulator.
 * Any other emulator, or the same program after a restart, rejects that item with `invalid_encrypted_content`. Nothing is summarised, and
 * `usage` is an estimate.
 * @throws `CompactValidationError` if the option `responses` contains an invalid item, and `RangeError` for an invalid scenario or fault.
 * @example
 * const emulator = createCompactEmulator({ apiKey: 'test-key' });
 * const client = createCompactClient({ baseUrl: 'http://localhost/v1', apiKey: 'test-key', fetch: emulator.fetch });
 */
export function createCompactEmulator(options: CompactEmulatorOptions = {}): CompactEmulator {
  const { apiKey, deployments, countTokens = estimateTokens, maxBodyBytes = DEFAULT_MAX_BODY_BYTES } = options;
  const { now = () => Date.now() / 1000, responses = {}, validation = 'service' } = options;
  const { scenario: defaultScenario, faults, seed } = options;
  if (typeof defaultScenario === 'string') readScenario(defaultScenario);
  const random = createRandom(seed);
  const { newId, newRequestId } = createIds(random);
  const encryptor = createEncryptor(random);
  const drawFault = faults && createFaults(faults, mulberry32(seed ?? Date.now()));
  const stored = createStoredResponses(responses);
  const requests: EmulatorRequest[] = [];

  async function fetch(request: Request): Promise<Response> {
    const requestId = newRequestId();
    const idHeaders = { 'x-request-id': requestId, 'apim-request-id': requestId };
    const jsonResponse = (status: number, body: object, headers = {}): Response =>
      new Response(JSON.stringify(body), { status, headers: { ...headers, 'content-type': 'application/json', ...idHeaders } });
    const bodyStats: BodyStats = { bytes: 0 };
    let scenario: Scenario | undefined;
    let fixed: Response | undefined;
    let response: Response;
    try {
      const route = authorize(request, apiKey);
      scenario = selectScenario(request.headers);
      fixed = scenario && fixedResponse(scenario, idHeaders);
      response = fixed ?? (await compactRequest(request, route, bodyStats));
      for (const [name, value] of Object.entries(idHeaders)) response.headers.set(name, value);
    } catch (error) {
      if (!(error instanceof EmulatorError)) throw error;
      response = jsonResponse(error.status, error.body, error.headers);
    }
    requests.push({
      method: request.method,
      path: new URL(request.url).pathname,
      headers: redactHeaders(request.headers),
      ...bodyStats,
      ...(scenario && { scenario: scenario.name }),
      status: response.status,
      requestId,
    });
    return scenario && !fixed ? applyScenario(response, scenario, request.signal) : response;
  }

  /** The scenario of the request header, or else of the options. */
  function selectScenario(headers: Headers): Scenario | undefined {
    const requested = headers.get(SCENARIO_HEADER);
    if (requested === null) {
      const text = typeof defaultScenario === 'function' ? defaultScenario(requests.length) : defaultScenario;
      return readScenario(text ?? '') ?? drawFault?.();
    }
    try {
      return readScenario(requested);
    } catch (error) {
      throw emulatorError(400, 'unknown_scenario', SCENARIO_HEADER, (error as RangeError).message);
    }
  }

  async function compactRequest(httpRequest: Request, { service, isResponses }: Route, bodyStats: BodyStats): Promise<Response> {
    const body = await readJson(httpRequest, maxBodyBytes, (bytes) => (bodyStats.bytes = bytes));
    Object.assign(bodyStats, describeBody(body));
    const request = checkRequest(isResponses ? toCompactRequest(body) : body);
    if (deployments) checkModel(request.model, deployments, service);
    const previous = findPreviousItems(request.previous_response_id, stored.get);
    const input = itemsOf(request);
    if (validation === 'service') checkServiceRules(previous, input);
    const items = [...previous, ...input];
    const decrypted = await decryptItems(items, encryptor);
    if (!decrypted.ok) throw decryptionError(decrypted.fault, decrypted.index - previous.length);
    const { entries } = decrypted;
    const createdAt = Math.floor(now());
    const keptBy = isResponses ? 'client' : 'service';
    const response = await compact({ request, keptBy, items, entries, encryptor, countTokens, createdAt, newId });
    if (isResponses) return new Response(writeCompactionEvents(response, request), { headers: EVENT_STREAM });
    stored.add(response.id, response.output as InputItem[]);
    return Response.json(response);
  }

  return {
    fetch,
    requests,
    reset() {
      requests.length = 0;
      stored.reset();
    },
    async decrypt(items) {
      const decrypted = await decryptItems(items as readonly InputItem[], encryptor);
      if (!decrypted.ok) {
        const { code, message } = decryptionError(decrypted.fault, decrypted.index).body.error;
        throw new CompactError({ code: code as string, message });
      }
      return decrypted.entries.map((entry) => ('item' in entry ? entry.item : entry.original));
    },
  };
}

/** What is learned about a request body while the request is processed. */
type BodyStats = Pick<EmulatorRequest, 'model' | 'itemCount'> & { bytes: number };
