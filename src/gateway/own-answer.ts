import type { CompactErrorBody } from '../types.js';
import { GATEWAY_CODES, type GatewayFault } from './faults.js';

/** An answer of the gateway itself, before it takes the form that a runtime or a framework wants. */
export interface OwnAnswer {
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

export function ownAnswer(fault: GatewayFault, requestId: string): OwnAnswer {
  const allow = fault.code === 'method_not_allowed' ? { allow: 'POST' } : {};
  return {
    status: GATEWAY_CODES[fault.code],
    headers: { 'content-type': 'application/json', 'x-request-id': requestId, ...allow },
    body: JSON.stringify(errorBodyOf(fault)),
  };
}

export function toResponse({ status, headers, body }: OwnAnswer): Response {
  return new Response(body, { status, headers });
}
