export default {
  base: './',
  logLevel: 'silent',
  build: {
    outDir: 'vite',
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: { input: 'browser.js', output: { entryFileNames: 'bundle.js', chunkFileNames: '[name].js' } },
  },
};
