/** The samples of code, each a file that the tests run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../generate/bundle.js';

export interface Sample {
  label: string;
  /** Name of the language in the document, as tools that show samples know it. */
  lang: string;
  /** Of the fence in Markdown. */
  language: string;
  file: string;
  source: string;
}

const SAMPLES = [
  { label: 'curl', lang: 'Shell', language: 'sh', file: 'curl.sh' },
  { label: 'TypeScript', lang: 'TypeScript', language: 'ts', file: 'this-package.ts' },
  { label: 'TypeScript, openai', lang: 'TypeScript', language: 'ts', file: 'vendor-sdk.ts' },
  { label: 'Python', lang: 'Python', language: 'py', file: 'python.py' },
];

export const readSamples = (): Sample[] =>
  SAMPLES.map((sample) => ({ ...sample, source: readFileSync(join(ROOT, 'docs/samples', sample.file), 'utf8').trimEnd() }));
