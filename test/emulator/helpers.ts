import { readdirSync, readFileSync } from 'node:fs';
import type { CompactEmulator } from '../../src/emulator/index.js';
import type { CompactErrorBody, CompactResponse, InputItem } from '../../src/types.js';
import { isCompactErrorBody, isCompactResponse, safeParseCompactResponse } from '../../src/validators/strict.js';

export const URL_V1 = 'http://emulator.test/openai/v1/responses/compact';

/** A request as clients send it; a body that is no text or bytes is written as JSON. */
export function post(
  body: unknown,
  { url = URL_V1, headers = {}, ...init }: { url?: string; headers?: Record<string, string> } & Omit<RequestInit, 'headers'> = {},
): Request {
  const raw = typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream;
  return new Request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: (raw ? body : JSON.stringify(body)) as BodyInit,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
    ...init,
  });
}

export interface ErrorAnswer {
  status: number;
  error: CompactErrorBody['error'];
  headers: Headers;
}

/** The error that an emulator answers; throws if it answers anything else, or not in the contract's form. */
export async function refusal(emulator: CompactEmulator, request: Request): Promise<ErrorAnswer> {
  const response = await emulator.fetch(request);
  const body: unknown = await response.json();
  if (response.ok || !isCompactErrorBody(body)) throw new Error(`${response.status} is no error of the contract`);
  return { status: response.status, error: body.error, headers: response.headers };
}

/** The conversation that an emulator answers; throws if it answers with an error, or with what the strict contract does not allow. */
export async function compacted(emulator: CompactEmulator, body: unknown): Promise<CompactResponse> {
  const response = await emulator.fetch(post(body));
  const answer: unknown = await response.json();
  if (response.status !== 200) throw new Error(`${response.status} ${JSON.stringify(answer)}`);
  if (isCompactResponse(answer)) return answer;
  throw new Error(JSON.stringify(safeParseCompactResponse(answer)));
}

/** The values of a corpus folder, by name. */
export const corpus = (folder: string): [string, any][] => {
  const root = new URL(`../../spec/examples/${folder}/`, import.meta.url);
  return readdirSync(root).map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(new URL(file, root), 'utf8')).value]);
};

/** Whether services take a valid item: they refuse one name and reasoning in full, and nobody can make up sealed content. */
export const isServed = (item: InputItem): boolean =>
  item.type !== 'output_message' && item.type !== 'compaction' && !(item.type === 'reasoning' && item.content?.length);

export const user = (text: string): InputItem => ({ type: 'message', role: 'user', content: [{ type: 'input_text', text }] });
export const assistant = (text: string): InputItem => ({ type: 'message', role: 'assistant', content: [{ type: 'output_text', text }] });
