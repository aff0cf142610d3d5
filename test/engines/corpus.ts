import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../spec/examples/', import.meta.url);
export const MESSAGES = ['CompactRequest', 'CompactResponse', 'CompactErrorBody', 'InputItem', 'OutputItem'];

export interface ByFamily<T> {
  open: T;
  strict: T;
}

export type ExpectedIssue = { code: string; pointer: string };

/** All examples, as the text that is sent to the engines, and the expected result of each validator family. */
export interface Corpus {
  text: string;
  /** Whether each example is valid. */
  verdicts: Record<string, ByFamily<boolean>>;
  /** The issues of each example. */
  reasons: Record<string, ByFamily<ExpectedIssue[]>>;
}

export function readCorpus(): Corpus {
  const corpus: Corpus = { text: '', verdicts: {}, reasons: {} };
  const cases: string[] = [];
  for (const message of MESSAGES) {
    for (const folder of ['valid', 'invalid']) {
      for (const file of readdirSync(new URL(`${message}/${folder}`, ROOT))) {
        const name = `${message}/${folder}/${file}`;
        const text = readFileSync(new URL(name, ROOT), 'utf8');
        const { issues = { open: [], strict: [] } } = JSON.parse(text) as { issues?: ByFamily<ExpectedIssue[]> };
        // Each engine has to parse the text of the file itself.
        cases.push(`{"name":"${name}","message":"${message}","example":${text}}`);
        corpus.verdicts[name] = { open: issues.open.length === 0, strict: issues.strict.length === 0 };
        corpus.reasons[name] = issues;
      }
    }
  }
  corpus.text = `[${cases.join(',')}]`;
  return corpus;
}
