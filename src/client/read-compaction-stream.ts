import type { CompactApiError, FailureReason } from '../errors.js';
import { isEventStream } from '../internal/http/headers.js';
import { parseText } from '../internal/json/parse.js';
import type { OutputItemOf } from '../types.js';
import { apiError } from './api-error.js';
import { asRecord, errorDetailsOf, type Fields, isRecord } from './error-details.js';
import { reasonOf } from './failure-reason.js';
import { hintOf, RESPONSE_TOO_LARGE_HINT, TRUNCATED_HINT } from './hints.js';
import { printable } from './printable.js';
import { notEventStream } from './read-response.js';
import type { BodyContext, BodyReader, RawResponse } from './send.js';
import { readServerSentEvents } from './server-sent-events.js';

/** The end of a stream that compacted a conversation. */
export interface CompactionStream {
  readonly compaction: OutputItemOf<'compaction'>;
  /** The response of the event `response.completed`. */
  readonly response: Fields;
}

/** The maximum length of one event in characters. Texts of some engines end at 512 Mi characters. */
const MAX_EVENT_LENGTH = 128 * 1024 * 1024;

/** Returns what `readCompactionBody` found. Throws `CompactApiError` for a response that is not a 200 with an event stream. */
export function readCompaction(raw: RawResponse, url: string): CompactionStream {
  if (isCompactionStream(raw)) return raw.payload as CompactionStream;
  throw notEventStream(raw, url);
}

/** A body of the service that is JSON has been parsed only if it is that of an error. */
const isCompactionStream = ({ response, payload }: RawResponse): boolean => response.status === 200 && isRecord(payload);

/**
 * Reads the event stream of a response up to its last event, and then closes the connection. Throws `CompactApiError` unless the response was
 * completed with exactly one compaction item. Any other body is read as text.
 */
export const readCompactionBody: BodyReader = async (body, context) => {
  if (context.response.status !== 200 || !isEventStream(context.response.headers)) return new Response(body).text();
  const reader = body.getReader();
  const cancel = (): void => void reader.cancel().catch(() => {});
  // A custom `fetch` may not pass the abort on to the body.
  context.abort.onAbort(cancel);
  try {
    return await findCompaction(
      readServerSentEvents(reader, MAX_EVENT_LENGTH, () => tooLong(context)),
      context,
    );
  } finally {
    cancel();
  }
};

async function findCompaction(events: ReturnType<typeof readServerSentEvents>, context: BodyContext): Promise<CompactionStream> {
  const items: unknown[] = [];
  for await (const { event, data } of events) {
    if (data.trim() === '') continue;
    if (data === '[DONE]') break;
    const parsed = parseText(data);
    if (!parsed.ok) {
      const problem = `an event is invalid JSON; it may be truncated after ${data.length} characters`;
      throw streamError(context, { code: 'invalid_json', problem, reason: 'truncated_body', hint: TRUNCATED_HINT, body: received(items) });
    }
    const fields = asRecord(parsed.value);
    const response = asRecord(fields['response']);
    switch (fields['type'] ?? event) {
      case 'response.output_item.done':
        items.push(fields['item']);
        break;
      case 'response.completed':
        return readCompleted(response, items, context);
      case 'response.failed':
      case 'response.incomplete':
        throw failure(response['error'] ?? { code: asRecord(response['incomplete_details'])['reason'] }, fields, context);
      case 'error':
        throw failure(fields['error'] ?? fields, fields, context);
    }
  }
  const problem = 'the event stream ended before response.completed';
  throw streamError(context, { code: 'incomplete_stream', problem, reason: 'truncated_body', hint: TRUNCATED_HINT, body: received(items) });
}

/** Some servers send the items in their events only, others in the last event only. */
function readCompleted(response: Fields, streamed: readonly unknown[], context: BodyContext): CompactionStream {
  const output = Array.isArray(response['output']) ? response['output'] : [];
  const items = streamed.length > 0 ? streamed : output;
  const count = Math.max(streamed.filter(isCompaction).length, output.filter(isCompaction).length);
  const compaction = items.find(isCompaction);
  if (count === 1 && compaction) return { compaction, response };
  throw streamError(context, {
    code: 'wrong_compaction_count',
    problem: `its ${items.length} output items contain ${count} compaction items instead of one`,
    reason: 'schema_mismatch',
    hint: count === 0 ? NO_COMPACTION_HINT : null,
    body: { ...response, output: items },
  });
}

const NO_COMPACTION_HINT = 'this server may not know the item type compaction_trigger';

/** The body of an error: the items that were received, which are billed. */
const received = (items: readonly unknown[]): unknown => (items.length > 0 ? { output: items } : undefined);

const isCompaction = (item: unknown): item is OutputItemOf<'compaction'> =>
  isRecord(item) && item['type'] === 'compaction' && typeof item['encrypted_content'] === 'string';

/** The error for an event that reports one. It has the reason that an error response with this error would have. */
function failure(error: unknown, event: Fields, context: BodyContext): CompactApiError {
  const status = asRecord(error)['type'] === 'invalid_request_error' ? 400 : 500;
  const details = errorDetailsOf(status, { error });
  const reason = reasonOf(details);
  const code = printable('code', details.code, context.secrets) ?? 'stream_error';
  const param = printable('param', details.param, context.secrets);
  const type = printable('code', details.type, context.secrets);
  const problem = `the event stream reports the error ${code}${param ? ` at ${param}` : ''}`;
  return streamError(context, { code, problem, reason, hint: hintOf(reason, details), param, type, body: event['response'] ?? event });
}

function tooLong(context: BodyContext): CompactApiError {
  const problem = `an event exceeds ${MAX_EVENT_LENGTH} characters`;
  return streamError(context, { code: 'response_too_large', problem, reason: 'response_too_large', hint: RESPONSE_TOO_LARGE_HINT });
}

interface StreamErrorParts {
  code: string;
  problem: string;
  reason: FailureReason;
  hint: string | null;
  body?: unknown;
  param?: string | null;
  type?: string | null;
}

const streamError = ({ response, url, secrets }: BodyContext, { problem, body, ...parts }: StreamErrorParts): CompactApiError =>
  apiError({ response, secrets, body, message: `${url} responded with 200, but ${problem}`, ...parts });
