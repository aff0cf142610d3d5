/**
 * A gateway in front of the endpoint, and its checks for applications that already have a proxy. Uses web standards only. For Node there
 * are also `./gateway/node`, `./gateway/express`, `./gateway/fastify` and `./gateway/hono`.
 * @module
 */
export type { CheckFamily, CheckOptions, MessageCheck } from '../internal/check-options.js';
export type { ContentDecoder, ContentDecoders } from '../internal/http/content-encoding.js';
export { setScanner } from '../internal/scanner-module.js';
export type { GatewayCall, GatewayCallStart, IssueCounts } from './call-log.js';
export type { TokenUsage } from './correlation.js';
export { checkCompactRequest, type CheckedRequest } from './check-request.js';
export { checkCompactResponse, type CheckedResponse } from './check-response.js';
export { createCompactGateway, type CompactGateway } from './create-gateway.js';
export type { Authorize, AuthorizeRequest, AuthorizeResult } from './credentials.js';
export { GATEWAY_CODES, type GatewayCode, type GatewayFault } from './error.js';
export type { GatewayTransport, UpstreamRequest } from './exchange.js';
export type { CheckOutcome, FaultAction, GatewayReport } from './findings.js';
export {
  DEFAULT_GATEWAY_LIMITS,
  type CheckRequestOptions,
  type CheckResponseOptions,
  type CompactGatewayOptions,
  type GatewayLimits,
  type UpstreamAuth,
} from './options.js';
