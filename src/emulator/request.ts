import { API_KEY_HEADER } from '../../generated/client.js';
import { REQUEST_FIELDS } from '../contract.js';
import { readDecodedBody } from '../internal/http/content-encoding.js';
import { isUtf8Json } from '../internal/http/headers.js';
import { JSON_FAULTS, parseJson } from '../internal/json/parse.js';
import { vendorCodeOf, vendorPathOf } from '../internal/vendor-code.js';
import { formatPath, type ContractIssue } from '../issues.js';
import type { CompactRequest, InputItem } from '../types.js';
import { safeParseCompactRequest as safeParseOpen } from '../validators/open.js';
import { safeParseCompactRequest as safeParseStrict } from '../validators/strict.js';
import type { DecryptionFault } from './encryption.js';
import { azureGatewayError, emulatorError, type EmulatorError } from './error.js';

/** Checks what is known before the body is read: path, method and key. Throws an `EmulatorError` in the form of Azure's gateway. */
export function authorize(request: Request, apiKey: string | undefined): Route {
  const route = routeOf(new URL(request.url).pathname);
  if (!route) throw azureGatewayError(404, '404', 'Resource not found');
  if (request.method !== 'POST') throw azureGatewayError(405, '405', 'This endpoint accepts POST only', { allow: 'POST' });
  if (apiKey !== undefined && !hasKey(request.headers, apiKey)) {
    throw azureGatewayError(401, '401', 'Access denied: the key is missing or wrong, or it belongs to another resource');
  }
  return route;
}

function hasKey(headers: Headers, apiKey: string): boolean {
  const bearerToken = /^bearer +(.*)$/i.exec(headers.get('authorization') ?? '')?.[1];
  return headers.get(API_KEY_HEADER) === apiKey || bearerToken === apiKey;
}

/** The service that a path belongs to. Azure and OpenAI respond to some errors differently. */
export type Service = 'azure' | 'openai';

export interface Route {
  readonly service: Service;
  /** Whether the path is that of `/responses` instead of `/responses/compact`. */
  readonly isResponses: boolean;
}

const BASE_PATHS: readonly (readonly [RegExp, Service])[] = [
  [/^\/openai\/v1$/, 'azure'],
  [/^\/api\/projects\/[^/]+\/openai\/v1$/, 'azure'],
  [/^\/v1$/, 'openai'],
];

function routeOf(path: string): Route | undefined {
  const [, basePath = '', compact] = /^(.*)\/responses(\/compact)?$/.exec(path) ?? [];
  const service = BASE_PATHS.find(([pattern]) => pattern.test(basePath))?.[1];
  return service && { service, isResponses: compact === undefined };
}

/**
 * Reads and parses the JSON body of a request. Throws an `EmulatorError`: 415 for another content type or an unsupported encoding, 413 for
 * more than `maxBytes` bytes, before all of them are read, and 400 for invalid JSON. Calls `onBytes` with the number of bytes that it read.
 */
export async function readJson(request: Request, maxBytes: number, onBytes: (received: number) => void): Promise<unknown> {
  if (!isUtf8Json(request.headers))
    throw emulatorError(415, 'unsupported_media_type', null, 'The content type must be application/json, in UTF-8');
  const body = await readDecodedBody(request, maxBytes);
  onBytes(body.received);
  if (!body.ok) {
    switch (body.fault) {
      case 'too_large':
        throw emulatorError(413, 'request_too_large', null, `The body is larger than ${maxBytes} bytes`);
      case 'unsupported_encoding':
        throw emulatorError(415, 'unsupported_content_encoding', null, 'The content encoding is not supported; only gzip and deflate are');
      case 'invalid_encoding':
        throw emulatorError(400, 'invalid_content_encoding', null, 'The body cannot be decoded with its content encoding');
      case 'truncated':
        throw emulatorError(400, 'incomplete_body', null, 'The body ended before it was complete');
    }
  }
  const parsed = parseJson(body.bytes);
  if (!parsed.ok) throw emulatorError(400, 'invalid_json', null, capitalize(JSON_FAULTS[parsed.fault]));
  return parsed.value;
}

const capitalize = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/**
 * Checks that the body is a valid request. Throws an `EmulatorError` with status 400 in OpenAI's form, which names the field.
 *
 * The checks, in this order: unknown top-level fields, the open contract and the strict contract. Each check reports only its first issue.
 */
export function checkRequest(body: unknown): CompactRequest {
  rejectUnknownField(body);
  const strict = safeParseStrict(body);
  if (!strict.success) {
    // Only needed now: what the strict contract accepts, the open one accepts too.
    const open = safeParseOpen(body);
    throw issueError((open.success ? strict : open).issues, body);
  }
  return strict.data;
}

function rejectUnknownField(body: unknown): void {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return;
  const known: readonly string[] = REQUEST_FIELDS;
  const unknown = Object.keys(body).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const param = formatPath([unknown]);
  throw emulatorError(400, 'unknown_parameter', param, `${param} is not a known parameter`);
}

/** The error for the first issue of a validator, with the code and the path that services use. */
function issueError([issue]: readonly ContractIssue[], body: unknown): EmulatorError {
  if (!issue) throw new TypeError('an invalid value has no issue');
  return emulatorError(400, vendorCodeOf(issue, body), formatPath(vendorPathOf(issue)) || null, issue.message);
}

/** Throws an `EmulatorError` for an unknown name: 404 for Azure, where it is a deployment, and 400 for OpenAI, where it is a model. */
export function checkModel(model: string | null, deployments: readonly string[], service: Service): void {
  if (model !== null && deployments.includes(model)) return;
  if (service === 'azure') throw azureGatewayError(404, 'DeploymentNotFound', 'This resource has no deployment with the name in model');
  throw emulatorError(400, 'model_not_found', 'model', 'There is no model with the name in model');
}

/** The stored items that `previous_response_id` refers to. Throws an `EmulatorError` if there are none. */
export function findPreviousItems(
  id: string | null | undefined,
  get: (id: string) => readonly InputItem[] | undefined,
): readonly InputItem[] {
  if (id === null || id === undefined) return [];
  const items = get(id);
  if (items) return items;
  const message = 'No response with the id in previous_response_id is stored';
  throw emulatorError(400, 'previous_response_not_found', 'previous_response_id', message);
}

/** The items of `input`. Throws an `EmulatorError` if there is neither `input` nor `previous_response_id`. */
export function itemsOf({ input, previous_response_id: previousId }: CompactRequest): readonly InputItem[] {
  if (typeof input === 'string') return [{ type: 'message', role: 'user', content: input }];
  if (input) return input;
  if (typeof previousId === 'string') return [];
  throw emulatorError(400, 'missing_required_parameter', null, 'One of input and previous_response_id is required');
}

/** The error for an item that cannot be decrypted. A negative index is an item of the previous response. */
export function decryptionError(fault: DecryptionFault, index: number): EmulatorError {
  if (fault === 'too_large') {
    return emulatorError(400, 'context_length_exceeded', 'input', 'The conversation is too long once its encrypted items are decrypted');
  }
  const param = index < 0 ? 'previous_response_id' : `input[${index}]`;
  const message = `the encrypted_content of ${param} cannot be verified: it was created elsewhere, or changed`;
  return emulatorError(400, 'invalid_encrypted_content', param, message);
}
