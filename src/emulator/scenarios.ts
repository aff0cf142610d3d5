import type { CompactErrorBody } from '../types.js';

/** A fault scenario with its parameters. */
export interface Scenario {
  readonly name: ScenarioName;
  /** The duration of the fault in milliseconds. */
  readonly ms: number;
  /** Headers from the parameters, such as `retry-after`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The name of a fault scenario: one of `SCENARIO_NAMES`. */
export type ScenarioName = keyof typeof FIXED_RESPONSES | ResponseFault;

/** The scenarios that change the emulator's own response, or drop the connection. */
export type ResponseFault =
  | 'slow-first-byte'
  | 'slow-body'
  | 'silent'
  | 'reset'
  | 'truncated-body'
  | 'truncated-json'
  | 'json-as-text'
  | 'schema-mismatch'
  | 'event-stream';

/** A response that replaces the emulator's own. */
export interface FixedResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, a string as it is. */
  readonly body: object | string;
}

/** Response headers that a parameter can set. */
export const PARAMETER_HEADERS = ['retry-after', 'retry-after-ms', 'x-should-retry'];

/**
 * Parses a scenario such as `name` or `name;ms=200;retry-after=1`. An empty name, or `none`, is no scenario.
 * Throws `RangeError` for an unknown name or an invalid parameter.
 */
export function readScenario(text: string): Scenario | undefined {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim());
  if (name === '' || name === 'none') return undefined;
  if (!SCENARIO_NAMES.includes(name as ScenarioName)) throw new RangeError(`unknown scenario '${name.slice(0, 40)}'`);
  const headers: Record<string, string> = {};
  let ms = DEFAULT_DURATIONS[name as ResponseFault] ?? 0;
  for (const parameter of parameters) {
    const [key = '', value = ''] = parameter.split(/=(.*)/s);
    if (PARAMETER_HEADERS.includes(key) && /^[\x21-\x7e][\x20-\x7e]*$/.test(value)) headers[key] = value;
    else if (key === 'ms' && /^\d{1,7}$/.test(value)) ms = Number(value);
    else
      throw new RangeError(
        `invalid scenario parameter '${parameter.slice(0, 40)}'; the parameters are ms, ${PARAMETER_HEADERS.join(', ')}`,
      );
  }
  return { name: name as ScenarioName, ms, headers };
}

/** Which share of the requests meets a fault scenario, and which ones. */
export interface FaultOptions {
  /** The share of requests that a scenario is injected into, from 0 to 1. */
  share: number;
  /** The scenarios to choose from, each as `name` or `name;ms=200`. */
  scenarios: readonly string[];
}

/** Returns a function that draws a scenario, or none, for the next request. Throws `RangeError` for invalid options. */
export function createFaults({ share, scenarios }: FaultOptions, random: () => number): () => Scenario | undefined {
  if (!(share >= 0 && share <= 1)) throw new RangeError('faults.share must be a number from 0 to 1');
  if (scenarios.length === 0) throw new RangeError('faults.scenarios must not be empty');
  const choices = scenarios.map(readScenario);
  return () => {
    const isHit = random() < share;
    const choice = choices[Math.floor(random() * choices.length)];
    return isHit ? choice : undefined;
  };
}

const JSON_TYPE = { 'content-type': 'application/json' };
const HTML_TYPE = { 'content-type': 'text/html; charset=utf-8' };
const TEXT_TYPE = { 'content-type': 'text/plain; charset=utf-8' };

