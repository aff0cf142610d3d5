/** Writes a comparison for a terminal, as Markdown, or as JSON. Unknown differences come first. */
import type { Comparison, Difference } from './compare.js';
import type { SortedDifferences } from './known.js';

export const FORMATS = ['text', 'markdown', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export function writeReport(comparison: Comparison, sorted: SortedDifferences, format: Format): string {
  if (format === 'json') return `${JSON.stringify(toJson(comparison, sorted), null, 2)}\n`;
  return format === 'markdown' ? writeMarkdown(comparison, sorted) : writeText(comparison, sorted);
}

const toJson = ({ name, counts, leftOut }: Comparison, { unknown, explained }: SortedDifferences): object => ({
  name,
  counts,
  leftOut,
  unknown,
  known: explained,
});

/** Differences at the same place of the same schema, which is used in several messages and items. */
interface Group extends Difference {
  otherPlaces: number;
}

const HEADINGS = {
  ours: 'It allows, and this package rejects',
  theirs: 'This package allows, and it rejects or does not declare',
};

function writeText(comparison: Comparison, sorted: SortedDifferences): string {
  const { unknown, explained } = sorted;
  const lines = [...summarize(comparison), '', `Unknown differences: ${unknown.length}`];
  for (const [heading, groups] of byRejection(unknown)) {
    lines.push('', `${heading}:`);
    for (const { place, code, family, values, otherPlaces } of groups) {
      lines.push(
        `  ${place}  ${code}${familyNote({ family })}  ${values.slice(0, 3).join('  ')}${values.length > 3 ? '  …' : ''}`.trimEnd(),
      );
      if (otherPlaces > 0) lines.push(`    and at ${otherPlaces} more ${otherPlaces === 1 ? 'place' : 'places'}`);
    }
  }
  lines.push('', `Known differences: ${countOf(explained)}, by the entries of spec/deviations.md`);
  for (const { title, differences } of explained) lines.push(`${String(differences.length).padStart(6)}  ${title}`);
  return `${lines.join('\n')}\n`;
}

function writeMarkdown(comparison: Comparison, { unknown, explained }: SortedDifferences): string {
  const [first, ...rest] = summarize(comparison);
  const lines = [`# ${first}`, '', ...rest, '', `## Unknown differences: ${unknown.length}`];
  for (const [heading, groups] of byRejection(unknown)) {
    lines.push('', `### ${heading}`, '', '| place | code | values |', '|---|---|---|');
    for (const { place, code, family, values, otherPlaces } of groups) {
      const more = otherPlaces > 0 ? ` and at ${otherPlaces} more` : '';
      lines.push(`| ${codeSpan(place)}${more} | ${code}${familyNote({ family })} | ${values.slice(0, 5).map(codeSpan).join(', ')} |`);
    }
  }
  lines.push('', `## Known differences: ${countOf(explained)}`);
  if (explained.length > 0) lines.push('', '| entry of `spec/deviations.md` | differences |', '|---|---|');
  for (const { title, differences } of explained) lines.push(`| ${title} | ${differences.length} |`);
  return `${lines.join('\n')}\n`;
}

function summarize({ name, counts, leftOut }: Comparison): string[] {
  return [
    `${name}, compared with this package by value`,
    `${counts.theirs} values that it allows were validated by this package, and ${counts.ours} values of this package against it.`,
    ...(leftOut > 0 ? [`${leftOut} generated values were left out, because its own rules reject them too.`] : []),
  ];
}

const familyNote = ({ family }: Pick<Difference, 'family'>): string => (family === 'strict' ? ' (strict)' : '');

const countOf = (explained: SortedDifferences['explained']): number =>
  explained.reduce((sum, { differences }) => sum + differences.length, 0);

function byRejection(differences: readonly Difference[]): [string, Group[]][] {
  return (['ours', 'theirs'] as const).flatMap((side): [string, Group[]][] => {
    const groups = groupByTail(differences.filter(({ rejectedBy }) => rejectedBy === side));
    return groups.length > 0 ? [[HEADINGS[side], groups]] : [];
  });
}

function groupByTail(differences: readonly Difference[]): Group[] {
  const groups = new Map<string, Group>();
  for (const difference of differences) {
    const tail = /\[\w+\][^[\]]*(?:\[\][^[\]]*)*$/.exec(difference.place)?.[0] ?? difference.place;
    const key = `${tail} ${difference.code} ${difference.values.join()}`;
    const group = groups.get(key);
    if (group) group.otherPlaces++;
    else groups.set(key, { ...difference, otherPlaces: 0 });
  }
  return [...groups.values()];
}

/** The fence is longer than every run of backticks in the text. */
function codeSpan(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)));
  const padded = text.startsWith('`') || text.endsWith('`') ? ` ${text} ` : text;
  return `${fence}${padded.replaceAll('|', '\\|')}${fence}`;
}
