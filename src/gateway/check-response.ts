import { concatChunks } from '../internal/http/body.js';
import { GatewayError, type GatewayFault, errorResponse, toResponse } from './error.js';
import { createFindings, type Findings } from './findings.js';
import { inspectResponseHeaders, isLookedAt, readResponse } from './response.js';
import { resolveResponseOptions, type CheckResponseOptions, type ResponseSettings } from './options.js';

/** What `checkCompactResponse` found. */
export type CheckedResponse =
  | {
      readonly success: true;
      /** The answer, to be passed on: it has the same status, headers and bytes. */
      readonly response: Response;
      /** What was found and let pass. */
      readonly reported: readonly GatewayFault[];
    }
  | {
      readonly success: false;
      /** The answer that the caller is owed instead: 502, with the vendor's error body. */
      readonly response: Response;
      readonly fault: GatewayFault;
    };

/**
 * Checks an answer for those who have a proxy of their own. Reads the body of a 200 and gives it back with the same bytes; any other
 * status is passed unread. By default nothing is refused: an answer was paid for.
 *
 * The body is taken to be coded as its header says: of what `fetch` has decoded, delete `content-encoding` first.
 * Throws `CompactError` `invalid_options`; a body that was read before is a `TypeError`.
 */
export async function checkCompactResponse(response: Response, options: CheckResponseOptions = {}): Promise<CheckedResponse> {
  const settings = resolveResponseOptions(options);
  const findings = createFindings();
  try {
    return { success: true, response: await look(response, settings, findings), reported: findings.reported };
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return { success: false, response: toResponse(errorResponse(error.fault, crypto.randomUUID())), fault: error.fault };
  }
}

async function look(response: Response, settings: ResponseSettings, findings: Findings): Promise<Response> {
  const { status, statusText, headers, body } = response;
  if (!body || !isLookedAt(response, settings) || !inspectResponseHeaders(headers, settings, findings)) return response;
  const same = await readResponse({ body }, headers, settings, findings);
  return new Response(same instanceof ReadableStream ? same : concatChunks(same), {
    status,
    statusText,
    headers,
    encodeBody: 'manual',
  } as ResponseInit);
}
