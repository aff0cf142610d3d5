import type { ConversationId, InputItem, JsonText } from '@shop/common';
import { DOCUMENT_VERSION } from 'responses-compact-contract/contract';
import { parseInputItems } from 'responses-compact-contract/validators';

/** One row of `create table conversations (id text primary key, contract text not null, items text not null)`. */
export interface Row {
  id: ConversationId;
  /** The version of the contract with which the items were written. */
  contract: string;
  items: JsonText<InputItem[]>;
}

export interface Table {
  select: (id: ConversationId) => Promise<Row | undefined>;
  upsert: (row: Row) => Promise<void>;
}

export const createStore = (table: Table) => ({
  async load(id: ConversationId) {
    const row = await table.select(id);
    if (!row) return [];
    const items: unknown = JSON.parse(row.items);
    // This version of the contract has not seen the items that another version wrote.
    return row.contract === DOCUMENT_VERSION ? (items as InputItem[]) : parseInputItems(items);
  },

  async save(id: ConversationId, items: readonly InputItem[]) {
    await table.upsert({ id, contract: DOCUMENT_VERSION, items: JSON.stringify(items) as JsonText<InputItem[]> });
  },
});

export type Store = ReturnType<typeof createStore>;
