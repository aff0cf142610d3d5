/** The site as text: `llms.txt`, the list of pages in the format of llmstxt.org, and `llms-full.txt`, all pages in one file. */
import type { OpenApiDocument } from '../generate/bundle.js';
import { sinceOf } from '../generate/notes.js';
import { nameOf, operationOf, resolve, schemasOf, type Schema } from './document.js';
import { code, fence, heading, table } from './markdown.js';
import type { Page } from './pages.js';

export const writeLlms = (pages: readonly Page[], document: OpenApiDocument): string =>
  `# responses-compact-contract

> ${document.info['summary']}

The contract of \`${operationLine(document)}\`: an OpenAPI document, and types, validators, a client, a gateway and an emulator made from it.
Send a conversation as \`input\`, keep the whole \`output\` of the response, and begin the next \`input\` with it.

## Pages

${pages.map(({ name, label, summary }) => `- [${label}](${name}.md): ${summary}`).join('\n')}

## Added after the reference page of May 2026

Each date is that of the first document or SDK of the vendor that has the addition; services may have had it earlier.

${listAdditions(document).join('\n')}

## Files

- [llms-full.txt](llms-full.txt): all pages in one file.
- [openapi.json](openapi.json), [openapi.yaml](openapi.yaml): the OpenAPI 3.1 document.
`;

/** Without ids: no link of the file needs them. */
export const writeLlmsFull = (pages: readonly Page[]): string =>
  pages.map(({ markdown }) => writeTwin(markdown).replace(/<a id="[\w.-]+"><\/a>(?:\n\n)?/g, '')).join('\n');

/**
 * A page as readers download it, and as other generators of sites read it: without the markup that only our HTML pages need. Explicit ids of headings
 * become HTML, because generators disagree about a syntax for them.
 */
export const writeTwin = (markdown: string): string =>
  `${markdown
    .replace(/(\]\([\w-]+)\.html(?=\)|#)/g, '$1.md')
    .replace(/^(#{1,6} .+) \{#([\w-]+)\}$/gm, '<a id="$2"></a>\n\n$1')
    .replace(/^<!-- \/?(?:tabs|pair) -->\n+/gm, '')
    .trimEnd()}\n`;

/** The operation itself: URL, request, responses and headers. The fields are on the items page. */
export function writeOperationPage(document: OpenApiDocument): string {
  const { operation } = operationOf(document);
  const responses = Object.entries<Schema>(operation['responses']).map(([status, response]) => {
    const { description, headers = {} } = resolve(document, response);
    return [code(status), description, Object.keys(headers).map(code).join(', ')];
  });
  const headers = Object.entries<Schema>(document.components['headers']).map(([name, header]) => [code(name), header['description']]);
  const body = operation['requestBody'].content['application/json'];
  const okBody = resolve(document, operation['responses']['200'])['content']['application/json'];
  return [
    '# API reference',
    `${fence('http', operationLine(document))}`,
    operation['description'].trim(),
    `Request: [${nameOf(body.schema.$ref)}](items.md#${nameOf(body.schema.$ref)}), \`application/json\`. Response: [${nameOf(okBody.schema.$ref)}](items.md#${nameOf(okBody.schema.$ref)}).`,
    heading(2, 'Servers'),
    table(
      ['URL', 'Description'],
      (document['servers'] as Schema[]).map(({ url, description }) => [code(url), description]),
    ),
    heading(2, 'Keys'),
    table(
      ['Scheme', 'Description'],
      Object.entries<Schema>(document.components['securitySchemes']).map(([name, { description }]) => [code(name), description]),
    ),
    heading(2, 'Status codes'),
    table(['Status', 'Meaning', 'Headers'], responses),
    heading(2, 'Response headers'),
    table(['Header', 'Meaning'], headers),
    heading(2, 'Example requests'),
    ...examples(document, body),
    heading(2, 'Example responses'),
    ...examples(document, okBody),
  ].join('\n\n');
}

/** One line for each date and its vendors, in order, with the schemas, fields and values that appeared then. */
function listAdditions(document: OpenApiDocument): string[] {
  const additions = new Map<string, string[]>();
  const add = (dates: Schema, name: string): void => {
    const since = sinceOf(dates);
    if (since) additions.set(since, [...(additions.get(since) ?? []), code(name)]);
  };
  const addWithValues = (schema: Schema, name: string): void => {
    add(schema, name);
    for (const [value, dates] of Object.entries<Schema>(schema['x-values'] ?? {})) add(dates, `${name}: ${value}`);
  };
  for (const [name, schema] of Object.entries(schemasOf(document))) {
    addWithValues(schema, name);
    for (const [key, field] of Object.entries<Schema>(schema['properties'] ?? {})) addWithValues(field, `${name}.${key}`);
  }
  return [...additions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([since, names]) => `- ${since}: ${names.join(', ')}`);
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
