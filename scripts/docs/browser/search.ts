/** The search field: an index that comes with the site is asked in the page itself. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { SEARCH_OPTIONS, type Entry } from '../search-terms.js';

const MOST_RESULTS = 12;

type Indexed = typeof globalThis & { searchIndex?: Parameters<typeof MiniSearch.loadJS<Entry>>[0] };

export function setUpSearch(): void {
  const box = document.querySelector<HTMLElement>('.search');
  const input = box?.querySelector('input');
  const list = box?.querySelector('ul');
  const panel = box?.querySelector<HTMLElement>('.panel');
  const status = box?.querySelector('p');
  if (!box || !input || !list || !panel || !status) return;

  const find = async (): Promise<void> => {
    const query = input.value.trim();
    const index = await loadIndex();
    if (query !== input.value.trim()) return;
    const found = query ? index.search(query, { ...RANKING, boostDocument: (_id, _term, stored) => favour(stored, query) }) : [];
    list.replaceChildren(...found.slice(0, MOST_RESULTS).map(showResult));
    status.textContent = found.length ? `${found.length} ${found.length === 1 ? 'result' : 'results'}` : 'Nothing was found';
    panel.hidden = query === '';
  };
  /** The field itself is the first stop of the arrow keys, the results are the others. */
  const move = (by: number): void => {
    const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[(at + by + stops.length) % stops.length]?.focus();
  };

  input.addEventListener('focus', () => {
    void loadIndex();
    panel.hidden = input.value.trim() === '';
  });
  input.addEventListener('input', () => void find());
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && event.target === input) list.querySelector('a')?.click();
    else if (event.key === 'Escape') {
      input.focus();
      panel.hidden = true;
    } else return;
    event.preventDefault();
  });
  list.addEventListener('click', () => (panel.hidden = true));
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!box.contains(relatedTarget as Node | null)) panel.hidden = true;
  });
  // Before anybody else on the page: the reference brings a search of its own for the same keys.
  addEventListener('keydown', (event) => focusOnKey(event, input), { capture: true });
  box.hidden = false;
}

const RANKING = { prefix: true, combineWith: 'AND', boost: { title: 4 } } as const;

/** The section of that very name goes before all that mention it. */
const favour = (stored: Record<string, unknown> | undefined, query: string): number =>
  String(stored?.['title']).toLowerCase() === query.toLowerCase() ? 20 : 1;

function focusOnKey(event: KeyboardEvent, input: HTMLElement): void {
  const isTyping = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  const isAsked = (event.key === '/' && !isTyping) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
  if (!isAsked) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  input.focus();
}

function showResult({ url, title, place }: SearchResult): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  const name = document.createElement('span');
  name.textContent = title;
  const where = document.createElement('small');
  where.textContent = place;
  link.append(name, where);
  item.append(link);
  return item;
}

let loading: Promise<MiniSearch<Entry>> | undefined;

/** A script, not a fetch: that also works from a disk. Loaded when somebody is about to search. */
function loadIndex(): Promise<MiniSearch<Entry>> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'search-index.js';
    script.onload = () => {
      const { searchIndex } = globalThis as Indexed;
      if (searchIndex) resolve(MiniSearch.loadJS(searchIndex, SEARCH_OPTIONS));
      else reject(new Error('search-index.js holds no index'));
    };
    script.onerror = () => reject(new Error('search-index.js could not be loaded'));
    document.head.append(script);
  });
  return loading;
}
