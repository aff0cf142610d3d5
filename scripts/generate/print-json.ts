/**
 * Prints JSON with one member per line down to a depth, and each deeper value on one line. A diff shows which schema changed, and the file
 * has half the size of one with a line for every key.
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
