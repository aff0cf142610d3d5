/** The code samples. Each is a file that the tests run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../generate/bundle.js';

export interface Sample {
  label: string;
  /** Name of the language in `x-codeSamples` of the document. */
  lang: string;
  /** Name of the language at a Markdown code fence. */
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
