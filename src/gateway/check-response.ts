import { collect } from '../internal/read-body.js';
import { faultOf, Refusal, refuse, type GatewayFault } from './faults.js';
import { createFindings, type Findings } from './findings.js';
import { inspectResponse, inspectResponseHeaders, isLookedAt } from './inspect-response.js';
import { resolveResponseOptions, type CheckResponseOptions, type ResponseSettings } from './options.js';
import { ownAnswer, toResponse } from './own-answer.js';

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
 * Throws `CompactError` `invalid_options`, and nothing else.
 */
export async function checkCompactResponse(response: Response, options: CheckResponseOptions = {}): Promise<CheckedResponse> {
  const settings = resolveResponseOptions(options);
  const findings = createFindings();
  try {
    return { success: true, response: await readResponse(response, settings, findings), reported: findings.reported };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { success: false, response: toResponse(ownAnswer(error.fault, crypto.randomUUID())), fault: error.fault };
  }
}

async function readResponse(response: Response, settings: ResponseSettings, findings: Findings): Promise<Response> {
  if (!isLookedAt(response, settings) || !inspectResponseHeaders(response.headers, settings, findings) || !response.body) return response;
  const { maxBytes } = settings.limits;
  const read = await collect(response.body, maxBytes, { keepRest: true });
  if (read.end === 'failed')
    throw refuse('upstream_disconnected', `the upstream closed the connection after ${read.received} bytes of its answer`);
  if (read.end === 'whole') await inspectResponse(read.bytes, response.headers, settings, findings);
  else
    findings.judge(faultOf('upstream_answer_too_large', `the answer of the upstream is larger than ${maxBytes} bytes`), settings.check.on);
  const { status, statusText, headers } = response;
  return new Response(read.whole ?? read.bytes, { status, statusText, headers, encodeBody: 'manual' } as ResponseInit);
}
