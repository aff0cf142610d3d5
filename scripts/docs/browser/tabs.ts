/** Turns the sections that were between `<!-- tabs -->` and `<!-- /tabs -->` into tabs. */
export function setUpTabs(): void {
  for (const group of document.querySelectorAll<HTMLElement>('.tabs')) setUpGroup(group);
}

function setUpGroup(group: HTMLElement): void {
  const panels = [...group.querySelectorAll<HTMLElement>('section')];
  const list = document.createElement('div');
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', 'Languages');
  const tabs = panels.map((panel) => {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.id = `tab-${panel.id}`;
    tab.textContent = panel.dataset['title'] ?? '';
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    (panel.querySelector('h4') as HTMLElement).hidden = true;
    list.append(tab);
    return tab;
  });
  const select = (chosen: number): void => {
    for (const [i, tab] of tabs.entries()) {
      tab.setAttribute('aria-selected', String(i === chosen));
      tab.tabIndex = i === chosen ? 0 : -1;
      (panels[i] as HTMLElement).hidden = i !== chosen;
    }
  };
  for (const [i, tab] of tabs.entries()) {
    tab.addEventListener('click', () => select(i));
    tab.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
      if (!step) return;
      const next = (i + step + tabs.length) % tabs.length;
      select(next);
      tabs[next]?.focus();
    });
  }
  const selectLinked = (): void => {
    const linked = panels.findIndex((panel) => panel.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`));
    if (linked >= 0) select(linked);
  };
  group.prepend(list);
  select(0);
  addEventListener('hashchange', selectLinked);
  selectLinked();
}
