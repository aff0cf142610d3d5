/** The samples of the guide with another body in place of theirs. */

export type SampleLanguage = 'sh' | 'ts' | 'py';

export interface SampleTemplate {
  label: string;
  language: SampleLanguage;
  /** The source up to the body, and after it. */
  before: string;
  after: string;
  /** The indentation of the line on which the body ends. */
  indent: string;
}

/** Longer bodies are read from a file: a shell accepts only 128 KB in one argument, and nobody would read the sample. */
export const MAX_INLINE = 20_000;

export const BODY_FILE = 'request.json';

const FROM_FILE: Readonly<Record<SampleLanguage, string>> = {
  sh: `@${BODY_FILE}`,
  ts: `JSON.parse(readFileSync('${BODY_FILE}', 'utf8'))`,
  py: `json.load(open("${BODY_FILE}", encoding="utf-8"))`,
};

/** Without a body, or with one that is too long or not JSON, the sample reads it from a file. */
export function fillSample({ language, before, after, indent }: SampleTemplate, body: string | undefined): string {
  const inline = body !== undefined && body.length <= MAX_INLINE ? writeBody(language, body, indent) : undefined;
  const start = inline === undefined && language === 'ts' ? `import { readFileSync } from 'node:fs';\n${before}` : before;
  return start + (inline ?? FROM_FILE[language]) + after;
}

/** The body in the notation of the language; undefined if the sample has to read it from a file. */
function writeBody(language: SampleLanguage, body: string, indent: string): string | undefined {
  let text: string;
  try {
    text = JSON.stringify(JSON.parse(body), null, language === 'py' ? 4 : 2);
  } catch {
    return undefined;
  }
  // In an object literal of TypeScript, this key would set the prototype.
  if (language === 'ts' && text.includes('"__proto__"')) return undefined;
  const indented = text.replaceAll('\n', `\n${indent}`);
  switch (language) {
    case 'sh':
      return `'${body.trim().replaceAll("'", "'\\''")}'`;
    case 'ts':
      // Strings contain no line breaks, so every key is at the start of a line.
      return indented.replace(/^(\s*)"([A-Za-z_]\w*)": /gm, '$1$2: ');
    case 'py':
      return indented.replace(
        /^(\s*(?:"(?:[^"\\]|\\.)*": )?)(true|false|null)(,?)$/gm,
        (_all, key, word, comma) => key + PYTHON_WORDS[word] + comma,
      );
  }
}

const PYTHON_WORDS: Readonly<Record<string, string>> = { true: 'True', false: 'False', null: 'None' };
