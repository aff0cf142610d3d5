import type { InputItem } from 'responses-compact-contract/types';

export function describe(item: InputItem): string {
  switch (item.type) {
    case 'function_call':
      return `calls ${item.name}`;
    default: // Newer item types arrive here.
      return item.type ?? 'message';
  }
}
console.log(describe({ type: 'function_call', call_id: 'call_1', name: 'read', arguments: '{}' })); // calls read
