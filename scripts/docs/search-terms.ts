/** What the search knows of a page. */
import type { Options } from 'minisearch';

/** A section, as the search knows it. */
export interface Entry {
  id: number;
  /** Address within the site. */
  url: string;
  title: string;
  /** What it belongs to: the page, and the part of it. */
  place: string;
  text: string;
}

/** The same when the index is written and when it is asked. Words end at an underscore too: `shell_call` is found by each of its parts. */
export const SEARCH_OPTIONS: Options<Entry> = { fields: ['title', 'text'], storeFields: ['url', 'title', 'place'] };
