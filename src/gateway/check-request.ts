import { GatewayError, type GatewayFault, errorResponse, toResponse } from './error.js';
import { createFindings } from './findings.js';
import { resolveRequestOptions, type CheckRequestOptions } from './options.js';
import { readRequest, withBody } from './request.js';

/** What `checkCompactRequest` found. */
export type CheckedRequest =
  | {
      readonly success: true;
      /** The request, to be sent on: it has the same bytes, which nobody has read yet. */
      readonly request: Request;
      /** What was found and let pass: on `report`, and keys that occur twice. */
      readonly reported: readonly GatewayFault[];
    }
  | {
      readonly success: false;
      /** The answer that the caller is owed: the status, and the vendor's error body. */
      readonly response: Response;
      readonly fault: GatewayFault;
    };

/**
 * Checks a request for those who have a proxy of their own. Reads its body, and gives it back with the same bytes. Looks at the body and
 * its headers only: path, method and key are the proxy's.
 *
 * Throws `CompactError` `invalid_options`; a body that was read before is a `TypeError`.
 * @example
 * const checked = await checkCompactRequest(request);
 * return checked.success ? fetch(upstream, checked.request) : checked.response;
 */
export async function checkCompactRequest(request: Request, options: CheckRequestOptions = {}): Promise<CheckedRequest> {
  const settings = resolveRequestOptions(options);
  const findings = createFindings();
  try {
    const body = await readRequest(request, settings, { findings });
    return { success: true, request: withBody(request, body), reported: findings.reported };
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return { success: false, response: toResponse(errorResponse(error.fault, crypto.randomUUID())), fault: error.fault };
  }
}
