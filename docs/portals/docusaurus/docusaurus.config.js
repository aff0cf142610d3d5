export default {
  title: 'responses-compact-contract',
  url: 'https://docs.example.com',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  // Files with the extension `.md` are Markdown. As MDX, which is the default, `{` and `<` would be code.
  markdown: { format: 'detect', hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: './sidebars.js' }, blog: false }]],
  themeConfig: {
    navbar: {
      title: 'Compact a conversation',
      // `pathname:` because the page is a file of the folder `static`, and no page of Docusaurus.
      items: [{ label: 'OpenAPI', href: 'pathname:///openapi/redoc.html' }],
    },
  },
};
