/** What the writer and the reader of the search index share. */
import type MiniSearch from 'minisearch';
import type { Options, SearchResult } from 'minisearch';

/** One section of a page. */
export interface Entry {
  id: number;
  /** URL within the site. */
  url: string;
  title: string;
  /** The page, and the section of level 2 that this one belongs to. */
  location: string;
  text: string;
}

/**
 * Must be the same when the index is written and when it is searched. MiniSearch also splits words at underscores, so each part of
 * `shell_call` finds it.
 */
export const SEARCH_OPTIONS: Options<Entry> = { fields: ['title', 'text'], storeFields: ['url', 'title', 'location'] };

/** What the index has for a query, the best first. */
export const search = (index: MiniSearch<Entry>, query: string): SearchResult[] =>
  index.search(query, {
    prefix: true,
    combineWith: 'AND',
    boost: { title: 4 },
    boostDocument: (_id, _term, stored) => boostOf(stored, query),
  });

/** A section whose title is the query comes before all others. */
const boostOf = (stored: Record<string, unknown> | undefined, query: string): number =>
  String(stored?.['title']).toLowerCase() === query.toLowerCase() ? 20 : 1;
