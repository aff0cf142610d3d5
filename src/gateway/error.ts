import type { ContractIssue } from '../issues.js';
import type { CompactErrorBody } from '../types.js';

/**
 * What a gateway answers by itself, with the status it has. The list is stable: a code that goes, or whose status changes, is a breaking
 * change. Of requests that are none, the codes are those by which services name the same fault.
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
  string_below_min_length: 400,
  array_above_max_length: 400,
  array_below_min_length: 400,
  object_above_max_length: 400,
  object_below_min_length: 400,
  /** Nobody is left to read this answer; it is in logs only. */
  client_closed_request: 499,
  internal_error: 500,
  upstream_unreachable: 502,
  upstream_disconnected: 502,
  upstream_not_http: 502,
  upstream_not_json: 502,
  upstream_invalid_answer: 502,
  upstream_answer_too_large: 502,
  upstream_timeout: 504,
} as const satisfies Record<string, number>;

export type GatewayCode = keyof typeof GATEWAY_CODES;

/** What is wrong with a message, or with the call that carried it. */
export interface GatewayFault {
  readonly code: GatewayCode;
  /** In words, without anything that the message holds but keys and kinds that look like names. */
  readonly message: string;
  /** The field at fault, in dotted form: `input[3].content[0].text`. */
  readonly param: string | null;
  /** What validators found, if it was they; at most 20. */
  readonly issues: readonly ContractIssue[];
}

/** Ends a call early: thrown by any step of it, and made into an answer at its end. */
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
});

export const gatewayError = (...fault: Parameters<typeof gatewayFault>): GatewayError => new GatewayError(gatewayFault(...fault));

/** An answer of the gateway itself, before it takes the form that a runtime or a framework wants. */
export interface ErrorResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The body of an error as the vendor writes it. Where there are several issues, `details` lists them. */
export function errorBodyOf({ code, message, param, issues }: GatewayFault): CompactErrorBody {
  const type = GATEWAY_CODES[code] < 500 ? 'invalid_request_error' : 'server_error';
  const details = issues.map(({ code, pointer, message }) => ({ code, pointer, message }));
  return { error: { message, type, param, code, ...(details.length > 1 && { details }) } };
}

export function errorResponse(fault: GatewayFault, requestId: string): ErrorResponse {
  const allow = fault.code === 'method_not_allowed' ? { allow: 'POST' } : {};
  return {
    status: GATEWAY_CODES[fault.code],
    headers: { 'content-type': 'application/json', 'x-request-id': requestId, ...allow },
    body: JSON.stringify(errorBodyOf(fault)),
  };
}

export function toResponse({ status, headers, body }: ErrorResponse): Response {
  return new Response(body, { status, headers });
}
