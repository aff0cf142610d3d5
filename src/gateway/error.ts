import type { CheckFamily } from '../internal/check-options.js';
import type { ContractIssue } from '../issues.js';
import type { CompactErrorBody } from '../types.js';

/**
 * The error codes of the gateway, with their status codes. The list is stable: removing a code or changing its status is a breaking
 * change. For invalid requests, the codes are those that services use for the same fault.
 */
export const GATEWAY_CODES = {
  /** The gateway does not serve this path. */
  not_found: 404,
  /** The gateway serves only POST at this path. */
  method_not_allowed: 405,
  /** The request has no body. */
  length_required: 411,
  /** The request was not received within `uploadTimeoutMs`. */
  request_timeout: 408,
  /** The body exceeds `limits.maxBytes`. */
  request_too_large: 413,
  /** The decoded body exceeds `limits.maxDecodedBytes`. */
  decoded_request_too_large: 413,
  /** The nesting exceeds `limits.maxDepth`. */
  too_deep: 413,
  /** The number of items exceeds `limits.maxItems`. */
  too_many_items: 413,
  /** The number of values exceeds `limits.maxValues`. */
  too_many_values: 413,
  /** An item exceeds `limits.maxEncryptedContent`. */
  encrypted_content_too_long: 413,
  /** The content type is not JSON. */
  unsupported_media_type: 415,
  /** There is no decoder for the content encoding, and `onUnsupportedEncoding` is `reject`. */
  unsupported_content_encoding: 415,
  /** The body cannot be decoded completely as its content encoding says. */
  invalid_content_encoding: 400,
  /** The headers are larger than Node accepts. */
  headers_too_large: 431,
  /** The request is not valid HTTP. */
  invalid_http: 400,
  /** The body is not JSON in UTF-8. */
  invalid_json: 400,
  /** An object has a key twice, and `onDuplicateKeys` is `reject`. */
  duplicate_key: 400,
  /** A required key is missing. */
  missing_required_parameter: 400,
  /** A key is not known; strict validation only. */
  unknown_parameter: 400,
  /** A value has the wrong JSON type. */
  invalid_type: 400,
  /** A value is not one of those allowed. */
  invalid_value: 400,
  /** A string is too long; strict validation only. */
  string_above_max_length: 400,
  /** A string is empty; strict validation only. */
  empty_string: 400,
  /** A list is too long; strict validation only. */
  array_above_max_length: 400,
  /** A list is too short; strict validation only. */
  array_below_min_length: 400,
  /** An object has too many keys; strict validation only. */
  object_above_max_length: 400,
  /** An object has too few keys; strict validation only. */
  object_below_min_length: 400,
  /** The client disconnected, so this code appears in logs only. */
  client_closed_request: 499,
  /** The gateway was stopped, and closed the connection of the client. Appears in logs only. */
  gateway_stopped: 503,
  /** The client stopped reading, so this code appears in logs only. */
  client_read_timeout: 499,
  /** `authorize` returned 401. */
  unauthorized: 401,
  /** `authorize` returned 403. */
  forbidden: 403,
  /** `authorize` threw an error, or returned something else than undefined, 401 or 403. */
  authorize_failed: 502,
  /** `authorize` did not return within `timeoutMs`. */
  authorize_timeout: 504,
  /** `upstreamAuth.tokenProvider` threw an error or returned no token. */
  upstream_auth_failed: 502,
  /** `upstreamAuth.tokenProvider` did not return within `timeoutMs`. */
  upstream_auth_timeout: 504,
  /** An unexpected error of the gateway. */
  internal_error: 500,
  /** The connection to the upstream failed. */
  upstream_unreachable: 502,
  /** The upstream disconnected before the end of its response. */
  upstream_disconnected: 502,
  /** The response of the upstream is not valid HTTP. */
  upstream_not_http: 502,
  /** The response of the upstream is not JSON, and the check rejects it. */
  upstream_not_json: 502,
  /** The response of the upstream is invalid, and the check rejects it. */
  upstream_invalid_response: 502,
  /** The response of the upstream is too large to be checked. Appears in reports and logs only. */
  upstream_response_too_large: 502,
  /** The response did not end within `timeoutMs`. */
  upstream_timeout: 504,
  /** The request would exceed `maxBufferedBytes`. */
  too_many_buffered_bytes: 503,
  /** `maxCalls` calls are open already. */
  too_many_calls: 503,
  /** A response is not valid, or may not be, and is too large to find its issues. Appears in reports and logs only. */
  not_explained: 502,
} as const satisfies Record<string, number>;

/** A key of `GATEWAY_CODES`. */
export type GatewayCode = keyof typeof GATEWAY_CODES;

/** What is wrong with a message, or with the call that carried it. */
export interface GatewayFault {
  readonly code: GatewayCode;
  /** A sentence. Of the message it contains only keys and item types that look like names. */
  readonly message: string;
  /** The field at fault, in dotted form: `input[3].content[0].text`. */
  readonly param: string | null;
  /** The issues that the validators found, at most 20; empty for faults of another kind. */
  readonly issues: readonly ContractIssue[];
  /** The family of the validators that found the issues; null for faults of another kind. */
  readonly family: CheckFamily | null;
}

/** Ends a call early: any step can throw it, and the end of the call turns it into the response. */
export class GatewayError extends Error {
  readonly fault: GatewayFault;

  constructor(fault: GatewayFault) {
    super(fault.code);
    this.fault = fault;
  }
}

export const gatewayFault = (code: GatewayCode, message: string, param: string | null = null): GatewayFault => ({
  code,
  message,
  param,
  issues: [],
  family: null,
});

export const gatewayError = (...fault: Parameters<typeof gatewayFault>): GatewayError => new GatewayError(gatewayFault(...fault));

/** The error of a call whose connection to the client ended early: the one that the server gave as reason, if it closed the connection. */
export const connectionClosed = (reason: unknown): GatewayError =>
  reason instanceof GatewayError ? reason : gatewayError('client_closed_request', 'the client disconnected');

/** A response of the gateway itself, before it takes the form that a runtime or a framework needs. */
export interface ErrorResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function errorResponse(fault: GatewayFault, requestId: string): ErrorResponse {
  const status = GATEWAY_CODES[fault.code];
  return {
    status,
    headers: {
      'content-type': 'application/json',
      'x-request-id': requestId,
      ...(status === 401 && { 'www-authenticate': 'Bearer' }),
      ...(status === 405 && { allow: 'POST' }),
      ...(status === 503 && { 'retry-after': '1' }),
    },
    body: JSON.stringify(errorBodyOf(fault)),
  };
}

/** The error body in the vendor's form. `details` lists the issues if there are several. */
export function errorBodyOf({ code, message, param, issues }: GatewayFault): CompactErrorBody {
  const type = GATEWAY_CODES[code] < 500 ? 'invalid_request_error' : 'server_error';
  const details = issues.map(({ code, pointer, message }) => ({ code, pointer, message }));
  return { error: { message, type, param, code, ...(details.length > 1 && { details }) } };
}

export const toResponse = ({ status, headers, body }: ErrorResponse): Response => new Response(body, { status, headers });
