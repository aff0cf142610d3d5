import { API_KEY_HEADER } from '../../generated/client.js';
import { azureGatewayError, emulatorError, type EmulatorError } from './error.js';
import { MAX_JSON_DEPTH, parseJson, type JsonFault } from '../internal/json/parse.js';
import { readBody } from '../internal/http/body.js';
import { REQUEST_FIELDS } from '../contract.js';
import { vendorCodeOf, vendorPathOf } from '../internal/vendor-code.js';
import type { CompactRequest, InputItem } from '../types.js';
import { formatPath, type ContractIssue } from '../issues.js';
import { safeParseCompactRequest as safeParseOpen } from '../validators/open.js';
import { safeParseCompactRequest as safeParseStrict } from '../validators/strict.js';

/** All that is decided before the body is read: the path, the method and the key. Throws a refusal in Azure's form. */
export function authorize(request: Request, apiKey: string | undefined): Service {
  const service = routeOf(new URL(request.url).pathname);
  if (!service) throw azureGatewayError(404, '404', 'Resource not found');
  if (request.method !== 'POST') throw azureGatewayError(405, '405', 'This endpoint takes POST only', { allow: 'POST' });
  if (apiKey !== undefined && !holdsKey(request.headers, apiKey)) {
    throw azureGatewayError(401, '401', 'Access denied: the key is missing or wrong, or it belongs to another resource');
  }
  return service;
}

function holdsKey(headers: Headers, apiKey: string): boolean {
  const bearer = /^bearer +(.*)$/i.exec(headers.get('authorization') ?? '')?.[1];
  return headers.get(API_KEY_HEADER) === apiKey || bearer === apiKey;
}

/** Whose manners an address has: at some faults Azure and OpenAI answer differently. */
export type Service = 'azure' | 'openai';

const ROUTES: readonly (readonly [RegExp, Service])[] = [
  [/^\/openai\/v1\/responses\/compact$/, 'azure'],
  [/^\/api\/projects\/[^/]+\/openai\/v1\/responses\/compact$/, 'azure'],
  [/^\/v1\/responses\/compact$/, 'openai'],
];

/** Whose endpoint a path is; undefined if nothing is served there. */
export const routeOf = (path: string): Service | undefined => ROUTES.find(([pattern]) => pattern.test(path))?.[1];

const JSON_FAULTS: Readonly<Record<JsonFault, string>> = {
  empty: 'The body is empty; it must be a JSON object',
  not_utf8: 'The body is not UTF-8',
  byte_order_mark: 'The body begins with a byte order mark; JSON must not',
  not_json: 'The body is not JSON',
  too_deep: `The body nests deeper than ${MAX_JSON_DEPTH} levels`,
  duplicate_key: 'An object of the body has a key twice',
  lone_surrogate: 'A string of the body holds half of a surrogate pair',
};

/**
 * The JSON that a request carries, or a refusal: 415 for what is not declared as JSON or has a coding that is not understood, 413 for
 * more than `maxBytes` bytes, before all of them are read, and 400 for what is not JSON. `onBytes` is told how many bytes were read.
 */
export async function readJson(request: Request, maxBytes: number, onBytes: (received: number) => void): Promise<unknown> {
  checkContentType(request.headers.get('content-type'));
  const body = await readBody(request, maxBytes);
  onBytes(body.received);
  if (!body.ok) {
    switch (body.fault) {
      case 'too_large':
        throw emulatorError(413, 'request_too_large', null, `The body is larger than ${maxBytes} bytes`);
      case 'unknown_coding':
        throw emulatorError(415, 'unsupported_content_encoding', null, 'The content coding is not understood: gzip and deflate are');
      case 'broken_coding':
        throw emulatorError(400, 'invalid_content_encoding', null, 'The body can not be decoded as its content coding says');
      case 'cut':
        throw emulatorError(400, 'incomplete_body', null, 'The body ended before it was whole');
    }
  }
  const parsed = parseJson(body.bytes);
  if (!parsed.ok) throw emulatorError(400, 'invalid_json', null, JSON_FAULTS[parsed.fault]);
  return parsed.value;
}

