import type { Deadline } from '../internal/deadline.js';
import type { Message } from '../internal/direct-body.js';
import type { HeaderList } from '../internal/header-list.js';
import { join, type Pieces } from '../internal/pieces.js';
import { codingsOf } from '../internal/read-body.js';
import type { CallLog } from './call.js';
import { looksCoded, peek } from './coded-body.js';
import { responseHeaders } from './end-to-end-headers.js';
import { refuse, type Refusal } from './faults.js';
import type { Findings } from './findings.js';
import { inspectResponseHeaders, isLookedAt } from './inspect-response.js';
import type { Answer, UpstreamAnswer } from './lanes.js';
import type { GatewaySettings } from './options.js';
import { cut, readResponse, type Body } from './read-response.js';
import { cleanReason } from './transport.js';

export interface RelayOptions {
  settings: GatewaySettings;
  findings: Findings;
  deadline: Deadline;
  call: CallLog;
  /** Called with the headers when nothing more can be found. */
  beforeHead: (headers: Headers | HeaderList) => void;
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
  let message: Message & { readonly body: Body | null } = upstream;
  if (!settings.isRaw && upstream.body) message = { body: await correctCoding(upstream.body, headers, deadline) };

  let read: Pieces | Body | undefined;
  if (isLookedAt(upstream, checks) && inspectResponseHeaders(headers, checks, findings)) {
    read = await readResponse(message, headers, checks, findings, deadline);
  }
  beforeHead(headers);
  const head = { status, statusText: cleanReason(upstream.statusText), headers };
  const body = read === undefined ? message.body : read instanceof ReadableStream ? read : join(read);
  if (body instanceof ReadableStream) return { ...head, body: watched(body, status, deadline, call) };
  if (body) headers.set('content-length', String(body.length));
  deadline.end();
  call.note({ responseBytes: body?.length ?? 0 });
  call.end(status);
  return { ...head, body };
}

/** `fetch` lets headers through that no answer can be made with. */
function readHeaders({ headers }: UpstreamAnswer): Headers | HeaderList {
  try {
    return responseHeaders(headers);
  } catch {
    throw refuse('upstream_not_http', 'the upstream answered with headers that can not be passed on');
  }
}

/** Drops the headers that a body has outgrown, which its transport has decoded. */
async function correctCoding(body: Body, headers: Headers | HeaderList, deadline: Deadline): Promise<Body> {
  const outermost = codingsOf(headers).at(-1);
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
  const forget = deadline.onStop(() => void reader.cancel(deadline.reason).catch(() => {}));
  let responseBytes = 0;
  const end = (fault?: Refusal): void => {
    forget();
    deadline.end();
    call.note({ responseBytes });
    call.end(status, fault?.fault.code);
  };
  return new ReadableStream({
    async pull(controller) {
      const read = await reader.read().catch(() => ({ value: undefined, done: false }));
      // Who lets go of a body is told that it is over.
      if (read.value && !deadline.isStopped) {
        responseBytes += read.value.length;
        return controller.enqueue(read.value);
      }
      const fault = read.done && !deadline.isStopped ? undefined : cut(responseBytes, deadline);
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
