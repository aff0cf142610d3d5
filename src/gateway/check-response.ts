import { concatChunks } from '../internal/http/body.js';
import { UNLIMITED_SHARE } from './capacity.js';
import { errorResponse, GatewayError, toResponse, type GatewayFault } from './error.js';
import { Findings } from './findings.js';
import { resolveResponseOptions, type CheckResponseOptions, type ResponseSettings } from './options.js';
import { checkResponseHeaders, readResponse, shouldCheck } from './response.js';

/** The result of `checkCompactResponse`. */
export type CheckedResponse =
  | {
      readonly success: true;
      /** The response to forward, with the same status, headers and bytes. */
      readonly response: Response;
      /** The faults that do not reject the response. */
      readonly reported: readonly GatewayFault[];
    }
  | {
      readonly success: false;
      /** The response for the client instead: 502 with the vendor's error body. */
      readonly response: Response;
      readonly fault: GatewayFault;
    };

/**
 * Checks a response, for applications that already have a proxy. Reads the body of a 200, and returns a response with the same bytes. A
 * response with any other status is returned unread. By default nothing is rejected, since a response is billed.
 *
 * The body is decoded as its `content-encoding` says. If `fetch` has decoded it, delete that header first.
 *
 * @throws {CompactError} with code `invalid_options`
 * @throws {TypeError} if the body was read before
 */
export async function checkCompactResponse(response: Response, options: CheckResponseOptions = {}): Promise<CheckedResponse> {
  const settings = resolveResponseOptions(options);
  const findings = new Findings();
  try {
    return { success: true, response: await check(response, settings, findings), reported: findings.reported };
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return { success: false, response: toResponse(errorResponse(error.fault, crypto.randomUUID())), fault: error.fault };
  }
}

async function check(response: Response, settings: ResponseSettings, findings: Findings): Promise<Response> {
  const { status, statusText, headers, body } = response;
  const encodings = body && shouldCheck(response, settings) ? checkResponseHeaders(headers, settings, findings) : undefined;
  if (!encodings) return response;
  const context = { findings, share: UNLIMITED_SHARE, record: () => {} };
  const checked = await readResponse({ body }, encodings, settings, context);
  // Without `encodeBody`, workerd would encode the body again, as its header says.
  const init = { status, statusText, headers, encodeBody: 'manual' } as ResponseInit;
  return new Response(checked instanceof ReadableStream ? checked : concatChunks(checked), init);
}
