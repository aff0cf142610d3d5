import type ts from 'typescript';

/** Tags that repeat the type. */
const REPEATED = /^@(constant|enum)\b/;

/** Simplifies a comment of openapi-typescript: it begins with its first sentence instead of a tag, and other tags come last. A comment with nothing but repetitions is removed. */
export function plainComment(comment: ts.SynthesizedComment): ts.SynthesizedComment[] {
  const lines = comment.text
    .replace(/^\*/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim());
  const start = lines.findIndex((line) => line.startsWith('@description '));
  const end = lines.findIndex((line, index) => index > start && line.startsWith('@'));
  const isDescribed = (index: number): boolean => start >= 0 && index >= start && (end < 0 || index < end);
  const described = lines.filter((_, index) => isDescribed(index)).map((line) => line.replace(/^@description /, ''));
  const others = lines.filter((line, index) => !isDescribed(index) && !REPEATED.test(line));
  const formats = others.filter((line) => line.startsWith('Format: '));
  const tags = others.filter((line) => line.startsWith('@'));
  const summary = others.filter((line) => !formats.includes(line) && !tags.includes(line));
  const prose = [...summary, ...(summary.some(Boolean) ? [''] : []), ...described, ...formats].join('\n').trim();
  const text = [prose, ...tags].join('\n').trim();
  if (!text) return [];
  const body = text.includes('\n') ? `*\n * ${text.replaceAll('\n', '\n * ')}\n ` : `* ${text} `;
  return [{ ...comment, text: body.replace(/ +\n/g, '\n') }];
}
