import type { CompactErrorBody } from '../types.js';
import { GATEWAY_CODES, type GatewayFault } from './faults.js';

/** The body of an error as the vendor writes it. Where there are several issues, `details` lists them. */
export function errorBodyOf({ code, message, param, issues }: GatewayFault): CompactErrorBody {
  const type = GATEWAY_CODES[code] < 500 ? 'invalid_request_error' : 'server_error';
  const details = issues.map(({ code, pointer, message }) => ({ code, pointer, message }));
  return { error: { message, type, param, code, ...(details.length > 1 && { details }) } };
}

export const statusOf = ({ code }: GatewayFault): number => GATEWAY_CODES[code];

export function headersOf({ code }: GatewayFault, requestId: string): Record<string, string> {
  const allow = code === 'method_not_allowed' ? { allow: 'POST' } : {};
  return { 'content-type': 'application/json', 'x-request-id': requestId, ...allow };
}

/** An answer of the gateway itself. */
export function answerOf(fault: GatewayFault, requestId: string): Response {
  return new Response(JSON.stringify(errorBodyOf(fault)), { status: statusOf(fault), headers: headersOf(fault, requestId) });
}
