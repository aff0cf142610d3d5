import { collect } from '../internal/read-body.js';
import { refuse, type Refusal } from './faults.js';
import type { Findings } from './findings.js';
import { inspectHeaders, inspectRequest, type SeenRequest } from './inspect-request.js';
import type { RequestSettings } from './options.js';

/** The body as it came: held if it was looked into, else a stream. */
export type ReadBody = Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;

export interface Reading {
  findings: Findings;
  /** Told what is learned on the way, also of a body that is refused. */
  note?: (seen: SeenRequest) => void;
  /** Told that a body that streams through is broken off, as it is too large. Its reader may not tell why it broke. */
  onBreak?: (refusal: Refusal) => void;
}

/** Reads and checks a request. Throws `Refusal`. */
export async function readRequest(
  request: Request,
  settings: RequestSettings,
  { findings, note = () => {}, onBreak = () => {} }: Reading,
): Promise<ReadBody> {
  const { maxBytes } = settings.limits;
  const announced = request.headers.get('content-length');
  const tooLarge = (): Refusal => refuse('request_too_large', `the body is larger than ${maxBytes} bytes`);
  const isLookedInto = inspectHeaders(request.headers, settings, findings);
  if (announced !== null && Number(announced) > maxBytes) throw tooLarge();
  if (!request.body) {
    if (announced === null) throw refuse('length_required', 'the request has no body, and does not say that it is empty');
    const empty = new Uint8Array();
    if (isLookedInto) await inspectRequest(empty, request.headers, settings, findings, note);
    return empty;
  }
  if (!isLookedInto) return request.body.pipeThrough(capped(maxBytes, note, () => onBreak(tooLarge())));

  const wire = await collectInTime(request, settings, announced === null ? undefined : Number(announced));
  note({ requestBytes: wire.received });
  if (wire.end === 'capped') throw tooLarge();
  if (wire.end === 'failed') throw refuse('client_closed_request', 'the body ended before it was whole');
  await inspectRequest(wire.bytes, request.headers, settings, findings, note);
  return wire.bytes;
}

async function collectInTime(request: Request, { limits, uploadTimeoutMs }: RequestSettings, expected: number | undefined) {
  const late = new AbortController();
  const timer = uploadTimeoutMs === Infinity ? undefined : setTimeout(() => late.abort(), uploadTimeoutMs);
  const wire = await collect(request.body as ReadableStream<Uint8Array>, limits.maxBytes, { expected, signal: late.signal });
  clearTimeout(timer);
  if (late.signal.aborted) throw refuse('request_timeout', `the body did not arrive within ${uploadTimeoutMs} ms`);
  return wire;
}

/** Counts what streams through, and breaks the stream when it is too much. */
function capped(maxBytes: number, note: (seen: SeenRequest) => void, onBreak: () => void) {
  let requestBytes = 0;
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      requestBytes += chunk.length;
      note({ requestBytes });
      if (requestBytes <= maxBytes) return controller.enqueue(chunk);
      onBreak();
      controller.error(new Error('the body is too large'));
    },
  });
}
