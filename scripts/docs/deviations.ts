/** Reads from `spec/deviations.md` which entry is about which schemas. */
import { readHeading } from './markdown.js';

export interface Deviation {
  title: string;
  id: string;
  /** Names of the schemas that the entry is about. */
  where: string[];
}

/** Throws on an entry without a `Where` line. */
export function readDeviations(markdown: string): Deviation[] {
  return markdown
    .split(/^### /m)
    .slice(1)
    .map((entry) => {
      const { text, id } = readHeading(entry.slice(0, entry.indexOf('\n')));
      const line = /^- \*\*Where:\*\* (.+)$/m.exec(entry)?.[1];
      if (!line) throw new Error(`spec/deviations.md: '${text}' does not say where it applies`);
      return { title: text, id, where: [...line.matchAll(/`(\w+)`/g)].map(([, name]) => name as string) };
    });
}
