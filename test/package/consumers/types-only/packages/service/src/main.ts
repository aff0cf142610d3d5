import { callsOf, lastItem, runShell, type CompactRequest, type StoredConversation } from '@shop/contract';

const stored: StoredConversation = {
  id: '1',
  compacted: {
    id: 'resp_1',
    object: 'response.compaction',
    created_at: 0,
    output: [{ type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' }],
    usage: {
      input_tokens: 1,
      output_tokens: 1,
      total_tokens: 2,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens_details: { reasoning_tokens: 0 },
    },
  },
};
const request: CompactRequest = { model: 'm', input: [runShell(['ls']).item] };
const last = lastItem(stored);
console.log(last?.type === 'function_call' ? last.name : '', callsOf(stored.compacted.output).length, Array.isArray(request.input));
