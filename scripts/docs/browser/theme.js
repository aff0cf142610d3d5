// Loaded before anything is drawn, so that nothing flashes. The name of the key is the renderer's own, so both agree.
(() => {
  let mode;
  try {
    mode = localStorage.getItem('redoc.colorMode');
  } catch {}
  if (mode !== 'light' && mode !== 'dark') mode = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.classList.add(mode);
})();
