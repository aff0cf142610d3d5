/** User messages: the form in which a response keeps them, and how to restore the form in which they were sent. */
import type { InputItem, InputMessage, InputMessagePart, OutputMessage } from '../types.js';
import type { NewId } from './random.js';

type OutputPart = OutputMessage['content'][number];

export const isUserMessage = (item: InputItem): item is InputMessage =>
  (item.type === undefined || item.type === 'message') && 'role' in item && item.role === 'user';

/** A user message as an output item: its content is unchanged, and the fields that the contract requires of an output message are added. */
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

export const toOutputParts = (content: InputMessage['content']): OutputPart[] =>
  typeof content === 'string' ? [{ type: 'input_text', text: content }] : content.map(toOutputPart);

const toOutputPart = (part: InputMessagePart): OutputPart =>
  part.type === 'output_text' && !part.annotations ? { ...part, annotations: [] } : (part as OutputPart);

/**
 * How a user message was written, without its content. `content` is true for a string, false for a list of parts, and the list itself if
 * `toOutputParts` changed a part. Together with the output parts it restores the original message, with its keys in their order.
 */
export type MessageForm = Omit<InputMessage, 'content'> & { content: boolean | InputMessagePart[] };

export function formOf(original: InputMessage): MessageForm {
  const { content } = original;
  if (typeof content === 'string') return { ...original, content: true };
  return { ...original, content: content.some((part) => part !== toOutputPart(part)) && content };
}

export function restoreMessage(form: MessageForm, parts: OutputPart[]): InputMessage {
  if (typeof form.content === 'object') return { ...form, content: form.content };
  const [first] = parts;
  return { ...form, content: form.content && first?.type === 'input_text' ? first.text : parts };
}
