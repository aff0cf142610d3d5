/** Adds a copy button to every block of code. */
export function setUpCopyButtons(): void {
  // Browsers offer the clipboard only to secure origins: not to `file:` URLs, nor to plain http from another machine.
  if (!navigator.clipboard) return;
  for (const block of document.querySelectorAll<HTMLElement>('pre.code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(block.querySelector('code')?.textContent?.trimEnd() ?? '');
        button.textContent = 'Copied';
      } catch {
        button.textContent = 'Not allowed';
      }
      setTimeout(() => (button.textContent = 'Copy'), 1500);
    });
    const container = document.createElement('div');
    container.className = 'code-container';
    block.replaceWith(container);
    container.append(block, button);
  }
}
