import type { Message } from '../internal/direct-body.js';
import type { HeaderReader } from '../internal/header-list.js';
import { join } from '../internal/pieces.js';
import { collectBody } from '../internal/read-body.js';
import { refuse, type Refusal } from './faults.js';
import type { Findings } from './findings.js';
import { inspectHeaders, inspectRequest, type SeenRequest } from './inspect-request.js';
import type { RequestSettings } from './options.js';
import type { Body } from './read-response.js';

/** The body as it came: held if it was looked into, else a stream. */
export type ReadBody = Uint8Array<ArrayBuffer>[] | ReadableStream<Uint8Array<ArrayBuffer>>;

export interface Reading {
  findings: Findings;
  /** Told what is learned on the way, also of a body that is refused. */
  note?: (seen: SeenRequest) => void;
  /** Told that a body that streams through is broken off, as it is too large. Its reader may not tell why it broke. */
  onBreak?: (refusal: Refusal) => void;
}

/** The same request with its body, which was read, to be read again. One without a body has none to be given back. */
export function withBody(request: Request, body: ReadBody): Request {
  if (request.body === null) return request;
  return new Request(request, { body: body instanceof ReadableStream ? body : join(body), duplex: 'half' } as RequestInit);
}

export interface IncomingMessage extends Message {
  readonly headers: HeaderReader;
}

/** Reads and checks a request. Throws `Refusal`. */
export async function readRequest(
  request: IncomingMessage,
  settings: RequestSettings,
  { findings, note = () => {}, onBreak = () => {} }: Reading,
): Promise<ReadBody> {
  const { maxBytes } = settings.limits;
  const announced = lengthOf(request.headers);
  const isLookedInto = inspectHeaders(request.headers, settings, findings);
  if (announced !== undefined && announced > maxBytes) throw tooLarge(maxBytes);
  if (!request.direct && !request.body) {
    if (announced === undefined) throw refuse('length_required', 'the request has no body, and does not say that it is empty');
    if (isLookedInto) await inspectRequest([], request.headers, settings, findings, note);
    return [];
  }
  if (!isLookedInto) return streamInLimits(request.body as Body, settings, note, onBreak);

  const { uploadTimeoutMs } = settings;
  const wire = await collectBody(request, maxBytes, { expected: announced, timeoutMs: uploadTimeoutMs });
  if (wire.end === 'late') throw tooLate(uploadTimeoutMs);
  note({ requestBytes: wire.received });
  if (wire.end === 'capped') throw tooLarge(maxBytes);
  if (wire.end === 'failed') throw refuse('client_closed_request', 'the body ended before it was whole');
  await inspectRequest(wire.pieces, request.headers, settings, findings, note);
  return wire.pieces;
}

const tooLarge = (maxBytes: number): Refusal => refuse('request_too_large', `the body is larger than ${maxBytes} bytes`);
const tooLate = (uploadTimeoutMs: number): Refusal => refuse('request_timeout', `the body did not arrive within ${uploadTimeoutMs} ms`);

/** The length that is announced, where it is a number. */
export const lengthOf = (headers: HeaderReader): number | undefined => {
  const text = headers.get('content-length');
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
};

/** Counts what streams through, and breaks it off when it is too much or takes too long. */
function streamInLimits(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  { limits: { maxBytes }, uploadTimeoutMs }: RequestSettings,
  note: (seen: SeenRequest) => void,
  onBreak: (refusal: Refusal) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let requestBytes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    start(controller) {
      const late = (): void => {
        onBreak(tooLate(uploadTimeoutMs));
        controller.error(new Error('the body came too late'));
      };
      if (uploadTimeoutMs !== Infinity) timer = setTimeout(late, uploadTimeoutMs);
    },
    transform(chunk, controller) {
      requestBytes += chunk.length;
      note({ requestBytes });
      if (requestBytes <= maxBytes) return controller.enqueue(chunk);
      stop();
      onBreak(tooLarge(maxBytes));
      controller.error(new Error('the body is too large'));
    },
    flush: stop,
  });
  // By hand: of `pipeThrough` nobody learns that the source broke, which is to end the timer as well.
  body.pipeTo(counter.writable).catch(stop);
  return counter.readable;
}
