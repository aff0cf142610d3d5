import type { CheckFamily } from '../internal/check-options.js';
import type { ContractIssue } from '../issues.js';
import type { CompactErrorBody } from '../types.js';

/**
 * The error codes of the gateway, with their status codes. The list is stable: removing a code or changing its status is a breaking
 * change. For invalid requests, the codes are those that services use for the same fault.
 */
export const GATEWAY_CODES = {
  not_found: 404,
  method_not_allowed: 405,
  length_required: 411,
  request_timeout: 408,
  request_too_large: 413,
  decoded_request_too_large: 413,
  too_deep: 413,
  too_many_items: 413,
  too_many_values: 413,
  encrypted_content_too_long: 413,
  unsupported_media_type: 415,
  unsupported_content_encoding: 415,
  invalid_content_encoding: 400,
  headers_too_large: 431,
  invalid_http: 400,
  invalid_json: 400,
  duplicate_key: 400,
  missing_required_parameter: 400,
  unknown_parameter: 400,
  invalid_type: 400,
  invalid_value: 400,
  string_above_max_length: 400,
  empty_string: 400,
  array_above_max_length: 400,
  array_below_min_length: 400,
  object_above_max_length: 400,
  object_below_min_length: 400,
  /** The client disconnected, so this code appears in logs only. */
  client_closed_request: 499,
  /** The client stopped reading, so this code appears in logs only. */
  client_read_timeout: 499,
  /** `authorize` returned 401 or 403. */
  unauthorized: 401,
  forbidden: 403,
  /** `authorize` threw an error or returned something else, or did not return within `timeoutMs`. */
  authorize_failed: 502,
  authorize_timeout: 504,
  /** `upstreamAuth.tokenProvider` threw an error or returned no token, or did not return within `timeoutMs`. */
  upstream_auth_failed: 502,
  upstream_auth_timeout: 504,
  internal_error: 500,
  upstream_unreachable: 502,
  upstream_disconnected: 502,
  upstream_not_http: 502,
  upstream_not_json: 502,
  upstream_invalid_response: 502,
  upstream_response_too_large: 502,
  upstream_timeout: 504,
  /** The calls of the gateway hold `maxBufferedBytes` or are `maxCalls` already. */
  too_many_buffered_bytes: 503,
  too_many_calls: 503,
  /** A response that is not valid, or may not be, and that is too large to find its issues. Appears in reports and logs only. */
  not_explained: 502,
} as const satisfies Record<string, number>;

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
