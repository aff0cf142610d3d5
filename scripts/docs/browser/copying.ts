/** Puts a button on every block of code that copies it. */
export function setUpCopying(): void {
  // Not there where the page comes from a disk or over plain http from elsewhere.
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
    const holder = document.createElement('div');
    holder.className = 'code-holder';
    block.replaceWith(holder);
    holder.append(block, button);
  }
}
