/** JSON for machines that people still can compare: one line for each definition, none within it. */
export function compactJson(value: unknown): string {
  return `${write(value, 0, '')}\n`;
}

/** Objects of definitions stand at most three levels deep, as in `components.schemas`. */
const DEPTH = 3;

function write(value: unknown, depth: number, indent: string): string {
  const isTree = typeof value === 'object' && value !== null && !Array.isArray(value) && depth < DEPTH;
  if (!isTree || JSON.stringify(value).length < 120) return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, inner]) => `${indent} ${JSON.stringify(key)}:${write(inner, depth + 1, `${indent} `)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
