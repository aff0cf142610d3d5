import pages from './docs/pages.json' with { type: 'json' };

const groups = [...new Set(pages.map(({ group }) => group))];

export default {
  pages: groups.map((name) => ({
    type: 'category',
    label: name,
    items: pages.filter(({ group }) => group === name).map(({ name, label }) => ({ type: 'doc', id: name, label })),
  })),
};
