import type { Message } from '../internal/direct-body.js';
import type { HeaderReader } from '../internal/header-list.js';
import { join } from '../internal/pieces.js';
import { collectBody } from '../internal/read-body.js';
import { createStop } from '../internal/stop.js';
import { refuse, type Refusal } from './faults.js';
import type { Findings } from './findings.js';
import { inspectHeaders, inspectRequest, type SeenRequest } from './inspect-request.js';
import type { RequestSettings } from './options.js';
import { passOn, type Passing } from './passing.js';

/** The body as it came: held if it was looked into, else on its way. */
export type ReadBody = Uint8Array<ArrayBuffer>[] | Passing;

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
  return new Request(request, { body: Array.isArray(body) ? join(body) : body.body, duplex: 'half' } as RequestInit);
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
  if (!isLookedInto) return passInLimits(request, settings, note, onBreak);

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

/** Counts what passes through, and breaks it off when it is too much or takes too long. */
function passInLimits(
  request: IncomingMessage,
  { limits: { maxBytes }, uploadTimeoutMs }: RequestSettings,
  note: (seen: SeenRequest) => void,
  onBreak: (refusal: Refusal) => void,
): Passing {
  const end = createStop();
  const breakOff = (refusal: Refusal): void => {
    onBreak(refusal);
    end.stop(refusal);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let requestBytes = 0;
  return passOn(request, end, {
    begin() {
      if (uploadTimeoutMs !== Infinity) timer = setTimeout(() => breakOff(tooLate(uploadTimeoutMs)), uploadTimeoutMs);
    },
    piece(length) {
      requestBytes += length;
      note({ requestBytes });
      if (requestBytes > maxBytes) breakOff(tooLarge(maxBytes));
    },
    end(how) {
      clearTimeout(timer);
      return how === 'broken' ? (end.reason ?? new Error('the body broke before its end')) : undefined;
    },
  });
}
