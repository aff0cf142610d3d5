const { default: run } = await import(`./${location.search.slice(1)}.js`);
const corpus = await (await fetch('/corpus')).text();
await fetch('/result', { method: 'POST', body: run(corpus) });
