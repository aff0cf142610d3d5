// Uses every subpath in an ES module.
import {
  CompactApiError,
  createCompactClient,
  formatIssues,
  toNextInput,
  type CompactRequest,
  type CompactResponse,
  type InputItem,
} from 'responses-compact-contract';
import { createCompactClient as createClient, type CompactClient } from 'responses-compact-contract/client';
import { DOCUMENT_VERSION, INPUT_KINDS } from 'responses-compact-contract/contract';
import { removeEncryptedItems, encryptedItems, sanitizeCompactRequest, shouldCompact } from 'responses-compact-contract/conversation';
import { createCompactEmulator } from 'responses-compact-contract/emulator';
import { serveEmulator } from 'responses-compact-contract/emulator/node';
import { CompactError, CompactValidationError } from 'responses-compact-contract/errors';
import { createCompactGateway, type GatewayTransport } from 'responses-compact-contract/gateway';
import { expressCompactValidator } from 'responses-compact-contract/gateway/express';
import { fastifyCompactValidator } from 'responses-compact-contract/gateway/fastify';
import { honoCompactValidator } from 'responses-compact-contract/gateway/hono';
import { createNodeGateway, nodeDecoders, serveGateway, toNodeHandler } from 'responses-compact-contract/gateway/node';
import type { InputItemOf, ModelId, operations, OutputItem, paths } from 'responses-compact-contract/types';
import { CompactRequestSchema, isCompactRequest, safeParseCompactResponse } from 'responses-compact-contract/validators';
import { safeValidateCompactRequestBytes, setScanner, type ValidateBytesOptions } from 'responses-compact-contract/validators/bytes';
import { assertInputItem, parseCompactRequest } from 'responses-compact-contract/validators/strict';
import { safeValidateCompactResponseBytes } from 'responses-compact-contract/validators/strict/bytes';

const model: ModelId = 'my-deployment';
const request: CompactRequest = { model, input: [{ role: 'user', content: 'hi' }] };
export const call: InputItemOf<'shell_call'> = { type: 'shell_call', call_id: 'c', action: { commands: ['ls'] } };

const items: readonly InputItem[] = [call, { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'hi' }] }];
export const kept: readonly InputItem[] = removeEncryptedItems(items);
export const frozen = { model: 'gpt-5.1', input: [{ role: 'user', content: 'hi' }] } as const;
export const literal = {
  model: 'gpt-5.1',
  input: [{ role: 'user', content: [{ type: 'input_text', text: 'hi' }] }],
} satisfies CompactRequest;

export const contract = { version: DOCUMENT_VERSION, kinds: INPUT_KINDS };

export function kinds(response: CompactResponse): string[] {
  return response.output.map((item: OutputItem) => (item.type === 'function_call' ? item.name : item.type));
}

export async function main(value: unknown): Promise<string> {
  if (isCompactRequest(value)) return typeof value.model;
  const checked = safeParseCompactResponse(value);
  if (!checked.success) formatIssues(checked.issues);
  const outcome = await CompactRequestSchema['~standard'].validate(value);
  if (!outcome.issues) parseCompactRequest(outcome.value);
  const item: unknown = call;
  assertInputItem(item);
  encryptedItems([item]);

  const server = await serveEmulator(createCompactEmulator({ apiKey: 'k' }), { port: 0 });
  const client: CompactClient = createClient({ baseUrl: `${server.url}/v1`, apiKey: 'k' });
  try {
    const compacted = await createCompactClient({ baseUrl: `${server.url}/v1`, apiKey: 'k' }).compact(request);
    const next = toNextInput(compacted, call, ...items);
    shouldCompact(next, { maxItems: 3 });
    const result = await client.safeCompact({ ...sanitizeCompactRequest(request).request, input: next });
    await client.compact({ model, input: items });
    await client.compact(frozen);
    await client.compact(literal);
    const { data } = await client.raw.POST('/openai/v1/responses/compact', { body: request });
    return result.success ? kinds(data ?? result.data).join() : result.error.code;
  } catch (error) {
    if (CompactValidationError.isInstance(error)) return formatIssues(error.issues);
    if (CompactApiError.isInstance(error)) return String(error.status);
    throw error instanceof CompactError ? error : new Error('other');
  } finally {
    await server.close();
  }
}

// `fetch` accepts the bytes in every tested version of TypeScript, but a stream only with further options.
const transport: GatewayTransport = async ({ url, method, headers, body }) =>
  fetch(url, { method, headers, body: body instanceof Uint8Array ? body : null });
const upstream = 'https://res.openai.azure.com';
export const handler = toNodeHandler(createCompactGateway({ upstream, decoders: nodeDecoders(), transport }));
export const serve = () => serveGateway(createNodeGateway({ upstream }), { port: 8080 });
export const validators = [
  expressCompactValidator(),
  fastifyCompactValidator(),
  honoCompactValidator({ check: { request: { reject: 'strict' } } }),
];

const bytesOptions: ValidateBytesOptions = { maxIssues: 1, onDuplicateKeys: 'off', limits: { maxDepth: 64 } };
export function explain(chunks: readonly Uint8Array[], scanner: object): string {
  setScanner(scanner);
  const result = safeValidateCompactRequestBytes(chunks, bytesOptions);
  if (!result.success) return formatIssues(result.issues);
  return safeValidateCompactResponseBytes(new Uint8Array()).success ? 'valid' : 'invalid';
}

type Post = paths['/openai/v1/responses/compact']['post'];
export const same: Post extends operations['compactConversation'] ? true : false = true;
