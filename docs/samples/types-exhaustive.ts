import type { MessageRole, OutputItem, OutputKind, UnknownItem } from 'responses-compact-contract/types';

type Author = 'person' | 'model' | 'program';

/** A table: without an entry for each role, this does not compile. At run time, a newer service can send another role. */
const AUTHORS: Record<MessageRole, Author> = {
  user: 'person',
  assistant: 'model',
  critic: 'model',
  discriminator: 'model',
  system: 'program',
  developer: 'program',
  tool: 'program',
  unknown: 'program',
};
export const authorOf = (role: MessageRole): Author => AUTHORS[role] ?? 'program';

type Encrypted = Extract<OutputKind, 'compaction' | 'reasoning'>;
type EncryptedItem = Extract<OutputItem, { type: Encrypted }>;

/** A switch: `satisfies never` does not compile if a case is missing. The default arm still serves the types of a newer service. */
export function explain(item: EncryptedItem): string {
  switch (item.type) {
    case 'compaction':
      return 'stands for earlier items';
    case 'reasoning':
      return `${item.summary.length} summaries`;
    default:
      item satisfies never;
      return `unknown: ${(item as UnknownItem).type}`;
  }
}

console.log(authorOf('critic'), authorOf('robot' as MessageRole), explain({ type: 'hologram' } as never));
// model program unknown: hologram
