import type { InputItem, InputItemOf, MessageRole, UnknownItem } from '@shop/common';

/** One line of text for an item. */
export function render(item: InputItem): string {
  switch (item.type) {
    // A message and a reference can lack their type.
    case 'message':
    case 'item_reference':
    case undefined:
    case null:
      return 'role' in item ? `${authorOf(item.role)}: ${textOf(item)}` : 'Stored item';
    case 'output_message':
      return `Assistant: ${textOf(item)}`;
    case 'compaction':
      return 'Earlier messages were compacted';
    case 'reasoning':
      return `Reasoning: ${item.summary.map(({ text }) => text).join(' ')}`;
    case 'function_call':
    case 'custom_tool_call':
    case 'mcp_call':
      return `Calls ${item.name}`;
    case 'function_call_output':
    case 'custom_tool_call_output':
      return `Result: ${typeof item.output === 'string' ? item.output : `${item.output.length} parts`}`;
    default:
      return renderOther(item as UnknownItem);
  }
}

/** Known item types without a text of their own, and types that a newer service has sent. */
const renderOther = (item: UnknownItem): string => item.type.replaceAll('_', ' ');

function textOf({ content }: InputItemOf<'message'> | InputItemOf<'output_message'>): string {
  if (typeof content === 'string') return content;
  return content.map((part) => ('text' in part ? part.text : `[${part.type}]`)).join(' ');
}

/** A response contains messages of every role, and most of them are those of the user. */
function authorOf(role: MessageRole): string {
  switch (role) {
    case 'user':
      return 'You';
    case 'assistant':
      return 'Assistant';
    case 'system':
    case 'developer':
      return 'Instructions';
    default:
      return role;
  }
}
