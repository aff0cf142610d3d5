import { toConversationId, type CompactJob } from '@shop/common';
import type { Store } from '@shop/store';
import type { CompactClient } from 'responses-compact-contract/client';
import { toNextInput } from 'responses-compact-contract/conversation';
import { assertCompactRequest, assertInputItems } from 'responses-compact-contract/validators';

/** Throws an error for a text that never becomes valid: move it to the dead-letter queue. */
export function parseJob(text: string): CompactJob {
  const { conversation, request } = JSON.parse(text) as Partial<Record<keyof CompactJob, unknown>>;
  assertCompactRequest(request);
  const { input } = request;
  assertInputItems(input);
  return { conversation: toConversationId(String(conversation)), request: { ...request, input } };
}

/** Throws the errors of the client, which has already retried. */
export async function compactJob(client: CompactClient, store: Store, job: CompactJob): Promise<boolean> {
  const { conversation, request } = job;
  const { input } = request;
  const compacted = await client.compact(request);
  const current = await store.load(conversation);
  // Another job has compacted this conversation in the meantime.
  if (JSON.stringify(current.slice(0, input.length)) !== JSON.stringify(input)) return false;
  await store.save(conversation, toNextInput(compacted, ...current.slice(input.length)));
  return true;
}
