export interface Explored {
  /** The names of all variants that were chosen. */
  variants: string[];
  /** For each union, the names of its variants, joined by commas. */
  unions: string[];
}

/**
 * Opens everything in the API reference, and returns the variants of unions that it chose. It runs in the page, where a thousand clicks take
 * seconds. It calls `click()` on the same elements that a user would click. It stops choosing after `maxVariants` different variants.
 */
export async function openEverything(maxVariants: number): Promise<Explored> {
  const body = document.querySelector('#redoc main') as HTMLElement;
  const chosen = new Set<string>();
  /** Waits until the page has not changed for a frame. */
  const settle = (): Promise<void> =>
    new Promise((resolve) => {
      let quiet = 0;
      const observer = new MutationObserver(() => (quiet = 0));
      observer.observe(document.body, { childList: true, subtree: true });
      const onFrame = (): void => {
        if (++quiet <= 1) return void requestAnimationFrame(onFrame);
        observer.disconnect();
        resolve();
      };
      requestAnimationFrame(onFrame);
    });
  const click = async (element: HTMLElement): Promise<void> => {
    // The renderer renders the content of an opened field only when it comes near the viewport.
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    element.click();
    await settle();
  };
  const isVisible = (element: Element): boolean => element.getClientRects().length > 0;
  const nameOf = (element: Element): string => element.textContent?.trim() ?? '';
  /** The tabs and menus that choose between the variants of a union. */
  const switchers = (scope: Element): HTMLElement[] => [...scope.querySelectorAll<HTMLElement>('[data-section-id="switcher"]')];

  async function expand(scope: Element): Promise<void> {
    for (let round = 0; round < 3; round++) {
      const closed = [...scope.querySelectorAll<HTMLElement>('button')].filter(
        (button) => isVisible(button) && /^\+\s*Show/.test(nameOf(button)),
      );
      if (closed.length === 0) return;
      for (const button of closed) if (button.isConnected) await click(button);
    }
  }

  const unions = new Set<string>();
  /** A union of objects is explored once, wherever it occurs; other unions once for each field name. */
  const seen = new Set<string>();

  async function chooseAll(switcher: HTMLElement): Promise<void> {
    const scope = switcher.closest('.schema-property-item') ?? body;
    const tabs = [...switcher.querySelectorAll<HTMLElement>('[role="tab"]')];
    const button = switcher.querySelector<HTMLElement>('[aria-haspopup="menu"]');
    // The element of an open menu is a child of the body.
    const menuItems = async (): Promise<HTMLElement[]> => {
      await click(button as HTMLElement);
      const items = [...document.querySelectorAll<HTMLElement>('body > div > [role="menu"] [role="menuitem"]')];
      return items.filter((item) => !item.querySelector('input'));
    };
    const options = button ? await menuItems() : tabs;
    const names = options.map(nameOf);
    if (button) await click(options[0] as HTMLElement);
    unions.add(names.join());
    const key = button ? names.join() : `${scope.id.split('/').at(-1)} ${names.join()}`;
    if (seen.has(key)) return;
    seen.add(key);
    for (const [i, name] of names.entries()) {
      if (chosen.size >= maxVariants) return;
      await click((button ? await menuItems() : tabs)[i] as HTMLElement);
      chosen.add(name);
      await expand(scope);
      for (const inner of switchers(scope)) if (inner !== switcher && inner.isConnected) await chooseAll(inner);
    }
  }

  // A choice re-renders a part of the page, which may then contain unions that were not there before.
  for (let known = -1; known < seen.size; ) {
    known = seen.size;
    await expand(body);
    for (const switcher of switchers(body)) if (switcher.isConnected) await chooseAll(switcher);
  }
  // The status codes of the responses, in both columns, and the samples.
  for (const tab of body.querySelectorAll<HTMLElement>('button')) if (/^\d{3}$/.test(nameOf(tab))) await click(tab);
  return { variants: [...chosen], unions: [...unions] };
}
