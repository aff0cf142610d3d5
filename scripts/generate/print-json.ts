/**
 * Prints JSON with one member on a line down to a depth, and each value below that on the one line: a change shows in its schema, and the
 * file is half of what it would be with every key on a line of its own.
 */
export function printJson(value: unknown, depth: number): string {
  return `${print(value, depth, '')}\n`;
}

function print(value: unknown, depth: number, indent: string): string {
  if (depth === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return '{}';
  const lines = members.map(([key, member]) => `${indent} ${JSON.stringify(key)}: ${print(member, depth - 1, `${indent} `)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
