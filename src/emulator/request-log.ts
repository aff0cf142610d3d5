/** What came in with one call, without what was said in it. */
export interface EmulatorRequest {
  readonly method: string;
  /** Path of the URL, without its query. */
  readonly path: string;
  /** Headers by lowercase name. Those that carry keys, tokens or cookies have the value `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of the body as they were read off the wire: 0 if it was refused unread. */
  readonly bytes: number;
  /** The scenario it met, where it met one. */
  readonly scenario?: string;
  /** Status of the answer; with a scenario that cuts the connection, the one it would have had. */
  readonly status: number;
  /** The `x-request-id` and `apim-request-id` of the answer. */
  readonly requestId: string;
  /** The `model` that was asked for, where the body had one. */
  readonly model?: string;
  /** Length of `input`; 1 for a text. Missing where the body had no `input`. */
  readonly itemCount?: number;
}

const SECRET_HEADERS = new Set(['api-key', 'authorization', 'cookie', 'ocp-apim-subscription-key', 'proxy-authorization', 'x-api-key']);

export const redactedHeaders = (headers: Headers): Record<string, string> =>
  Object.fromEntries([...headers].map(([name, value]) => [name, SECRET_HEADERS.has(name) ? '[redacted]' : value]));

/** What the log keeps of a body, which may be anything. */
export function describeBody(body: unknown): Pick<EmulatorRequest, 'model' | 'itemCount'> {
  if (typeof body !== 'object' || body === null) return {};
  const { model, input } = body as { model?: unknown; input?: unknown };
  return {
    ...(typeof model === 'string' && { model }),
    ...(Array.isArray(input) ? { itemCount: input.length } : typeof input === 'string' && { itemCount: 1 }),
  };
}
