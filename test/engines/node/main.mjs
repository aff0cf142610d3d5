import { readFileSync } from 'node:fs';

const { default: run } = await import(`./${process.argv[2]}.js`);
process.stdout.write(run(readFileSync(0, 'utf8')));
