import { concatChunks } from '../internal/http/body.js';
import { UNLIMITED_SHARE } from './capacity.js';
import { errorResponse, GatewayError, toResponse, type GatewayFault } from './error.js';
import type { RequestBody } from './exchange.js';
import { Findings } from './findings.js';
import { resolveRequestOptions, type CheckRequestOptions } from './options.js';
import { readRequest } from './request.js';

/** The result of `checkCompactRequest`. */
export type CheckedRequest =
  | {
      readonly success: true;
      /** The request to forward. Its body has the same bytes, and has not been read. */
      readonly request: Request;
      /** The faults that do not reject the request. */
      readonly reported: readonly GatewayFault[];
    }
  | {
      readonly success: false;
      /** The response for the client: the status and the vendor's error body. */
      readonly response: Response;
      readonly fault: GatewayFault;
    };

/**
 * Checks a request, for applications that already have a proxy. Reads the body, and returns a request with the same bytes. Only the body
 * and its headers are checked: path, method and credentials are up to the proxy.
 *
 * @throws {CompactError} with code `invalid_options`
 * @throws {TypeError} if the body was read before
 * @example
 * const checked = await checkCompactRequest(request);
 * return checked.success ? fetch(upstream, checked.request) : checked.response;
 */
export async function checkCompactRequest(request: Request, options: CheckRequestOptions = {}): Promise<CheckedRequest> {
  const settings = resolveRequestOptions(options);
  const findings = new Findings();
  try {
    const body = await readRequest(request, settings, { findings, share: UNLIMITED_SHARE, record: () => {}, onStreamError: () => {} });
    return { success: true, request: withBody(request, body), reported: findings.reported };
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return { success: false, response: toResponse(errorResponse(error.fault, crypto.randomUUID())), fault: error.fault };
  }
}

/** The same request with a body that can be read again. */
export function withBody(request: Request, body: RequestBody): Request {
  if (request.body === null) return request;
  return new Request(request, { body: body instanceof ReadableStream ? body : concatChunks(body), duplex: 'half' } as RequestInit);
}
