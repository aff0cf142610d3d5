import type { Message } from '../internal/direct-body.js';
import type { HeaderReader } from '../internal/header-list.js';
import type { Pieces } from '../internal/pieces.js';
import { collectBody } from '../internal/read-body.js';
import type { Stop } from '../internal/stop.js';
import { faultOf, refuse, type Refusal } from './faults.js';
import type { Findings } from './findings.js';
import { inspectResponse } from './inspect-response.js';
import type { ResponseSettings } from './options.js';

export type Body = ReadableStream<Uint8Array<ArrayBuffer>>;

/** Holds the body of an answer and checks it. Gives its bytes or, of one that is more than may be held, a stream of all of it. */
export async function readResponse(
  message: Message,
  headers: HeaderReader,
  settings: ResponseSettings,
  findings: Findings,
  until?: Stop,
): Promise<Pieces | Body> {
  const { maxBytes } = settings.limits;
  const expected = Number(headers.get('content-length')) || undefined;
  const read = await collectBody(message, maxBytes, { expected, until, keepRest: true });
  if (read.end === 'failed') throw cut(read.received, until);
  if (read.end === 'whole') {
    await inspectResponse(read.pieces, headers, settings, findings);
    return read.pieces;
  }
  const fault = faultOf('upstream_answer_too_large', `the answer of the upstream is larger than ${maxBytes} bytes`);
  findings.judge(fault, settings.check.on);
  return read.whole as Body;
}

/** Why an answer ended before it was whole. */
export const cut = (received: number, until?: Stop): Refusal =>
  until?.isStopped
    ? (until.reason as Refusal)
    : refuse('upstream_disconnected', `the upstream closed the connection after ${received} bytes of its answer`);
