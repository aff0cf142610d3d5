/**
 * The menus of the renderer open by keyboard, but leave the focus behind, know no arrows, and do not close. This gives them what
 * a menu has: the focus goes in, arrows move it, Enter chooses, Escape and Tab lead back to the button.
 */
export function setUpMenus(): void {
  let opener: HTMLElement | undefined;

  const leave = (): void => {
    if (opener?.isConnected && opener.getAttribute('aria-expanded') === 'true') opener.click();
    opener?.focus();
  };

  addEventListener(
    'keydown',
    (event) => {
      const target = event.target as HTMLElement;
      const button = target.closest<HTMLElement>('#redoc [aria-haspopup="menu"]');
      if (button && ['Enter', ' ', 'ArrowDown'].includes(event.key)) {
        event.preventDefault();
        event.stopPropagation();
        opener = button;
        if (button.getAttribute('aria-expanded') !== 'true') button.click();
        // It is drawn by then.
        setTimeout(() => openItems()[0]?.focus(), 50);
        return;
      }
      const item = opener && target.closest<HTMLElement>('[role="menuitem"]');
      if (!item) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        const items = openItems();
        items[(items.indexOf(item) + step + items.length) % items.length]?.focus();
      } else if (event.key === 'Enter' && !target.matches('input')) {
        item.click();
        opener?.focus();
      } else if (event.key === 'Escape' || event.key === 'Tab') leave();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

/** The field that filters a long menu is an item too, which takes no focus itself. */
const openItems = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[role="menu"] [role="menuitem"][tabindex="0"]')].filter((item) =>
    item.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
