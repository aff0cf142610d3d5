/** Small pieces of Markdown. */

/** Code in a line of text or a cell of a table, where a bar would end the cell. */
export const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('\n', ' ').trim()).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const fence = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** A heading whose place does not follow from its words; the form is the one of Pandoc and of most site generators. */
export const heading = (level: number, text: string, id?: string): string => `${'#'.repeat(level)} ${text}${id ? ` {#${id}}` : ''}`;

const OWN_ID = / \{#([\w-]+)\}$/;

/** Takes a heading apart: its words, and where it is. */
export function readHeading(text: string): { words: string; id: string } {
  const own = OWN_ID.exec(text);
  return own ? { words: text.replace(OWN_ID, ''), id: own[1] as string } : { words: text, id: slug(text) };
}

/** As GitHub does it, so that links work in the repository too. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
