/** Writes the changes since an earlier document, and the version that they require. */
import type { Comparison } from './compare-documents.js';
import { IMPACTS, type Impact } from './impact.js';
import { minVersion } from './versions.js';

export const FORMATS = ['text', 'markdown', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** The names and versions of the two documents. `version` is the version of the package, `documentVersion` the date of the document. */
export interface Compared {
  base: { ref: string; version: string; documentVersion: string };
  documentVersion: string;
}

export function reportChanges(format: Format, { base, documentVersion }: Compared, { impact, changes }: Comparison): string {
  const next = minVersion(base.version, impact);
  if (format === 'json') return JSON.stringify({ base, documentVersion, impact, minVersion: next, changes }, null, 2);
  const isMarkdown = format === 'markdown';
  const dates = base.documentVersion === documentVersion ? documentVersion : `${base.documentVersion} to ${documentVersion}`;
  const title = `Changes of the document since ${base.ref} (${dates})`;
  const list = isMarkdown
    ? [
        '| impact | place | change |',
        '|---|---|---|',
        ...changes.map(({ impact, place, text }) => `| ${impact} | ${cell(place)} | ${cell(text)} |`),
      ]
    : changes.map(({ impact, place, text }) => `  ${impact.padEnd(5)}  ${place}: ${text}`);
  const conclusion =
    changes.length === 0
      ? `The document has not changed. The next version after ${base.version} can be ${next}.`
      : `${countsOf(changes)}. The next version after ${base.version} must be ${next} or later.`;
  return [isMarkdown ? `## ${title}\n` : `${title}:`, ...(changes.length > 0 ? [...list, ''] : []), conclusion].join('\n');
}

/** Such as "3 changes: 1 major, 2 patch". */
function countsOf(changes: { impact: Impact }[]): string {
  const counts = IMPACTS.toReversed().flatMap((impact) => {
    const count = changes.filter((change) => change.impact === impact).length;
    return count > 0 ? [`${count} ${impact}`] : [];
  });
  return `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}: ${counts.join(', ')}`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
