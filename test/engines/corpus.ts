import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../spec/examples/', import.meta.url);
export const MESSAGES = ['CompactRequest', 'CompactResponse', 'CompactErrorBody', 'InputItem', 'OutputItem'];

export interface ByFamily<T> {
  open: T;
  strict: T;
}

export type Reason = { code: string; pointer: string };

/** Every example, as the text that engines are sent, and what each family must say about it. */
export interface Corpus {
  text: string;
  verdicts: Record<string, ByFamily<boolean>>;
  reasons: Record<string, ByFamily<Reason[]>>;
}

export function readCorpus(): Corpus {
  const corpus: Corpus = { text: '', verdicts: {}, reasons: {} };
  const cases: string[] = [];
  for (const message of MESSAGES) {
    for (const folder of ['valid', 'invalid']) {
      for (const file of readdirSync(new URL(`${message}/${folder}`, ROOT))) {
        const name = `${message}/${folder}/${file}`;
        const text = readFileSync(new URL(name, ROOT), 'utf8');
        const { issues = { open: [], strict: [] } } = JSON.parse(text) as { issues?: ByFamily<Reason[]> };
        // The text of the file goes out as it is: each engine has to parse it itself.
        cases.push(`{"name":"${name}","message":"${message}","example":${text}}`);
        corpus.verdicts[name] = { open: issues.open.length === 0, strict: issues.strict.length === 0 };
        corpus.reasons[name] = issues;
      }
    }
  }
  corpus.text = `[${cases.join(',')}]`;
  return corpus;
}
