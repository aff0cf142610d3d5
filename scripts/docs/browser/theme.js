// Runs before the first paint, so that the page does not flash in the wrong colors. The renderer uses the same key.
(() => {
  let mode;
  try {
    mode = localStorage.getItem('redoc.colorMode');
  } catch {}
  if (mode !== 'light' && mode !== 'dark') mode = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.classList.add(mode);
})();
