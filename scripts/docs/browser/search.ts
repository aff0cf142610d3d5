/** The search field. It searches an index that is part of the site. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { search, SEARCH_OPTIONS, type Entry } from '../search-terms.js';

const MAX_RESULTS = 12;

type GlobalWithIndex = typeof globalThis & { searchIndex?: Parameters<typeof MiniSearch.loadJS<Entry>>[0] };

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
    const found = query ? search(index, query) : [];
    list.replaceChildren(...found.slice(0, MAX_RESULTS).map(showResult));
    status.textContent = found.length ? `${found.length} ${found.length === 1 ? 'result' : 'results'}` : 'No results';
    panel.hidden = query === '';
  };
  /** The arrow keys move the focus through the field and the results. */
  const moveFocus = (by: number): void => {
    const targets: HTMLElement[] = [input, ...list.querySelectorAll('a')];
    const current = targets.indexOf(document.activeElement as HTMLElement);
    targets[(current + by + targets.length) % targets.length]?.focus();
  };

  input.addEventListener('focus', () => {
    void loadIndex();
    panel.hidden = input.value.trim() === '';
  });
  input.addEventListener('input', () => void find());
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') moveFocus(1);
    else if (event.key === 'ArrowUp') moveFocus(-1);
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
  // In the capture phase, before the renderer of the reference, which has its own search on the same keys.
  addEventListener('keydown', (event) => focusOnKey(event, input), { capture: true });
  box.hidden = false;
}

function focusOnKey(event: KeyboardEvent, input: HTMLElement): void {
  const isTyping = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  const isShortcut = (event.key === '/' && !isTyping) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
  if (!isShortcut) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  input.focus();
}

function showResult({ url, title, location }: SearchResult): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  const name = document.createElement('span');
  name.textContent = title;
  const context = document.createElement('small');
  context.textContent = location;
  link.append(name, context);
  item.append(link);
  return item;
}

let loading: Promise<MiniSearch<Entry>> | undefined;

/** Loads the index on first use: as a script, because `fetch` does not work on `file:` URLs. */
function loadIndex(): Promise<MiniSearch<Entry>> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'search-index.js';
    script.onload = () => {
      const { searchIndex } = globalThis as GlobalWithIndex;
      if (searchIndex) resolve(MiniSearch.loadJS(searchIndex, SEARCH_OPTIONS));
      else reject(new Error('search-index.js contains no index'));
    };
    script.onerror = () => reject(new Error('search-index.js could not be loaded'));
    document.head.append(script);
  });
  return loading;
}
