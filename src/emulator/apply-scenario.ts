import { DroppedConnection } from '../internal/http/dropped-connection.js';
import { isEventStream } from '../internal/http/headers.js';
import { FIXED_RESPONSES, type FixedResponse, type Scenario } from './scenarios.js';

/** The response of a scenario that replaces the emulator's own; undefined for a scenario that changes it. */
export function fixedResponse({ name, headers }: Scenario, idHeaders: Readonly<Record<string, string>>): Response | undefined {
  const fixed = (FIXED_RESPONSES as Readonly<Record<string, FixedResponse>>)[name];
  if (!fixed) return undefined;
  const body = typeof fixed.body === 'string' ? fixed.body : JSON.stringify(fixed.body);
  return new Response(body === '' ? null : body, { status: fixed.status, headers: { ...idHeaders, ...fixed.headers, ...headers } });
}

/** Scenarios that damage the body of a successful response. Error responses stay as they are. */
const BODY_FAULTS: readonly string[] = ['truncated-json', 'json-as-text', 'schema-mismatch', 'event-stream'];

/** Applies a scenario to the emulator's own response. Rejects with `DroppedConnection` if the client gets no response at all. */
export async function applyScenario(response: Response, { name, ms }: Scenario, signal: AbortSignal): Promise<Response> {
  const { status, headers, ok } = response;
  if (!ok && BODY_FAULTS.includes(name)) return response;
  const text = await response.text();
  const withBody = (body: BodyInit, changedHeaders: Record<string, string> = {}): Response =>
    new Response(body, { status, headers: { ...Object.fromEntries(headers), ...changedHeaders } });
  switch (name) {
    case 'silent':
      await wait(Infinity, signal);
      throw new DroppedConnection();
    case 'reset':
      throw new DroppedConnection();
    case 'slow-first-byte':
      await wait(ms, signal);
      return withBody(text);
    case 'slow-body':
      return withBody(slowStream(text, { chunkCount: 10, ms, signal }));
    case 'truncated-body':
      return withBody(slowStream(text, { chunkCount: 2, ms, signal, failAfter: 1 }));
    case 'truncated-json':
      return withBody(text.slice(0, -Math.ceil(text.length / 3)));
    case 'json-as-text':
      return withBody(text, { 'content-type': 'text/plain; charset=utf-8' });
    case 'schema-mismatch':
      return withBody(isEventStream(headers) ? withoutItem(text) : JSON.stringify({ output: JSON.parse(text).output }));
    case 'event-stream':
      if (isEventStream(headers)) return withBody(text);
      return withBody(`event: response.completed\r\ndata: ${text}\r\n\r\n`, { 'content-type': 'text/event-stream' });
    default:
      return withBody(text);
  }
}

/** The event stream without the compaction item. */
const withoutItem = (text: string): string =>
  text.replace(/^event: response\.output_item\..*\n.*\n\n/gm, '').replace(/("output":)\[\{"id":"cmp_.*?\}\]/, '$1[]');

interface SlowStreamOptions {
  chunkCount: number;
  /** The time to wait, in milliseconds: `ms / chunkCount` before each chunk except the first. */
  ms: number;
  signal: AbortSignal;
  /** The number of chunks after which the stream fails with `DroppedConnection`. Default: it does not fail. */
  failAfter?: number;
}

/** A stream that splits a text into chunks and waits between them. */
function slowStream(text: string, { chunkCount, ms, signal, failAfter = Infinity }: SlowStreamOptions): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const chunkSize = Math.ceil(bytes.length / chunkCount);
  let sent = 0;
  return new ReadableStream({
    async pull(controller) {
      if (sent > 0) await wait(ms / chunkCount, signal);
      if (sent >= failAfter) return controller.error(new DroppedConnection());
      controller.enqueue(bytes.subarray(sent * chunkSize, ++sent * chunkSize));
      if (sent >= chunkCount) controller.close();
    },
  });
}

/** Resolves after the time in milliseconds, or as soon as the client disconnects. */
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
