/** A request that the emulator received, without its content. */
export interface EmulatorRequest {
  readonly method: string;
  /** The path of the URL, without the query. */
  readonly path: string;
  /** The request headers, by name in lowercase. Those that carry keys, tokens or cookies have the value `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The number of body bytes that were read, before decoding; 0 if the request was rejected before its body was read. */
  readonly bytes: number;
  /** The fault scenario that was applied, if any. */
  readonly scenario?: string;
  /** The status of the response. If the scenario drops the connection: the status that the response would have had. */
  readonly status: number;
  /** The `x-request-id` and `apim-request-id` of the response. */
  readonly requestId: string;
  /** The `model` of the request; missing if the body has none, or was not read. */
  readonly model?: string;
  /** The number of items in `input`, which is 1 for a string; missing if the body has no `input`, or was not read. */
  readonly itemCount?: number;
}

/** The part of a log entry that comes from the body, which can be any JSON value. */
export function describeBody(body: unknown): Pick<EmulatorRequest, 'model' | 'itemCount'> {
  if (typeof body !== 'object' || body === null) return {};
  const { model, input } = body as { model?: unknown; input?: unknown };
  return {
    ...(typeof model === 'string' && { model }),
    ...(Array.isArray(input) ? { itemCount: input.length } : typeof input === 'string' && { itemCount: 1 }),
  };
}

const SECRET_HEADERS = new Set(['api-key', 'authorization', 'cookie', 'ocp-apim-subscription-key', 'proxy-authorization', 'x-api-key']);

export const redactHeaders = (headers: Headers): Record<string, string> =>
  Object.fromEntries([...headers].map(([name, value]) => [name, SECRET_HEADERS.has(name) ? '[redacted]' : value]));
