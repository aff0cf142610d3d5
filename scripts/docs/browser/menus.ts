/**
 * The menus of the renderer open by keyboard, but do not take the focus, ignore the arrow keys, and do not close. This adds the usual
 * behavior of a menu: opening it moves the focus into it, the arrow keys move the focus, Enter chooses, Escape and Tab close the menu.
 */
export function setUpMenus(): void {
  let opener: HTMLElement | undefined;

  const closeMenu = (): void => {
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
        // By then the menu is rendered.
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
      } else if (event.key === 'Escape' || event.key === 'Tab') closeMenu();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

/** The visible items. The filter field of a long menu is an item too, but cannot be focused itself. */
const openItems = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[role="menu"] [role="menuitem"][tabindex="0"]')].filter((item) =>
    item.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
