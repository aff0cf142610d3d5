/** Reads `spec/deviations.md`: which entry is about which schemas. */
import { readHeading } from './markdown.js';

export interface Deviation {
  title: string;
  id: string;
  /** Names of the schemas it is about. */
  where: string[];
}

/** Throws on an entry that does not say where it applies. */
export function readDeviations(markdown: string): Deviation[] {
  return markdown
    .split(/^### /m)
    .slice(1)
    .map((entry) => {
      const { words, id } = readHeading(entry.slice(0, entry.indexOf('\n')));
      const line = /^- \*\*Where:\*\* (.+)$/m.exec(entry)?.[1];
      if (!line) throw new Error(`spec/deviations.md: '${words}' does not say where it applies`);
      return { title: words, id, where: [...line.matchAll(/`(\w+)`/g)].map(([, name]) => name as string) };
    });
}
