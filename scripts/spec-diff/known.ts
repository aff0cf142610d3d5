/** Separates the differences that `spec/deviations.md` explains from those that nobody has looked at yet. */
import type { Difference } from './compare.js';

/** One code span of a line `Reported as`: `theirs request.input[*].id missing_key`, or with values `… invalid_type=null`. */
interface KnownDifference {
  rejectedBy: string;
  place: RegExp;
  code: string;
  /** The values that are known to be rejected, as JSON; undefined for all values. */
  values?: string[];
}

export interface KnownDeviation {
  title: string;
  known: KnownDifference[];
}

export interface SortedDifferences {
  unknown: Difference[];
  /** The entries that explain at least one difference, with these differences. */
  explained: { title: string; differences: Difference[] }[];
}

/** Reads the lines `Reported as` of `spec/deviations.md`. Throws if one is written in another form. */
export function readKnownDeviations(markdown: string): KnownDeviation[] {
  return markdown
    .split(/^### /m)
    .slice(1)
    .map((entry) => {
      const title = entry.slice(0, entry.indexOf('\n'));
      const line = /^- \*\*Reported as:\*\* (.+)$/m.exec(entry)?.[1] ?? '';
      return { title, known: [...line.matchAll(/`([^`]+)`/g)].map(([, text]) => readKnown(text as string, title)) };
    });
}

function readKnown(text: string, title: string): KnownDifference {
  const parts = /^(ours|theirs) (\S+) ([a-z_]+)(?:=(.+))?$/.exec(text);
  if (!parts) throw new Error(`spec/deviations.md: '${title}' has a difference in another form than \`theirs place code\`: \`${text}\``);
  const [, rejectedBy, place, code, values] = parts as unknown as [string, string, string, string, string | undefined];
  return { rejectedBy, place: toExpression(place), code, ...(values && { values: values.split(',') }) };
}

/** In a place, `*` stands for a part of a name, `**` for any part of the place, and `{a,b}` for one of the names. */
const toExpression = (place: string): RegExp =>
  new RegExp(
    `^${place
      .replace(/[.$^+?()[\]\\|]/g, '\\$&')
      .replace(/\{([^}]*)\}/g, (_, names: string) => `(${names.replaceAll(',', '|')})`)
      .replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^.[\\]]*'))}$`,
  );

/** A difference is known if an entry names its place and its code. If the entry names values, the other values stay unknown. */
export function sortDifferences(differences: readonly Difference[], deviations: readonly KnownDeviation[]): SortedDifferences {
  const explained = deviations.map(({ title }) => ({ title, differences: [] as Difference[] }));
  const unknown: Difference[] = [];
  for (const difference of differences) {
    let rest: Difference | undefined = difference;
    deviations.forEach(({ known }, i) => {
      for (const one of known) {
        if (!rest || one.rejectedBy !== rest.rejectedBy || one.code !== rest.code || !one.place.test(rest.place)) continue;
        const values: string[] = rest.values.filter((value) => !one.values || one.values.includes(value));
        if (one.values && values.length === 0) continue;
        explained[i]!.differences.push({ ...rest, values });
        const others: string[] = rest.values.filter((value) => !values.includes(value));
        rest = others.length > 0 ? { ...rest, values: others } : undefined;
      }
    });
    if (rest) unknown.push(rest);
  }
  return { unknown, explained: explained.filter(({ differences }) => differences.length > 0) };
}
