import { readdirSync, readFileSync } from 'node:fs';
import type { CompactEmulator } from '../../src/emulator/index.js';
import type { CompactErrorBody, CompactResponse, InputItem } from '../../src/types.js';
import { isCompactErrorBody, isCompactResponse, safeParseCompactResponse } from '../../src/validators/strict.js';

export const ENDPOINT = 'http://emulator.test/openai/v1/responses/compact';

/** A request as clients send it. A body that is not a string, bytes or a stream is sent as JSON. */
export function post(
  body: unknown,
  { url = ENDPOINT, headers = {}, ...init }: { url?: string; headers?: Record<string, string> } & Omit<RequestInit, 'headers'> = {},
): Request {
  const isWritten = typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream;
  return new Request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: (isWritten ? body : JSON.stringify(body)) as BodyInit,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
    ...init,
  });
}

export interface ErrorResponse {
  status: number;
  error: CompactErrorBody['error'];
  headers: Headers;
}

/** Sends a request and returns the error of the response. Throws if there is none, or if it does not have the contract's form. */
export async function errorOf(emulator: CompactEmulator, request: Request): Promise<ErrorResponse> {
  const response = await emulator.fetch(request);
  const body: unknown = await response.json();
  if (response.ok || !isCompactErrorBody(body)) throw new Error(`${response.status} is not an error of the contract`);
  return { status: response.status, error: body.error, headers: response.headers };
}

/** Sends a body and returns the compacted conversation. Throws if the response is an error, or invalid by the strict contract. */
export async function compacted(emulator: CompactEmulator, body: unknown): Promise<CompactResponse> {
  const response = await emulator.fetch(post(body));
  const result: unknown = await response.json();
  if (response.status !== 200) throw new Error(`${response.status} ${JSON.stringify(result)}`);
  if (isCompactResponse(result)) return result;
  throw new Error(JSON.stringify(safeParseCompactResponse(result)));
}

/** The examples in a folder of `spec/examples`, with their names. */
export const examples = (folder: string): [string, any][] => {
  const root = new URL(`../../spec/examples/${folder}/`, import.meta.url);
  return readdirSync(root).map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(new URL(file, root), 'utf8')).value]);
};

/**
 * Whether the emulator accepts a valid item. Like the services, it rejects `output_message`, reasoning with content, and compaction items
 * that it did not encrypt itself.
 */
export const isAccepted = (item: InputItem): boolean =>
  item.type !== 'output_message' && item.type !== 'compaction' && !(item.type === 'reasoning' && item.content?.length);

export const user = (text: string): InputItem => ({ type: 'message', role: 'user', content: [{ type: 'input_text', text }] });
export const assistant = (text: string): InputItem => ({ type: 'message', role: 'assistant', content: [{ type: 'output_text', text }] });
