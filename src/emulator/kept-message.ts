/** Messages that stay readable: the form in which a response keeps them, and how to restore the form in which they were sent. */
import type { InputItem, InputMessage, OutputMessage } from '../types.js';
import type { NewId } from './random.js';

type OutputPart = OutputMessage['content'][number];

/** The roles whose messages a compaction of `/responses/compact` keeps, and those that clients keep after one of `/responses`. */
export const KEPT_ROLES: { readonly [By in 'service' | 'client']: readonly string[] } = {
  service: ['user'],
  client: ['user', 'system', 'developer'],
};

/** Whether an item is a message that stays readable in one of the ways to compact. */
export const isKeepable = (item: InputItem): item is InputMessage =>
  (item.type === undefined || item.type === 'message') && 'role' in item && KEPT_ROLES.client.includes(item.role);

/** A message as an output item: its content is unchanged, and the fields that the contract requires of an output message are added. */
export function toOutputMessage({ id, status, role, content, phase }: InputMessage, newId: NewId): OutputMessage {
  return {
    id: id ?? newId('msg'),
    type: 'message',
    status: status ?? 'completed',
    role,
    content: toOutputParts(content),
    ...(phase !== undefined && { phase }),
  };
}

/** The parts of a list stay as they are: of those that such a message can have, all are valid in a response too. */
export const toOutputParts = (content: InputMessage['content']): OutputPart[] =>
  typeof content === 'string' ? [{ type: 'input_text', text: content }] : (content as OutputPart[]);

/**
 * How a message was written, without its content: whether that was a string. Together with the output parts it restores the original
 * message, with its keys in their order.
 */
export type MessageForm = Omit<InputMessage, 'content'> & { content: boolean };

export const formOf = (original: InputMessage): MessageForm => ({ ...original, content: typeof original.content === 'string' });

export function restoreMessage(form: MessageForm, parts: OutputPart[]): InputMessage {
  const [first] = parts;
  return { ...form, content: form.content && first?.type === 'input_text' ? first.text : parts };
}
