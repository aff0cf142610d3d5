/** What the writer and the reader of the search index share. */
import type { Options } from 'minisearch';

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
