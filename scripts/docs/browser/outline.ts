/** On narrow screens the navigation scrolls sideways: brings the current section and page into view. */
export function setUpNavigation(): void {
  for (const row of document.querySelectorAll<HTMLElement>('header.site nav')) {
    const current = row.querySelector<HTMLElement>('[aria-current]');
    if (current) row.scrollLeft = current.offsetLeft - row.offsetLeft - (row.clientWidth - current.offsetWidth) / 2;
  }
}

/** Marks the section at the top of the window in the list of sections. On narrow screens that list starts closed. */
export function setUpOutline(): void {
  const outline = document.querySelector<HTMLElement>('.outline');
  const details = outline?.querySelector('details');
  if (!outline || !details) return;
  const isWide = matchMedia('(min-width: 70rem)');
  const toggle = (): void => {
    details.open = isWide.matches;
  };
  isWide.addEventListener('change', toggle);
  toggle();

  const links = new Map([...outline.querySelectorAll('a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const headings = [...document.querySelectorAll<HTMLElement>('main h2[id], main h3[id]')];
  let current: HTMLAnchorElement | undefined;
  const mark = (): void => {
    const heading = headings.filter((one) => one.getBoundingClientRect().top < 140).at(-1) ?? headings[0];
    const link = links.get(heading?.id ?? '');
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
    if (link && isWide.matches && details.open) scrollIntoOutline(outline, link);
  };
  let isScheduled = false;
  addEventListener(
    'scroll',
    () => {
      if (isScheduled) return;
      isScheduled = true;
      requestAnimationFrame(() => {
        isScheduled = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}

/** Scrolls the list only; `scrollIntoView` would scroll the page too. */
function scrollIntoOutline(outline: HTMLElement, link: HTMLElement): void {
  const { top, bottom } = link.getBoundingClientRect();
  const visible = outline.getBoundingClientRect();
  if (top < visible.top || bottom > visible.bottom) outline.scrollTop += top - visible.top - visible.height / 3;
}
