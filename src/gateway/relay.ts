import type { Deadline } from '../internal/http/abort.js';
import { type HasBody, concatChunks, type Chunks, encodingsOf, resume } from '../internal/http/body.js';
import { type RawHeaders, responseHeaders } from '../internal/http/headers.js';
import type { CallLog } from './call-log.js';
import { gatewayError, type GatewayError } from './error.js';
import type { Findings } from './findings.js';
import { inspectResponseHeaders, isLookedAt, cut, readResponse, type Body } from './response.js';
import { type Answer, type UpstreamAnswer, cleanReason } from './exchange.js';
import type { GatewaySettings } from './options.js';

export interface RelayOptions {
  settings: GatewaySettings;
  findings: Findings;
  deadline: Deadline;
  call: CallLog;
  /** Called with the headers when nothing more can be found. */
  beforeHead: (headers: Headers | RawHeaders) => void;
}

/**
 * Makes the answer for the caller of the answer of the upstream: the same status, the headers that are not of the connection, and the
 * same bytes. It is held only if it is to be checked, and only as far as the limits let it. Throws `Refusal`.
 */
export async function relayAnswer(
  upstream: UpstreamAnswer,
  { settings, findings, deadline, call, beforeHead }: RelayOptions,
): Promise<Answer> {
  const { response: checks } = settings;
  const { status } = upstream;
  const headers = readHeaders(upstream);
  let message: HasBody & { readonly body: Body | null } = upstream;
  if (!settings.isRaw && upstream.body) message = { body: await correctCoding(upstream.body, headers, deadline) };

  let read: Chunks | Body | undefined;
  if (isLookedAt(upstream, checks) && inspectResponseHeaders(headers, checks, findings)) {
    read = await readResponse(message, headers, checks, findings, deadline);
  }
  beforeHead(headers);
  const head = { status, statusText: cleanReason(upstream.statusText), headers };
  const body = read === undefined ? message.body : read instanceof ReadableStream ? read : concatChunks(read);
  if (body instanceof ReadableStream) return { ...head, body: watched(body, status, deadline, call) };
  if (body) headers.set('content-length', String(body.length));
  deadline.clear();
  call.record({ responseBytes: body?.length ?? 0 });
  call.end(status);
  return { ...head, body };
}

/** `fetch` lets headers through that no answer can be made with. */
function readHeaders({ headers }: UpstreamAnswer): Headers | RawHeaders {
  try {
    return responseHeaders(headers);
  } catch {
    throw gatewayError('upstream_not_http', 'the upstream answered with headers that can not be passed on');
  }
}

/** Drops the headers that a body has outgrown, which its transport has decoded. */
async function correctCoding(body: Body, headers: Headers | RawHeaders, deadline: Deadline): Promise<Body> {
  const outermost = encodingsOf(headers).at(-1);
  if (outermost === undefined) return body;
  try {
    const peeked = await deadline.race(peek(body));
    if (!looksCoded(peeked.start, outermost))
      for (const name of ['content-encoding', 'content-length', 'content-md5', 'digest', 'content-digest']) headers.delete(name);
    return peeked.body;
  } catch {
    throw cut(0, deadline);
  }
}

/** The body as it streams through, whose end is the end of the call. */
function watched(body: Body, status: number, deadline: Deadline, call: CallLog): Body {
  const reader = body.getReader();
  const forget = deadline.onAbort(() => void reader.cancel(deadline.reason).catch(() => {}));
  let responseBytes = 0;
  const end = (fault?: GatewayError): void => {
    forget();
    deadline.clear();
    call.record({ responseBytes });
    call.end(status, fault?.fault.code);
  };
  return new ReadableStream({
    async pull(controller) {
      const read = await reader.read().catch(() => ({ value: undefined, done: false }));
      // Who lets go of a body is told that it is over.
      if (read.value && !deadline.aborted) {
        responseBytes += read.value.length;
        return controller.enqueue(read.value);
      }
      const fault = read.done && !deadline.aborted ? undefined : cut(responseBytes, deadline);
      if (fault) controller.error(fault);
      else controller.close();
      end(fault);
    },
    cancel() {
      const fault = gatewayError('client_closed_request', 'the caller has gone');
      deadline.abort(fault);
      end(fault);
    },
  });
}

/** Enough to tell what a body is. */
const ENOUGH = 32;

const MARKS: Readonly<Record<string, readonly number[]>> = {
  gzip: [0x1f, 0x8b],
  'x-gzip': [0x1f, 0x8b],
  zstd: [0x28, 0xb5, 0x2f, 0xfd],
};

/**
 * Whether a body still has the coding that its header names. `fetch` undoes the codings it knows and leaves the header as it was, and
 * which it knows differs by runtime and version. So the first bytes tell: gzip and zstd have marks, and what the others make is no text.
 */
export function looksCoded(start: Uint8Array, coding: string): boolean {
  const mark = MARKS[coding];
  if (mark) return mark.every((byte, i) => start[i] === byte);
  return coding === 'br' || coding === 'deflate' ? !isText(start) : true;
}

function isText(start: Uint8Array): boolean {
  try {
    // A character at the end may be cut.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return text !== '' && !/[^\t\n\r\P{Cc}]/u.test(text);
  } catch {
    return false;
  }
}

/** Reads the start of a body. The stream that comes back has all of it. */
export async function peek(body: Body): Promise<{ start: Uint8Array; body: Body }> {
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  while (length < ENOUGH) {
    const { value } = await reader.read();
    if (!value) break;
    chunks.push(value);
    length += value.length;
  }
  const start = new Uint8Array(await new Blob(chunks).slice(0, ENOUGH).arrayBuffer());
  return { start, body: resume(chunks, reader) };
}
