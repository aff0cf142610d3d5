import pages from '../docs/pages.json' with { type: 'json' };

const groups = [...new Set(pages.map(({ group }) => group))];

export default {
  title: 'responses-compact-contract',
  srcDir: 'docs',
  markdown: {
    // The ids of headings that GitHub gives, and that links between the pages use. VitePress by itself replaces underscores.
    anchor: {
      slugify: (text) =>
        text
          .toLowerCase()
          .trim()
          .replace(/[^\p{L}\p{N}\s_-]/gu, '')
          .replace(/\s/g, '-'),
    },
    // Languages of samples that the highlighter knows by another name.
    languageAlias: { cfg: 'ini', conf: 'nginx', service: 'ini' },
  },
  themeConfig: {
    nav: [{ text: 'OpenAPI', link: '/openapi/redoc.html', target: '_self' }],
    sidebar: groups.map((name) => ({
      text: name,
      items: pages.filter(({ group }) => group === name).map(({ name, label }) => ({ text: label, link: `/${name}` })),
    })),
    search: { provider: 'local' },
  },
};
