import type { CompactRequest, InputItem } from 'responses-compact-contract/types';

export type { InputItem, InputItemOf, OutputItem, OutputItemOf } from 'responses-compact-contract/types';
export type { MessageRole, UnknownItem } from 'responses-compact-contract/types';

/** The id of a conversation. Its brand keeps it apart from other strings, such as the id of a response. */
export type ConversationId = string & { readonly brand: 'ConversationId' };

export function toConversationId(text: string): ConversationId {
  if (!/^conv_\w+$/.test(text)) throw new TypeError('not the id of a conversation');
  return text as ConversationId;
}

/** A text that `JSON.parse` turns into a `T`. */
export type JsonText<T> = string & { readonly json: T };

/** A message on the queue, from the agent to the worker. */
export interface CompactJob {
  conversation: ConversationId;
  request: CompactRequest & { input: InputItem[] };
}
