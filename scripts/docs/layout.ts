/** The layout of every page. Scripts and styles are files of the site; nothing is inline. */
import type { PageEntry } from './page-list.js';
import { escapeHtml, type Section } from './render.js';

/** Allows only files of the site itself. A web server may add a header that is stricter. */
export const POLICY = "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

export const SITE_TITLE = 'responses-compact-contract';
const RENDERED_BY = ' · rendered by <a href="https://github.com/Redocly/redoc">Redoc</a>';

export interface PageContext {
  entry: PageEntry;
  /** All pages, in the order of the navigation. */
  entries: readonly PageEntry[];
  version: string;
  policy?: string;
  /** Elements at the end of `head`. */
  head?: string;
}

export interface Article extends PageContext {
  html: string;
  sections: readonly Section[];
}

export function renderArticle({ html, sections, ...context }: Article): string {
  const [top] = sections;
  const outline = writeOutline(sections);
  const aside =
    outline && `<nav class="outline" aria-label="On this page"><details open><summary>On this page</summary>\n${outline}</details></nav>`;
  return renderPage({
    ...context,
    title: top && context.entry.name !== 'index' ? `${top.title} · ${SITE_TITLE}` : `Compact a conversation · ${SITE_TITLE}`,
    main: `<div class="columns">\n${aside}\n<main id="main" class="prose" tabindex="-1">\n${html}</main>\n</div>`,
  });
}

export function renderPage({
  entry,
  entries,
  version,
  policy = POLICY,
  head = '',
  title,
  main,
}: PageContext & { title: string; main: string }): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeHtml(entry.summary)}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="alternate" type="text/markdown" href="${entry.name}.md">
<script src="theme.js"></script>
<link rel="stylesheet" href="site.css">
<script src="site.js" defer></script>
${head}</head>
<body class="page-${entry.name}">
<a class="skip" href="#main">Skip to the content</a>
<header class="site">
<a class="brand" href="index.html">${SITE_TITLE}</a>
<div class="search" role="search" hidden>
<input type="search" placeholder="Search" aria-label="Search the documentation" autocomplete="off" spellcheck="false">
<kbd aria-hidden="true">/</kbd>
<div class="panel" hidden><ul aria-label="Results"></ul><p role="status"></p></div>
</div>
<button class="theme" type="button" hidden></button>
<nav class="groups" aria-label="Sections of the site"><ul>
${firstOfEachGroup(entries)
  .map((first) => navigationItem(first.group, first, first.group === entry.group && 'true'))
  .join('\n')}
</ul></nav>
<nav class="pages" aria-label="Pages of this section"><ul>
${entries
  .filter(({ group }) => group === entry.group)
  .map((page) => navigationItem(page.label, page, page.name === entry.name && 'page'))
  .join('\n')}
</ul></nav>
</header>
${main}
<footer class="site"><p>Contract version ${escapeHtml(version)} · <a href="llms.txt">llms.txt</a> · <a href="${entry.name}.md">this page as Markdown</a> · <a href="openapi.json">openapi.json</a> · <a href="openapi.yaml">openapi.yaml</a> · not made by Microsoft or OpenAI${entry.name === 'reference' ? RENDERED_BY : ''}</p></footer>
</body>
</html>
`;
}

const firstOfEachGroup = (entries: readonly PageEntry[]): PageEntry[] =>
  entries.filter(({ group }, i) => entries.findIndex((other) => other.group === group) === i);

const navigationItem = (label: string, { name }: PageEntry, current: 'page' | 'true' | false): string =>
  `<li><a href="${name}.html"${current ? ` aria-current="${current}"` : ''}>${escapeHtml(label)}</a></li>`;

/** The headings of the second and third level, as nested lists. */
function writeOutline(sections: readonly Section[]): string {
  const link = ({ id, html }: Section): string => `<a href="#${id}">${html}</a>`;
  const items: string[] = [];
  let inner: string[] = [];
  let outer: Section | undefined;
  const close = (): void => {
    if (outer) items.push(`<li>${link(outer)}${inner.length ? `\n<ul>\n${inner.join('\n')}\n</ul>` : ''}</li>`);
    inner = [];
  };
  for (const section of sections) {
    if (section.level === 2) {
      close();
      outer = section;
    } else if (section.level === 3 && outer) inner.push(`<li>${link(section)}</li>`);
  }
  close();
  return items.length > 1 ? `<ul>\n${items.join('\n')}\n</ul>\n` : '';
}
