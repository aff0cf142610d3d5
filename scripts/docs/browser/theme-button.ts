const KEY = 'redoc.colorMode';

/** Shows the button that switches between light and dark, and remembers what was chosen. */
export function setUpTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('button.theme');
  if (!button) return;
  const { classList } = document.documentElement;
  const name = (): void => {
    const other = classList.contains('dark') ? 'light' : 'dark';
    button.textContent = other === 'dark' ? 'Dark' : 'Light';
    button.setAttribute('aria-label', `Switch to ${other} colours`);
  };
  button.addEventListener('click', () => {
    const mode = classList.contains('dark') ? 'light' : 'dark';
    classList.remove('light', 'dark');
    classList.add(mode);
    try {
      localStorage.setItem(KEY, mode);
    } catch {
      // Chosen for this page alone, then.
    }
    name();
  });
  name();
  button.hidden = false;
}
