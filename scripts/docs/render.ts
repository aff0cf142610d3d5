/** Markdown to HTML: headings with places, highlighted code, tables that can be read on a phone. No inline script or style. */
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

/** A part of a page that can be linked to. */
export interface Section {
  id: string;
  /** 1 for the page itself. */
  level: number;
  /** Plain text. */
  title: string;
  /** The title as HTML. */
  html: string;
  /** What it says, as plain text, up to the next heading. */
  text: string;
}

export interface Rendered {
  html: string;
  sections: Section[];
}

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Throws when two headings have one place. */
export function renderMarkdown(markdown: string): Rendered {
  const sections: Section[] = [];
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth, text }) {
        const { id } = readHeading(text);
        if (sections.some((section) => section.id === id)) throw new Error(`two headings have the place #${id}`);
        const html = this.parser.parseInline(tokens).replace(/ \{#[\w-]+\}$/, '');
        const title = plainText(html);
        sections.push({ id, level: depth, title, html, text: '' });
        const link = depth === 1 ? '' : ` <a class="anchor" href="#${id}" aria-label="Link to ${escapeHtml(title)}">#</a>`;
        return `<h${depth} id="${id}">${html}${link}</h${depth}>\n`;
      },
      code({ text, lang = '' }) {
        const html = hljs.getLanguage(lang) ? hljs.highlight(text, { language: lang }).value : escapeHtml(text);
        // It scrolls sideways, so it has to take the focus of a keyboard.
        return `<pre class="code" tabindex="0" data-language="${lang}"><code>${html}</code></pre>\n`;
      },
      codespan({ text }) {
        // Addresses are long, and a browser breaks them nowhere by itself.
        return `<code>${escapeHtml(text).replaceAll('/', '/<wbr>')}</code>`;
      },
      link({ href, tokens }) {
        return `<a href="${escapeHtml(href.replace(/^([\w-]+)\.md(?=#|$)/, '$1.html'))}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text }) {
        // A drawing takes part in light and dark only as part of the page; what it says in `style` is for where it stands alone.
        const svg = readFileSync(join(ROOT, 'docs', href), 'utf8').replace(/\s*<style>.*?<\/style>/s, '');
        if (!svg.includes(`>${escapeHtml(text)}</desc>`)) throw new Error(`docs/${href} does not carry its text alternative`);
        return `<figure>${svg.trim()}</figure>`;
      },
      table({ header, rows }: Tokens.Table) {
        const titles = header.map(({ tokens }) => this.parser.parseInline(tokens));
        const cell = ({ tokens }: Tokens.TableCell, i: number): string =>
          `<td data-label="${escapeHtml(plainText(titles[i] as string))}">${this.parser.parseInline(tokens)}</td>`;
        const head = titles.map((title) => `<th scope="col">${title}</th>`).join('');
        const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
        return `<table><thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody></table>\n`;
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  addTexts(html, sections);
  return { html: wrapTabs(html), sections };
}

/** What the script of the site makes tabs of: a section for each heading between the two comments. */
const wrapTabs = (html: string): string =>
  html.replace(/<!-- tabs -->\s*(.*?)<!-- \/tabs -->/gs, (_all, inner: string) => {
    const panels = inner.split(/(?=<h4 )/).map((panel) => {
      const [, id = '', title = ''] = /^<h4 id="([^"]+)">(.*?) <a /.exec(panel) ?? [];
      return `<section id="panel-${id}" data-title="${title}">\n${panel}</section>\n`;
    });
    return `<div class="tabs">\n${panels.join('')}</div>`;
  });

/** Gives each section the words between its heading and the next. */
function addTexts(html: string, sections: readonly Section[]): void {
  const pieces = html.split(/<h[1-6] id="[^"]+">.*?<\/h[1-6]>\n/);
  for (const [i, section] of sections.entries()) section.text = plainText(pieces[i + 1] ?? '');
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'" };

const plainText = (html: string): string =>
  html
    .replaceAll('<wbr>', '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => ENTITIES[entity] as string)
    .replace(/\s+/g, ' ')
    .trim();
