/** The pages are a row that scrolls sideways on narrow screens: brings the current one into view. */
export function setUpNavigation(): void {
  const row = document.querySelector<HTMLElement>('header.site nav');
  const current = row?.querySelector<HTMLElement>('[aria-current]');
  if (row && current) row.scrollLeft = current.offsetLeft - row.offsetLeft - (row.clientWidth - current.offsetWidth) / 2;
}

/** Marks, in the list beside the page, the section that is being read; on narrow screens the list begins closed. */
export function setUpOutline(): void {
  const outline = document.querySelector<HTMLElement>('.outline');
  const details = outline?.querySelector('details');
  if (!outline || !details) return;
  const isWide = matchMedia('(min-width: 70rem)');
  const adapt = (): void => {
    details.open = isWide.matches;
  };
  isWide.addEventListener('change', adapt);
  adapt();

  const links = new Map([...outline.querySelectorAll('a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const headings = [...document.querySelectorAll<HTMLElement>('main h2[id], main h3[id]')];
  let current: HTMLAnchorElement | undefined;
  const mark = (): void => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < 140).at(-1) ?? headings[0];
    const link = links.get(passed?.id ?? '');
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
    if (link && isWide.matches && details.open) keepInView(outline, link);
  };
  let isWaiting = false;
  addEventListener(
    'scroll',
    () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}

/** `scrollIntoView` would move the page too. */
function keepInView(outline: HTMLElement, link: HTMLElement): void {
  const { top, bottom } = link.getBoundingClientRect();
  const frame = outline.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) outline.scrollTop += top - frame.top - frame.height / 3;
}
