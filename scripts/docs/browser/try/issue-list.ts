/** The list of issues below the editor. */
import type { Editor } from './editor.js';
import { element, number, plural } from './elements.js';
import { MAX_ISSUES, type CheckResult, type MarkedIssue } from './protocol.js';

/** Shows the issues; each is a button that jumps to its place in the text. */
export function showIssues(list: HTMLElement, issues: readonly MarkedIssue[], editor: Editor): void {
  list.replaceChildren(
    ...issues.map(({ from, to, message, code, families }) => {
      const { line, column } = editor.position(from);
      const place = element('span', 'try-place', `${number(line)}:${number(column)}`);
      place.ariaHidden = 'true';
      const button = element(
        'button',
        '',
        element('span', 'try-spoken', `Line ${line}, column ${column}: `),
        place,
        element('span', 'try-message', message),
        element('span', 'try-code', code),
        element('span', families.includes('open') ? 'try-family' : 'try-family try-family-strict', familyOf(families)),
      );
      button.type = 'button';
      button.addEventListener('click', () => editor.select(from, to));
      return element('li', '', button);
    }),
  );
}

function familyOf(families: MarkedIssue['families']): string {
  if (families.length === 0) return 'in the text';
  if (families.includes('open')) return families.length === 2 ? 'open and strict' : 'open';
  return 'strict';
}

/** The result of a check in one line. */
export function describeCheck({ counts, issues, bytes }: CheckResult): string {
  const open = counts.open === 0 ? 'valid' : countOf(counts.open);
  const strict = counts.strict === 0 ? 'valid' : countOf(counts.strict);
  const others = issues.filter(({ families }) => families.length === 0).length;
  return `${sizeOf(bytes)} · open: ${open} · strict: ${strict}${others > 0 ? ` · in the text: ${plural(others, 'issue')}` : ''}`;
}

const countOf = (count: number): string => `${plural(count, 'issue')}${count === MAX_ISSUES ? ' or more' : ''}`;

export function sizeOf(bytes: number): string {
  if (bytes < 1000) return plural(bytes, 'byte');
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
