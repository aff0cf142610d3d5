/** The site as text: a list of its pages, as llmstxt.org has it, and all of them in one. */
import type { OpenApiDocument } from '../generate/bundle.js';
import { nameOf, operationOf, resolve, type Schema } from './document.js';
import { code, fence, heading, table, readHeading } from './markdown.js';
import type { Page } from './pages.js';

export const writeLlms = (pages: readonly Page[], document: OpenApiDocument): string =>
  `# responses-compact-contract

> ${document.info['summary']}

The contract of \`${operationLine(document)}\`: an OpenAPI document, and types, validators, a client and an emulator made from it.
Send a conversation as \`input\`, keep \`output\` of the answer whole, and begin the next \`input\` with it.

## Pages

${pages.map(({ name, label, summary }) => `- [${label}](${name}.md): ${summary}`).join('\n')}

## Files

- [llms-full.txt](llms-full.txt): all pages in one.
- [openapi.json](openapi.json), [openapi.yaml](openapi.yaml): the OpenAPI 3.1 document.
`;

export const writeLlmsFull = (pages: readonly Page[]): string => pages.map(({ markdown }) => writePlain(markdown)).join('\n');

/** As it is handed out: without the places of headings, and without what only the pages need. */
export const writePlain = (markdown: string): string =>
  `${markdown
    .replace(/^(#{1,6} )(.+)$/gm, (_line, marks: string, text: string) => marks + readHeading(text).words)
    .replace(/^<!-- \/?tabs -->\n+/gm, '')
    .replace(/<a id="\w+"><\/a>/g, '')
    .trimEnd()}\n`;

/** The operation itself: where it is, what it takes and answers. The fields are on the page of items. */
export function writeOperationPage(document: OpenApiDocument): string {
  const { operation } = operationOf(document);
  const replies = Object.entries<Schema>(operation['responses']).map(([status, reply]) => {
    const { description, headers = {} } = resolve(document, reply);
    return [code(status), description, Object.keys(headers).map(code).join(', ')];
  });
  const headers = Object.entries<Schema>(document.components['headers']).map(([name, header]) => [code(name), header['description']]);
  const body = operation['requestBody'].content['application/json'];
  const answer = resolve(document, operation['responses']['200'])['content']['application/json'];
  return [
    '# API reference',
    `${fence('http', operationLine(document))}`,
    operation['description'].trim(),
    `Body: [${nameOf(body.schema.$ref)}](items.md#${nameOf(body.schema.$ref)}), \`application/json\`. Answer: [${nameOf(answer.schema.$ref)}](items.md#${nameOf(answer.schema.$ref)}).`,
    heading(2, 'Servers'),
    table(
      ['Address', 'What'],
      (document['servers'] as Schema[]).map(({ url, description }) => [code(url), description]),
    ),
    heading(2, 'Keys'),
    table(
      ['Scheme', 'What'],
      Object.entries<Schema>(document.components['securitySchemes']).map(([name, { description }]) => [code(name), description]),
    ),
    heading(2, 'Statuses'),
    table(['Status', 'Meaning', 'Headers'], replies),
    heading(2, 'Headers of answers'),
    table(['Header', 'Meaning'], headers),
    heading(2, 'Examples of requests'),
    ...examples(document, body),
    heading(2, 'Examples of answers'),
    ...examples(document, answer),
  ].join('\n\n');
}

const operationLine = (document: OpenApiDocument): string => {
  const { method, path } = operationOf(document);
  return `${method.toUpperCase()} ${path}`;
};

const examples = (document: OpenApiDocument, { examples }: Schema): string[] =>
  Object.values<Schema>(examples).map((example) => {
    const { summary, value } = resolve(document, example);
    return `${summary}\n\n${fence('json', JSON.stringify(value, null, 2))}`;
  });
