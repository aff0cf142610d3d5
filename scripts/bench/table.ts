/** A table, which can be written as text or as Markdown. */
export interface Table {
  title: string;
  head: string[];
  rows: string[][];
  /** Sentences below the table. */
  notes?: string[];
}

export type Write = (table: Table) => string;

/** Aligned with spaces: the first column to the left, all others to the right. */
export const writeText: Write = ({ title, head, rows, notes = [] }) => {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number);
  return [title, ...lines.map((line) => `  ${line.map(pad).join('  ')}`), ...notes.map((note) => `  ${note}`)].join('\n');
};

export const writeMarkdown: Write = ({ title, head, rows, notes = [] }) => {
  const line = (cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = line(head.map((_, column) => (column === 0 ? '---' : '--:')));
  return [`**${title}**`, '', line(head), rule, ...rows.map(line), ...notes.flatMap((note) => ['', note])].join('\n');
};
