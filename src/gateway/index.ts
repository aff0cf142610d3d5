/**
 * A gateway in front of the endpoint, and its checks for those who have a proxy of their own. Web standards only: for servers on Node see
 * `./gateway/node`, for frameworks `./gateway/express`, `./gateway/fastify` and `./gateway/hono`.
 * @module
 */
export type { CheckAction, CheckFamily, CheckOptions, MessageCheck } from '../internal/check.js';
export type { Decoder, Decoders } from '../internal/read-body.js';
export type { GatewayCall } from './call.js';
export { checkCompactRequest, type CheckedRequest } from './check-request.js';
export { checkCompactResponse, type CheckedResponse } from './check-response.js';
export { createCompactGateway, type CompactGateway } from './create-gateway.js';
export { GATEWAY_CODES, type GatewayCode, type GatewayFault } from './faults.js';
export type { GatewayReport } from './findings.js';
export { DEFAULT_LIMITS, type GatewayLimits } from './limits.js';
export type { CheckRequestOptions, CheckResponseOptions, CompactGatewayOptions } from './options.js';
export type { Transport, UpstreamRequest } from './transport.js';
