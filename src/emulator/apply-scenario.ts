import { DroppedConnection } from '../internal/http/dropped-connection.js';
import { CANNED_RESPONSES, type CannedResponse, type Scenario } from './scenarios.js';

/** The answer of a scenario that has one of its own; undefined for those that work on the endpoint's. */
export function cannedAnswer({ name, headers }: Scenario, ids: Readonly<Record<string, string>>): Response | undefined {
  const canned = (CANNED_RESPONSES as Readonly<Record<string, CannedResponse>>)[name];
  if (!canned) return undefined;
  const body = typeof canned.body === 'string' ? canned.body : JSON.stringify(canned.body);
  return new Response(body === '' ? null : body, { status: canned.status, headers: { ...ids, ...canned.headers, ...headers } });
}

const SPOILERS: readonly string[] = ['cut-json', 'json-as-text', 'wrong-shape', 'event-stream'];

/** What the endpoint's answer becomes on its way. Rejects with `DroppedConnection` where no answer comes at all. */
export async function applyScenario(response: Response, { name, ms }: Scenario, signal: AbortSignal): Promise<Response> {
  const { status, headers, ok } = response;
  // A refusal keeps its shape: these are ways to spoil a good answer.
  if (!ok && SPOILERS.includes(name)) return response;
  const text = await response.text();
  const like = (body: BodyInit, more: Record<string, string> = {}): Response =>
    new Response(body, { status, headers: { ...Object.fromEntries(headers), ...more } });
  switch (name) {
    case 'silent':
      await wait(Infinity, signal);
      throw new DroppedConnection();
    case 'reset':
      throw new DroppedConnection();
    case 'slow-first-byte':
      await wait(ms, signal);
      return like(text);
    case 'slow-body':
      return like(trickle(text, 10, ms, signal));
    case 'cut-body':
      return like(trickle(text, 2, ms, signal, 1));
    case 'cut-json':
      return like(text.slice(0, -Math.ceil(text.length / 3)));
    case 'json-as-text':
      return like(text, { 'content-type': 'text/plain; charset=utf-8' });
    case 'wrong-shape':
      return like(JSON.stringify({ output: JSON.parse(text).output }));
    case 'event-stream':
      return like(`event: response.completed\r\ndata: ${text}\r\n\r\n`, { 'content-type': 'text/event-stream' });
    default:
      return like(text);
  }
}

/** Resolves after some milliseconds, or as soon as the caller is gone. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = ms === Infinity ? undefined : setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    if (signal.aborted) done();
    else signal.addEventListener('abort', done);
  });
}

/** A text in `pieces` over some milliseconds; after `breakAfter` pieces the stream breaks. */
function trickle(text: string, pieces: number, ms: number, signal: AbortSignal, breakAfter = Infinity): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const size = Math.ceil(bytes.length / pieces);
  let sent = 0;
  return new ReadableStream({
    async pull(controller) {
      if (sent > 0) await wait(ms / pieces, signal);
      if (sent >= breakAfter) return controller.error(new DroppedConnection());
      controller.enqueue(bytes.subarray(sent * size, ++sent * size));
      if (sent >= pieces) controller.close();
    },
  });
}
