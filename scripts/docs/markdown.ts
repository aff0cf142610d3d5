/** Helpers that write Markdown. */

/** Inline code, also within a cell of a table, where an unescaped `|` would end the cell. */
export const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

/** Inline code at the start of a table row, which gives the row an id: links can lead to it, and the search finds it. */
export const rowAnchor = (id: string, text = id): string => `<a id="${id}"></a>${code(text)}`;

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('\n', ' ').trim()).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const fence = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** A heading, with an id of its own if the id does not follow from the text; the syntax is that of Pandoc and of most site generators. */
export const heading = (level: number, text: string, id?: string): string => `${'#'.repeat(level)} ${text}${id ? ` {#${id}}` : ''}`;

const EXPLICIT_ID = / \{#([\w-]+)\}$/;

/** Splits a heading into its text and its id. */
export function readHeading(line: string): { text: string; id: string } {
  const explicit = EXPLICIT_ID.exec(line);
  return explicit ? { text: line.replace(EXPLICIT_ID, ''), id: explicit[1] as string } : { text: line, id: slug(line) };
}

/** The ids that GitHub gives, so that links work in the repository too. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
