const KEY = 'redoc.colorMode';

/** Shows the button that switches between light and dark, and stores the choice. */
export function setUpTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('button.theme');
  if (!button) return;
  const { classList } = document.documentElement;
  const updateLabel = (): void => {
    const other = classList.contains('dark') ? 'light' : 'dark';
    button.textContent = other === 'dark' ? 'Dark' : 'Light';
    button.setAttribute('aria-label', `Switch to ${other} colors`);
  };
  button.addEventListener('click', () => {
    const mode = classList.contains('dark') ? 'light' : 'dark';
    classList.remove('light', 'dark');
    classList.add(mode);
    try {
      localStorage.setItem(KEY, mode);
    } catch {
      // Without storage the choice lasts for this page only.
    }
    updateLabel();
  });
  updateLabel();
  button.hidden = false;
}
