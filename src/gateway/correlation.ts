/** What of a call is recorded for correlation: the ids of the client, the model and the token counts. None of it may be a secret. */
import { concatChunks, type Bytes, type Chunks } from '../internal/http/body.js';
import { RawHeaders } from '../internal/http/headers.js';

/** Headers in which clients send ids of their own. */
const ID_HEADERS = ['x-request-id', 'x-ms-client-request-id', 'x-client-request-id'] as const;

/**
 * The ids that a client sent with a call. An id has at most 128 letters, digits and `. _ : -`, no more than 27 letters and digits in a row
 * (keys have more), and does not look like a key. So the 32 digits of nginx's `$request_id` are no id: keys of Azure have the same form.
 */
export interface ClientIds {
  /** By the name of the header. Missing if no header has an id. */
  readonly clientRequestIds?: Readonly<Partial<Record<(typeof ID_HEADERS)[number], string>>>;
  /** The trace id of `traceparent` (W3C Trace Context): 32 hexadecimal digits. Missing if the header is missing or invalid. */
  readonly traceId?: string;
  /** The parent id of the same header, which is the id of the client's span: 16 hexadecimal digits. */
  readonly parentSpanId?: string;
  /** The flags of the same header, from 0 to 255; 1 stands for a trace that is sampled. */
  readonly traceFlags?: number;
}

/** The token counts of a response, of `usage`. Each is missing unless it is a whole number. */
export interface TokenUsage {
  /** `input_tokens` */
  readonly inputTokens?: number;
  /** `input_tokens_details.cached_tokens` */
  readonly cachedTokens?: number;
  /** `output_tokens` */
  readonly outputTokens?: number;
  /** `output_tokens_details.reasoning_tokens` */
  readonly reasoningTokens?: number;
  /** `total_tokens` */
  readonly totalTokens?: number;
}

const TRACEPARENT = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})$/;

const CREDENTIAL_NAME = /auth|key|token|secret|cookie|credential|passw/i;

/** Whether the value of a header or query parameter with this name can be a credential. */
export const isCredentialName = (name: string): boolean => CREDENTIAL_NAME.test(name);

/** The parts with which keys and tokens begin: of OpenAI and others, Stripe, GitHub, GitLab, Slack, Hugging Face, AWS, Google, and JWTs. */
const KEY_PART =
  /(^|[^a-z\d])(sk|pk|rk|gh[opsur]|github_pat|glpat|xox[a-z]|hf|gsk|nvapi|(akia|asia|aiza|eyj)[a-z\d]*|bearer|token|secret|api_?key)([^a-z\d]|$)/i;

const LONG_RUN = /[a-zA-Z\d]{28}/;

const isHarmless = (text: string): boolean => !LONG_RUN.test(text) && !KEY_PART.test(text);

const looksLikeId = (text: string): boolean => /^[\w.:-]{1,128}$/.test(text) && isHarmless(text);

export const looksLikeModel = (text: unknown): text is string =>
  typeof text === 'string' && /^[\w.:/-]{1,128}$/.test(text) && isHarmless(text);

/** The values of the headers that can be credentials. */
export function credentialsOf(headers: Headers | RawHeaders): string[] {
  const { list } = RawHeaders.from(headers);
  return list.filter((_, i) => i % 2 === 1 && isCredentialName(list[i - 1] as string));
}

/** The ids of a call that occur in none of its credentials. */
export function readClientIds(headers: Headers | RawHeaders, credentials: readonly string[]): ClientIds {
  const isSecret = (id: string): boolean => credentials.some((value) => value.includes(id));
  const ids = ID_HEADERS.flatMap((name) => {
    const id = headers.get(name);
    return id !== null && looksLikeId(id) && !isSecret(id) ? [[name, id] as const] : [];
  });
  const [, traceId = '', parentSpanId = '', flags = ''] = TRACEPARENT.exec(headers.get('traceparent') ?? '') ?? [];
  return {
    ...(ids.length > 0 && { clientRequestIds: Object.fromEntries(ids) }),
    ...(traceId && ![traceId, parentSpanId].some(isSecret) && { traceId, parentSpanId, traceFlags: Number.parseInt(flags, 16) }),
  };
}

/** The token counts of a response, as an entry of `GatewayCall`: without `usage` if the response has no counts. */
export function usageOf(response: unknown): { usage?: TokenUsage } {
  const usage = memberOf(response, 'usage');
  const counts: { -readonly [Name in keyof TokenUsage]: TokenUsage[Name] } = {};
  const add = (name: keyof TokenUsage, count: unknown): void => {
    if (Number.isSafeInteger(count) && (count as number) >= 0) counts[name] = count as number;
  };
  add('inputTokens', memberOf(usage, 'input_tokens'));
  add('cachedTokens', memberOf(memberOf(usage, 'input_tokens_details'), 'cached_tokens'));
  add('outputTokens', memberOf(usage, 'output_tokens'));
  add('reasoningTokens', memberOf(memberOf(usage, 'output_tokens_details'), 'reasoning_tokens'));
  add('totalTokens', memberOf(usage, 'total_tokens'));
  return Object.keys(counts).length > 0 ? { usage: counts } : {};
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;

/** The bytes at the beginning and at the end of a body in which the model is searched. */
const WINDOW_BYTES = 4096;
const FIRST_BYTES = 256;

const STRING = '"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"';
/** A member whose value is neither an array nor an object. */
const SCALAR_MEMBER = `\\s*${STRING}\\s*:\\s*(?:${STRING}|[^\\s"{}[\\],:]+)\\s*`;
const MODEL = '\\s*"model"\\s*:\\s*"([^"\\\\]*)"';
const MODEL_AT_START = new RegExp(`^\\s*\\{(?:${SCALAR_MEMBER},)*?${MODEL}`, 's');
const MODEL_AT_END = new RegExp(`[,{]${MODEL}(?:\\s*,${SCALAR_MEMBER})*\\s*\\}\\s*$`, 's');

/**
 * The model of a valid request, without parsing it: the member `model` of the root, if at the beginning or at the end of the body there are
 * only members with scalar values around it.
 */
export const findModel = (chunks: Chunks): string | undefined =>
  // Most clients write the model first.
  MODEL_AT_START.exec(textAt(chunks, 'start', FIRST_BYTES))?.[1] ??
  MODEL_AT_START.exec(textAt(chunks, 'start', WINDOW_BYTES))?.[1] ??
  MODEL_AT_END.exec(textAt(chunks, 'end', WINDOW_BYTES))?.[1];

const decoder = new TextDecoder();

function textAt(chunks: Chunks, edge: 'start' | 'end', bytes: number): string {
  const parts: Bytes[] = [];
  let missing = bytes;
  for (let i = 0; i < chunks.length && missing > 0; i++) {
    const chunk = chunks[edge === 'start' ? i : chunks.length - 1 - i] as Bytes;
    const part = edge === 'start' ? chunk.subarray(0, missing) : chunk.subarray(Math.max(0, chunk.length - missing));
    missing -= part.length;
    if (edge === 'start') parts.push(part);
    else parts.unshift(part);
  }
  return decoder.decode(concatChunks(parts));
}