function checkContentType(header: string | null): void {
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';');
  const charset =
    parameters.map((one) => /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/.exec(one)?.[1]).find((name) => name !== undefined) ?? 'utf-8';
  if (type.trim() === 'application/json' && (charset === 'utf-8' || charset === 'utf8')) return;
  throw emulatorError(415, 'unsupported_media_type', null, 'The content type must be application/json, in UTF-8');
}

/**
 * The body as a request, or a 400 in OpenAI's form that names the field.
 *
 * First come unknown top-level fields, then what the open contract does not allow, then what services are known to refuse: all that the
 * strict contract does not allow, `output_message`, and reasoning with content. Of several faults in one step the first is told.
 */
export function checkRequest(body: unknown): CompactRequest {
  refuseUnknownField(body);
  const open = safeParseOpen(body);
  if (!open.success) throw refuseIssue(open.issues, body);
  const strict = safeParseStrict(body);
  if (!strict.success) throw refuseIssue(strict.issues, body);
  refuseItems(strict.data);
  return strict.data;
}

function refuseUnknownField(body: unknown): void {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return;
  const known: readonly string[] = REQUEST_FIELDS;
  const unknown = Object.keys(body).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw emulatorError(400, 'unknown_parameter', formatPath([unknown]), `${formatPath([unknown])} is not a known parameter`);
}

/**
 * Refuses what the contract has and services were seen to refuse: a service that listed its kinds left `output_message` out, and
 * another answered `array_above_max_length` with a maximum of 0 to reasoning that came back with content.
 */
function refuseItems({ input }: CompactRequest): void {
  if (!Array.isArray(input)) return;
  input.forEach((item, i) => {
    if (item.type === 'output_message') {
      throw emulatorError(
        400,
        'invalid_value',
        `input[${i}]`,
        `input[${i}] has the type 'output_message'; send it as 'message' with the role 'assistant'`,
      );
    }
    if (item.type === 'reasoning' && item.content?.length) {
      throw emulatorError(400, 'array_above_max_length', `input[${i}].content`, `input[${i}].content must be empty, null or left out`);
    }
  });
}

/** Says an issue of a validator as services say it. */
function refuseIssue([issue]: readonly ContractIssue[], body: unknown): EmulatorError {
  if (!issue) throw new TypeError('a value that is not valid has no issue');
  return emulatorError(400, vendorCodeOf(issue, body), formatPath(vendorPathOf(issue)) || null, issue.message);
}

/** Azure names deployments and answers 404; OpenAI names models and answers 400. */
export function checkModel(model: string | null, deployments: readonly string[], service: Service): void {
  if (model !== null && deployments.includes(model)) return;
  if (service === 'azure') throw azureGatewayError(404, 'DeploymentNotFound', 'This resource has no deployment of the name in model');
  throw emulatorError(400, 'model_not_found', 'model', 'There is no model of the name in model');
}

export function findEarlier(id: string | null | undefined, get: (id: string) => readonly InputItem[] | undefined): readonly InputItem[] {
  if (id === null || id === undefined) return [];
  const items = get(id);
  if (items) return items;
  throw emulatorError(
    400,
    'previous_response_not_found',
    'previous_response_id',
    'No response of the id in previous_response_id is stored',
  );
}

export function itemsOf({ input, previous_response_id: earlier }: CompactRequest): readonly InputItem[] {
  if (typeof input === 'string') return [{ type: 'message', role: 'user', content: input }];
  if (input) return input;
  if (typeof earlier === 'string') return [];
  throw emulatorError(400, 'missing_required_parameter', null, 'One of input and previous_response_id must be given');
}

export function decryptionError(fault: 'not_ours' | 'too_large', index: number): EmulatorError {
  if (fault === 'too_large')
    return emulatorError(400, 'context_length_exceeded', 'input', 'The conversation is too long once its sealed items are opened');
  const place = index < 0 ? 'previous_response_id' : `input[${index}]`;
  return emulatorError(
    400,
    'invalid_encrypted_content',
    place,
    `the encrypted_content of ${place} can not be verified: it was made elsewhere, or changed`,
  );
}
