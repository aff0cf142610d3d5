import type { CompactRequest, InputItemOf, OutputItem } from 'responses-compact-contract/types';

const call: InputItemOf<'function_call'> = { type: 'function_call', call_id: 'call_1', name: 'list_teas', arguments: '{}' };
export const request: CompactRequest = { model: 'my-deployment', input: [{ role: 'user', content: 'Which teas are new?' }, call] };

export function labelOf(item: OutputItem): string {
  switch (item.type) {
    case 'message':
      return item.role;
    case 'function_call':
      return item.name;
    default:
      return item.type;
  }
}
