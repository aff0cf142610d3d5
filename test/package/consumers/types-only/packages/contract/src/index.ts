// A package of a monorepo that re-exports the types, next to its own. Its emitted code must not import the contract.
import type { CompactResponse, InputItemOf, OutputItem } from 'responses-compact-contract/types';

export type { CompactRequest, CompactResponse, InputItem } from 'responses-compact-contract/types';

export interface StoredConversation {
  id: string;
  compacted: CompactResponse;
}

// The compiler must be able to name these inferred types by a path that other packages can import.
export const lastItem = ({ compacted }: StoredConversation) => compacted.output.at(-1);
export const callsOf = (items: OutputItem[]) => items.filter((item) => item.type === 'function_call');
export const runShell = (commands: string[]) => ({
  item: { type: 'shell_call', call_id: 'c', action: { commands } } as InputItemOf<'shell_call'>,
});
