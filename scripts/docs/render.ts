/** Markdown to HTML: headings with ids, highlighted code, tables that can be read on a phone. No inline script or style. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import json from 'highlight.js/lib/languages/json';
import python from 'highlight.js/lib/languages/python';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import { Marked, type Tokens } from 'marked';
import { ROOT } from '../generate/bundle.js';
import { readHeading } from './markdown.js';

for (const [name, language] of Object.entries({ sh: bash, json, py: python, ts: typescript, js: typescript, html: xml }))
  hljs.registerLanguage(name, language);

/** A section of a page, from its heading to the next heading. */
export interface Section {
  id: string;
  /** Level of the heading; 1 for the title of the page. */
  level: number;
  /** The heading as plain text. */
  title: string;
  /** The heading as HTML. */
  html: string;
  /** The content as plain text, without `rows`. */
  text: string;
  /** The rows of tables that have an id. */
  rows: Row[];
}

export interface Row {
  id: string;
  title: string;
  /** The other cells, as plain text. */
  text: string;
}

export interface Rendered {
  html: string;
  sections: Section[];
}

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Throws if two headings or rows have the same id. */
export function renderMarkdown(markdown: string): Rendered {
  const sections: Section[] = [];
  const ids = new Set<string>();
  const addId = (id: string): void => {
    if (ids.has(id)) throw new Error(`two headings or rows have the id ${id}`);
    ids.add(id);
  };
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth, text }) {
        const { id } = readHeading(text);
        addId(id);
        const html = this.parser.parseInline(tokens).replace(/ \{#[\w-]+\}$/, '');
        const title = plainText(html);
        sections.push({ id, level: depth, title, html, text: '', rows: [] });
        const link = depth === 1 ? '' : ` <a class="anchor" href="#${id}" aria-label="Link to ${escapeHtml(title)}">#</a>`;
        return `<h${depth} id="${id}">${html}${link}</h${depth}>\n`;
      },
      code({ text, lang = '' }) {
        const html = hljs.getLanguage(lang) ? hljs.highlight(text, { language: lang }).value : escapeHtml(text);
        // The block scrolls sideways, so it must be reachable by keyboard.
        return `<pre class="code" tabindex="0" data-language="${lang}"><code>${html}</code></pre>\n`;
      },
      codespan({ text }) {
        // Browsers do not break lines within long URLs by themselves.
        return `<code>${escapeHtml(text).replaceAll('/', '/<wbr>')}</code>`;
      },
      link({ href, tokens }) {
        return `<a href="${escapeHtml(href.replace(/^([\w-]+)\.md(?=#|$)/, '$1.html'))}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text }) {
        // An inline SVG follows the colors of the page; its own `style` is for readers that open the file alone.
        const svg = readFileSync(join(ROOT, 'docs', href), 'utf8').replace(/\s*<style>.*?<\/style>/s, '');
        if (!svg.includes(`>${escapeHtml(text)}</desc>`)) throw new Error(`the desc of docs/${href} differs from the alternative text`);
        return `<figure>${svg.trim()}</figure>`;
      },
      table({ header, rows }: Tokens.Table) {
        const titles = header.map(({ tokens }) => this.parser.parseInline(tokens));
        const cell = ({ tokens }: Tokens.TableCell, i: number): string =>
          `<td data-label="${escapeHtml(plainText(titles[i] as string))}">${this.parser.parseInline(tokens)}</td>`;
        const head = titles.map((title) => `<th scope="col">${title}</th>`).join('');
        const body = rows
          .map((row) => {
            const [html, id, title = ''] = ROW_ANCHOR.exec(this.parser.parseInline(row[0]?.tokens ?? [])) ?? [];
            const cells = row.map(cell);
            if (!html || !id) return `<tr>${cells.join('')}</tr>`;
            addId(id);
            sections.at(-1)?.rows.push({ id, title: plainText(title), text: plainText(cells.slice(1).join(' ')) });
            return `<tr id="${id}">${cells.join('').replace(`<a id="${id}"></a>`, '')}</tr>`;
          })
          .join('\n');
        return `<table><thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody></table>\n`;
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  addTexts(html, sections);
  return { html: wrapPairs(wrapTabs(html)), sections };
}

/** What `rowAnchor` writes, as HTML. */
const ROW_ANCHOR = /^<a id="([\w.-]+)"><\/a><code>(.*?)<\/code>/;

/** Wraps the text between the two comments, with a section for each heading; the script of the site turns the sections into tabs. */
const wrapTabs = (html: string): string =>
  wrap('tabs', html, (panel) => {
    const [, id = '', title = ''] = /^<h4 id="([^"]+)">(.*?) <a /.exec(panel) ?? [];
    return `<section id="panel-${id}" data-title="${title}">\n${panel}</section>\n`;
  });

/** Wraps the text between the two comments, with a section for each heading, which are beside each other where the window is wide. */
const wrapPairs = (html: string): string => wrap('pair', html, (panel) => `<section>\n${panel}</section>\n`);

const wrap = (name: 'tabs' | 'pair', html: string, toSection: (panel: string) => string): string =>
  html.replace(
    new RegExp(`<!-- ${name} -->\\s*(.*?)<!-- /${name} -->`, 'gs'),
    (_all, inner: string) =>
      `<div class="${name}">\n${inner
        .split(/(?=<h4 )/)
        .map(toSection)
        .join('')}</div>`,
  );

/** Sets the text of each section. */
function addTexts(html: string, sections: readonly Section[]): void {
  const contents = html.replace(/<tr id=.*?<\/tr>/gs, '').split(/<h[1-6] id="[^"]+">.*?<\/h[1-6]>\n/);
  for (const [i, section] of sections.entries()) section.text = plainText(contents[i + 1] ?? '');
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'" };

const plainText = (html: string): string =>
  html
    .replaceAll('<wbr>', '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => ENTITIES[entity] as string)
    .replace(/\s+/g, ' ')
    .trim();
