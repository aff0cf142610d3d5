import type { CompactRequest as Request, CompactResponse as Response } from 'responses-compact-contract/types';

export const request: Request = {
  model: 'gpt-5.1',
  input: [
    { role: 'user', content: [{ type: 'input_text', text: 'List the files' }] },
    { type: 'function_call', call_id: 'call_1', name: 'list', arguments: '{}' },
    { type: 'function_call_output', call_id: 'call_1', output: 'a.txt' },
  ],
};

export function describe(response: Response): string[] {
  return response.output.map((item) => {
    switch (item.type) {
      case 'message':
        return item.role;
      case 'function_call':
        return `${item.name}(${item.arguments})`;
      case 'reasoning':
        return item.summary.map((part) => part.text).join(' ');
      case 'compaction':
        return item.encrypted_content.slice(0, 8);
      default:
        return item.type;
    }
  });
}

export const total = ({ usage }: Response): number => usage.input_tokens + usage.output_tokens;
