/**
 * A gateway in front of the endpoint, and its checks for those who have a proxy of their own. Web standards only: for servers on Node see
 * `./gateway/node`, for frameworks `./gateway/express`, `./gateway/fastify` and `./gateway/hono`.
 * @module
 */
export type { CheckAction, CheckFamily, CheckOptions, MessageCheck } from '../internal/check-options.js';
export type { ContentDecoder as Decoder, ContentDecoders as Decoders } from '../internal/http/body.js';
export type { GatewayCall } from './call-log.js';
export { checkCompactRequest, type CheckedRequest } from './check-request.js';
export { checkCompactResponse, type CheckedResponse } from './check-response.js';
export { createCompactGateway, type CompactGateway } from './create-gateway.js';
export { GATEWAY_CODES, type GatewayCode, type GatewayFault } from './error.js';
export type { GatewayReport } from './findings.js';
export { DEFAULT_GATEWAY_LIMITS as DEFAULT_GATEWAY_LIMITS, type GatewayLimits } from './options.js';
export type { CheckRequestOptions, CheckResponseOptions, CompactGatewayOptions } from './options.js';
export type { GatewayTransport as Transport, UpstreamRequest } from './exchange.js';
