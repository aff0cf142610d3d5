import { type CompactApiError, CompactValidationError } from '../errors.js';
import { toIssue } from '../issues.js';
import type { CompactRequest, CompactResponse, InputItem, OutputItem } from '../types.js';
import { createConnection } from './connection.js';
import { serializeRequest } from './messages.js';
import type { CompactCallOptions, ConnectionOptions } from './options.js';
import { type CompactionStream, readCompaction, readCompactionBody } from './read-compaction-stream.js';
import { sendWithRetries } from './retry.js';
import { startCallDeadline } from './timeouts.js';

/** The options of `compactWithTrigger`: those of the client that concern the server and the requests to it. */
export interface CompactWithTriggerOptions extends ConnectionOptions {
  /** Aborts all requests, as the signal of a call does for its own. */
  signal?: AbortSignal | undefined;
}

/** A function for the option `fallback` of the client. */
export type TriggerFallback = (
  error: CompactApiError,
  body: CompactRequest,
  init?: Pick<CompactCallOptions, 'signal'>,
) => Promise<CompactResponse>;

const TRIGGER = { type: 'compaction_trigger' };

/**
 * Creates a `fallback` for servers that compact only through `POST /responses`: it sends the conversation there, with a final item
 * `compaction_trigger`, and reads the event stream of the response.
 *
 * The request has all keys of the body, `stream: true`, and `store: false` unless the body has `store`. A text as `input` is sent as a message
 * of the user. The `output` of the result has the messages of `input` with the role `user`, `system` or `developer`, which are the same objects,
 * and then the compaction item; all other items are dropped, as the compaction item stands for them. `id`, `created_at` and `usage` are those of
 * the response. A body with `previous_response_id` is rejected, since the messages of the earlier conversation are not known here.
 *
 * Timeouts, limits, retries and errors are those of the client, with these differences: once the event stream has begun, the request is billed
 * and is not retried, and an error that the stream reports has the status 200.
 * @throws CompactError with code `invalid_options`
 * @see https://developers.openai.com/api/docs/guides/compaction
 * @example
 * const server = { endpoint: 'https://my-resource.openai.azure.com', apiKey };
 * const client = createCompactClient({ ...server, fallback: compactWithTrigger(server) });
 */
export function compactWithTrigger(options: CompactWithTriggerOptions): TriggerFallback {
  const toUrl = (url: string): string => url.replace(/\/compact$/, '');
  const connection = createConnection(options, { accept: 'text/event-stream', toUrl });

  return async (_error, body, init) => {
    const input = conversationOf(body);
    const items = (input.at(-1) as { type?: string } | undefined)?.type === TRIGGER.type ? input : [...input, TRIGGER];
    const json = serializeRequest({ store: false, ...body, input: items, stream: true });
    const deadline = startCallDeadline(connection.timeoutMs, init?.signal, options.signal);
    try {
      const request = { json, headers: new Headers(), readBody: readCompactionBody, read: readCompaction, onStart: () => {} };
      const { data } = await sendWithRetries({ ...connection, ...request, deadline });
      const { compaction, response } = data as CompactionStream;
      const { id, created_at, usage } = response as unknown as CompactResponse;
      return { id, object: 'response.compaction', created_at, output: [...input.filter(isKept), compaction] as OutputItem[], usage };
    } finally {
      deadline.clear();
    }
  };
}

/** The items of `input`. Throws `CompactValidationError` for a request that does not contain the whole conversation. */
function conversationOf({ input, previous_response_id: previousId }: CompactRequest): readonly InputItem[] {
  const reject = (code: 'invalid_value' | 'missing_key', key: string, predicate: string): CompactValidationError =>
    new CompactValidationError({ target: 'CompactRequest', issues: [toIssue({ code, path: [key], predicate })] });
  if (typeof previousId === 'string')
    throw reject('invalid_value', 'previous_response_id', 'cannot be used with compactWithTrigger; send the conversation as input');
  if (typeof input === 'string') return [{ type: 'message', role: 'user', content: input }];
  if (!Array.isArray(input)) throw reject('missing_key', 'input', 'is missing; compactWithTrigger needs the conversation');
  return input;
}

const KEPT_ROLES: readonly unknown[] = ['user', 'system', 'developer'];

const isKept = (item: InputItem): boolean =>
  (item.type === undefined || item.type === 'message') && 'role' in item && KEPT_ROLES.includes(item.role);
