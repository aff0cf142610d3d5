import type { Deadline } from '../internal/deadline.js';
import { codingsOf, collect } from '../internal/read-body.js';
import type { CallLog } from './call.js';
import { looksCoded, peek } from './coded-body.js';
import { responseHeaders } from './end-to-end-headers.js';
import { faultOf, Refusal, refuse } from './faults.js';
import type { Findings } from './findings.js';
import { inspectResponse, inspectResponseHeaders, isLookedAt } from './inspect-response.js';
import type { GatewaySettings } from './options.js';

type Body = ReadableStream<Uint8Array<ArrayBuffer>>;

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
  const { status, statusText } = upstream;
  const headers = responseHeaders(upstream.headers);
  let body = upstream.body as Body | null;
  if (body && !settings.isRaw) body = await correctCoding(body, headers, deadline);

  let held: Uint8Array<ArrayBuffer> | undefined;
  if (isLookedAt(upstream, checks) && inspectResponseHeaders(headers, checks, findings) && body) {
    const expected = Number(headers.get('content-length')) || undefined;
    const read = await collect(body, checks.limits.maxBytes, { expected, signal: deadline.signal, keepRest: true });
    if (read.end === 'failed') throw cut(deadline, read.received);
    if (read.end === 'whole') {
      held = read.bytes;
      await inspectResponse(held, headers, checks, findings);
    } else {
      const fault = faultOf('upstream_answer_too_large', `the answer of the upstream is larger than ${checks.limits.maxBytes} bytes`);
      body = read.whole as Body;
      findings.judge(fault, checks.check.on);
    }
  }
  beforeHead(headers);
  if (held || !body) {
    deadline.end();
    call.note({ responseBytes: held?.length ?? 0 });
    call.end(status);
    if (held && status === 200) headers.set('content-length', String(held.length));
  }
  // workerd would code the body itself, as the header says.
  const init = { status, statusText, headers, encodeBody: 'manual' };
  return new Response(held ?? (body && watched(body, status, deadline, call)), init as ResponseInit);
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
    throw cut(deadline, 0);
  }
}

const cut = ({ signal }: Deadline, received: number): Refusal =>
  signal.aborted
    ? (signal.reason as Refusal)
    : refuse('upstream_disconnected', `the upstream closed the connection after ${received} bytes of its answer`);

/** The body as it streams through, whose end is the end of the call. */
function watched(body: Body, status: number, deadline: Deadline, call: CallLog): Body {
  const reader = body.getReader();
  let responseBytes = 0;
  const end = (fault?: Refusal): void => {
    deadline.end();
    call.note({ responseBytes });
    call.end(status, fault?.fault.code);
  };
  return new ReadableStream({
    async pull(controller) {
      try {
        const { value } = await deadline.race(reader.read());
        if (value) {
          responseBytes += value.length;
          controller.enqueue(value);
        } else {
          controller.close();
          end();
        }
      } catch {
        const fault = cut(deadline, responseBytes);
        void reader.cancel(fault).catch(() => {});
        controller.error(fault);
        end(fault);
      }
    },
    cancel(reason) {
      const fault = refuse('client_closed_request', 'the caller has gone');
      deadline.stop(fault);
      end(fault);
      return reader.cancel(reason);
    },
  });
}
