/** The index of the search field. */
import MiniSearch from 'minisearch';
import type { Section } from './render.js';
import { SEARCH_OPTIONS, type Entry } from './search-terms.js';

export interface IndexedPage {
  name: string;
  label: string;
  sections: readonly Section[];
}

/** Returns a script that sets one global variable. */
export function writeSearchIndex(pages: readonly IndexedPage[]): string {
  const index = new MiniSearch<Entry>(SEARCH_OPTIONS);
  index.addAll(pages.flatMap(entriesOf).map((entry, id) => ({ ...entry, id })));
  return `globalThis.searchIndex=${JSON.stringify(index)};\n`;
}

function entriesOf({ name, label, sections }: IndexedPage): Omit<Entry, 'id'>[] {
  let section = '';
  return sections.flatMap(({ id, level, title, text, rows }) => {
    if (level === 2) section = title;
    const location = level > 2 && section ? `${label} · ${section}` : label;
    const entry = { url: level === 1 ? `${name}.html` : `${name}.html#${id}`, title, location, text };
    return [
      entry,
      ...rows.map((row) => ({ url: `${name}.html#${row.id}`, title: row.title, location: `${label} · ${title}`, text: row.text })),
    ];
  });
}
