import type { InputItem, InputMessage, InputMessagePart, OutputMessage } from '../types.js';
import type { NewId } from './random.js';

type OutputPart = OutputMessage['content'][number];

export const isUserMessage = (item: InputItem): item is InputMessage =>
  (item.type === undefined || item.type === 'message') && 'role' in item && item.role === 'user';

/** A user message as an answer holds it: what it says is unchanged, and what the contract wants of a message in an answer is added. */
export function toOutputMessage({ id, status, role, content, phase }: InputMessage, newId: NewId): OutputMessage {
  return {
    id: id ?? newId('msg'),
    type: 'message',
    status: status ?? 'completed',
    role,
    content: toParts(content),
    ...(phase !== undefined && { phase }),
  };
}

export const toParts = (content: InputMessage['content']): OutputPart[] =>
  typeof content === 'string' ? [{ type: 'input_text', text: content }] : content.map(toPart);

const toPart = (part: InputMessagePart): OutputPart =>
  part.type === 'output_text' && !part.annotations ? { ...part, annotations: [] } : (part as OutputPart);

/**
 * How a user message was written, without what it says: `content` is true for a text and false for a list of parts, or the list
 * itself if `toKept` had to change a part. With the kept message it gives the original back, its keys in their order.
 */
export type Wrapping = Omit<InputMessage, 'content'> & { content: boolean | InputMessagePart[] };

export function toWrapping(original: InputMessage): Wrapping {
  const { content } = original;
  if (typeof content === 'string') return { ...original, content: true };
  return { ...original, content: content.some((part) => part !== toPart(part)) && content };
}

export function unwrap(wrapping: Wrapping, parts: OutputPart[]): InputMessage {
  if (typeof wrapping.content === 'object') return { ...wrapping, content: wrapping.content };
  const [first] = parts;
  return { ...wrapping, content: wrapping.content && first?.type === 'input_text' ? first.text : parts };
}
