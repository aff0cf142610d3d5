import type { Deadline } from '../internal/deadline.js';
import { noteBytes } from '../internal/held-bytes.js';
import { join, type Pieces } from '../internal/pieces.js';
import { codingsOf, streamOf } from '../internal/read-body.js';
import type { CallLog } from './call.js';
import { looksCoded, peek } from './coded-body.js';
import { responseHeaders } from './end-to-end-headers.js';
import { refuse, type Refusal } from './faults.js';
import type { Findings } from './findings.js';
import { inspectResponseHeaders, isLookedAt } from './inspect-response.js';
import type { GatewaySettings } from './options.js';
import { cut, readResponse, type Body } from './read-response.js';
import { cleanReason } from './transport.js';

export interface RelayOptions {
  settings: GatewaySettings;
  findings: Findings;
  deadline: Deadline;
  call: CallLog;
  /** Called with the headers when nothing more can be found. */
  beforeHead: (headers: Headers) => void;
}

/**
 * Makes the answer for the caller of the answer of the upstream: the same status, the headers that are not of the connection, and the
 * same bytes. It is held only if it is to be checked, and only as far as the limits let it. Throws `Refusal`.
 */
export async function relayAnswer(upstream: Response, { settings, findings, deadline, call, beforeHead }: RelayOptions): Promise<Response> {
  const { response: checks } = settings;
  const { status } = upstream;
  const headers = readHeaders(upstream);
  let body = upstream.body as Body | null;
  if (body && !settings.isRaw) body = await correctCoding(body, headers, deadline);

  let passed: Pieces | Body | null = body;
  if (isLookedAt(upstream, checks) && inspectResponseHeaders(headers, checks, findings)) {
    passed = await readResponse(body ?? streamOf(new Uint8Array()), headers, checks, findings, deadline.signal);
  }
  beforeHead(headers);
  const held = passed instanceof ReadableStream ? undefined : passed && join(passed);
  if (held) headers.set('content-length', String(held.length));
  // workerd would code the body itself, as the header says.
  const init = { status, statusText: cleanReason(upstream.statusText), headers, encodeBody: 'manual' } as ResponseInit;
  const answer = new Response(held === undefined ? watched(passed as Body, status, deadline, call) : held, init);
  if (held !== undefined) {
    if (held) noteBytes(answer, held);
    deadline.end();
    call.note({ responseBytes: held?.length ?? 0 });
    call.end(status);
  }
  return answer;
}

/** `fetch` lets headers through that no answer can be made with. */
function readHeaders({ headers }: Response): Headers {
  try {
    return responseHeaders(headers);
  } catch {
    throw refuse('upstream_not_http', 'the upstream answered with headers that can not be passed on');
  }
}

/** Drops the headers that a body has outgrown, which its transport has decoded. */
async function correctCoding(body: Body, headers: Headers, deadline: Deadline): Promise<Body> {
  const outermost = codingsOf(headers).at(-1);
  if (outermost === undefined) return body;
  try {
    const peeked = await deadline.race(peek(body));
    if (!looksCoded(peeked.start, outermost))
      for (const name of ['content-encoding', 'content-length', 'content-md5', 'digest', 'content-digest']) headers.delete(name);
    return peeked.body;
  } catch {
    throw cut(0, deadline.signal);
  }
}

/** The body as it streams through, whose end is the end of the call. */
function watched(body: Body, status: number, deadline: Deadline, call: CallLog): Body {
  const { signal } = deadline;
  const reader = body.getReader();
  const letGo = (): void => void reader.cancel(signal.reason).catch(() => {});
  signal.addEventListener('abort', letGo, { once: true });
  let responseBytes = 0;
  const end = (fault?: Refusal): void => {
    signal.removeEventListener('abort', letGo);
    deadline.end();
    call.note({ responseBytes });
    call.end(status, fault?.fault.code);
  };
  return new ReadableStream({
    async pull(controller) {
      const read = await reader.read().catch(() => ({ value: undefined, done: false }));
      // Who lets go of a body is told that it is over.
      if (read.value && !signal.aborted) {
        responseBytes += read.value.length;
        return controller.enqueue(read.value);
      }
      const fault = read.done && !signal.aborted ? undefined : cut(responseBytes, signal);
      if (fault) controller.error(fault);
      else controller.close();
      end(fault);
    },
    cancel() {
      const fault = refuse('client_closed_request', 'the caller has gone');
      deadline.stop(fault);
      end(fault);
    },
  });
}
