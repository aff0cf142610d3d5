export interface Explored {
  /** Names of all branches that were chosen. */
  branches: string[];
  /** The names in each union, joined by commas. */
  unions: string[];
}

/**
 * Opens everything in the API reference, and tells which branches of unions it chose. It runs in the page, where a thousand clicks
 * take seconds; each is the click of an element, as a person's would be.
 */
export async function openEverything(): Promise<Explored> {
  const body = document.querySelector('#redoc main') as HTMLElement;
  const chosen = new Set<string>();
  /** Until two frames have gone by in which nothing was drawn. */
  const settle = (): Promise<void> =>
    new Promise((resolve) => {
      let quiet = 0;
      const observer = new MutationObserver(() => (quiet = 0));
      observer.observe(document.body, { childList: true, subtree: true });
      const look = (): void => {
        if (++quiet <= 2) return void requestAnimationFrame(look);
        observer.disconnect();
        resolve();
      };
      requestAnimationFrame(look);
    });
  const click = async (element: HTMLElement): Promise<void> => {
    element.click();
    await settle();
  };
  const isShown = (element: Element): boolean => element.getClientRects().length > 0;
  const nameOf = (element: Element): string => element.textContent?.trim() ?? '';
  /** Tabs and menus within, but not those within the branches that these choose between. */
  const switchers = (scope: Element): HTMLElement[] => [...scope.querySelectorAll<HTMLElement>('[data-section-id="switcher"]')];

  async function expand(scope: Element): Promise<void> {
    for (let round = 0; round < 3; round++) {
      const closed = [...scope.querySelectorAll<HTMLElement>('button')].filter(
        (button) => isShown(button) && /^\+\s*Show/.test(nameOf(button)),
      );
      if (closed.length === 0) return;
      for (const button of closed) if (button.isConnected) await click(button);
    }
  }

  const unions = new Set<string>();
  /** Unions of objects are looked into once, wherever they stand; a choice between a text and a list once for each name of a field. */
  const seen = new Set<string>();

  async function chooseAll(switcher: HTMLElement): Promise<void> {
    const scope = switcher.closest('.schema-property-item') ?? body;
    const tabs = [...switcher.querySelectorAll<HTMLElement>('[role="tab"]')];
    const button = switcher.querySelector<HTMLElement>('[aria-haspopup="menu"]');
    // A menu that is open hangs below the body.
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
      await click((button ? await menuItems() : tabs)[i] as HTMLElement);
      chosen.add(name);
      await expand(scope);
      for (const inner of switchers(scope)) if (inner !== switcher && inner.isConnected) await chooseAll(inner);
    }
  }

  // What is chosen in one place is drawn anew, and may bring what was not there before.
  for (let known = -1; known < seen.size; ) {
    known = seen.size;
    await expand(body);
    for (const switcher of switchers(body)) if (switcher.isConnected) await chooseAll(switcher);
  }
  // The statuses of answers, in both columns, and the samples.
  for (const tab of body.querySelectorAll<HTMLElement>('button')) if (/^\d{3}$/.test(nameOf(tab))) await click(tab);
  return { branches: [...chosen], unions: [...unions] };
}
