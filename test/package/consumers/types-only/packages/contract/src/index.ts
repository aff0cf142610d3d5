// A package of a monorepo that hands the types on, with its own beside them. Nothing of the contract may be in what it ships.
import type { CompactResponse, InputItemOf, OutputItem } from 'responses-compact-contract/types';

export type { CompactRequest, CompactResponse, InputItem } from 'responses-compact-contract/types';

export interface StoredConversation {
  id: string;
  compacted: CompactResponse;
}

// Types that are inferred must have a name that other packages can import.
export const lastItem = ({ compacted }: StoredConversation) => compacted.output.at(-1);
export const callsOf = (items: OutputItem[]) => items.filter((item) => item.type === 'function_call');
export const runShell = (commands: string[]) => ({
  item: { type: 'shell_call', call_id: 'c', action: { commands } } as InputItemOf<'shell_call'>,
});