const openai = (
  status: number,
  code: string | null,
  param: string | null,
  message: string,
  type = 'invalid_request_error',
): FixedResponse => ({
  status,
  headers: JSON_TYPE,
  body: { error: { message, type, param, code } } satisfies CompactErrorBody,
});
const azure = (status: number, code: string, message: string, more: object = {}): FixedResponse => ({
  status,
  headers: JSON_TYPE,
  body: { error: { code, message, ...more } },
});
const html = (status: number, title: string): FixedResponse => ({
  status,
  headers: HTML_TYPE,
  body: `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
});

/** Responses that services of this endpoint, or relays in front of them, have been seen to send. */
export const FIXED_RESPONSES = {
  'unknown-parameter': openai(400, 'unknown_parameter', 'stream', 'Unknown parameter: stream.'),
  'invalid-encrypted-content': openai(400, 'invalid_encrypted_content', null, 'The encrypted content of input[0] could not be verified.'),
  'string-too-long': openai(
    400,
    'string_above_max_length',
    'input[3].encrypted_content',
    'The string at input[3].encrypted_content is too long.',
  ),
  'array-too-long': openai(
    400,
    'array_above_max_length',
    'input[9].content',
    'The array at input[9].content is too long: its maximum length is 0.',
  ),
  'missing-parameter': openai(400, 'missing_required_parameter', 'input[24].encrypted_content', 'input[24].encrypted_content is missing.'),
  'context-too-long': openai(400, 'context_length_exceeded', 'input', 'The input is longer than the context window of the model.'),
  'previous-response-not-found': openai(400, 'previous_response_not_found', 'previous_response_id', 'The previous response was not found.'),
  'model-not-found': openai(400, 'model_not_found', 'model', 'The model does not exist.'),
  'invalid-payload': azure(400, 'invalid_payload', 'annotations is missing', {
    param: 'input[1].content[0].annotations',
    type: 'invalid_request_error',
  }),
  'content-filter': azure(400, 'content_filter', 'The prompt was filtered.', {
    type: null,
    param: 'prompt',
    status: 400,
    innererror: { code: 'ResponsibleAIPolicyViolation', content_filter_result: { hate: { filtered: true, severity: 'high' } } },
  }),
  'content-filter-v1': azure(400, 'content_filter', 'The prompt was filtered.', {
    type: 'error',
    inner_error: { code: 'ResponsibleAIPolicyViolation' },
  }),
  'bare-detail': { status: 400, headers: JSON_TYPE, body: { detail: 'Bad Request' } },
  'wrong-key': azure(401, '401', 'Access denied: the key is wrong, or belongs to another resource.'),
  'forbidden-html': html(403, '403 Forbidden'),
  'deployment-not-found': azure(404, 'DeploymentNotFound', 'The deployment does not exist.'),
  'path-not-found': azure(404, '404', 'Resource not found'),
  'text-not-found': { status: 404, headers: TEXT_TYPE, body: '404 page not found\n' },
  'method-not-allowed': { status: 405, headers: JSON_TYPE, body: { detail: 'Method Not Allowed' } },
  'request-timeout': openai(408, null, null, 'The request did not arrive in time.', 'timeout'),
  conflict: openai(409, null, null, 'The request conflicts with another one.', 'conflict'),
  'body-too-large': { status: 413, headers: TEXT_TYPE, body: 'body too large' },
  'rate-limit': openai(429, 'rate_limit_exceeded', null, 'Too many tokens.', 'tokens'),
  'azure-rate-limit': azure(429, '429', 'The token rate limit is exceeded. Retry after 1 seconds.'),
  'server-error': openai(500, null, null, 'The server had an error.', 'server_error'),
  'empty-500': { status: 500, body: '' },
  'high-demand': azure(500, 'server_error', 'The service is under high demand.'),
  'not-implemented': openai(501, 'unsupported_operation', null, 'compact is not supported', 'not_implemented'),
  'api-not-supported': azure(400, 'api_not_supported', 'This API is not supported here.', { details: 'not in this region' }),
  'html-502': html(502, '502 Bad Gateway'),
  overloaded: openai(503, null, null, 'The service is overloaded.', 'server_error'),
  'edge-timeout-504': html(504, '504 Gateway Time-out'),
  'edge-timeout-524': { status: 524, headers: TEXT_TYPE, body: 'error code: 524' },
  'empty-200': { status: 200, headers: JSON_TYPE, body: '' },
  'html-200': html(200, 'Sign in'),
} as const satisfies Record<string, FixedResponse>;

/** The duration of each fault in milliseconds, unless the parameter `ms` sets another one. */
const DEFAULT_DURATIONS: Readonly<Record<ResponseFault, number>> = {
  'slow-first-byte': 1000,
  'slow-body': 1000,
  silent: 0,
  reset: 0,
  'truncated-body': 20,
  'truncated-json': 0,
  'json-as-text': 0,
  'schema-mismatch': 0,
  'event-stream': 0,
};

/** The names of all fault scenarios. */
export const SCENARIO_NAMES = [...Object.keys(FIXED_RESPONSES), ...Object.keys(DEFAULT_DURATIONS)] as ScenarioName[];
