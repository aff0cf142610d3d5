import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { PAGE_LIST } from '../../scripts/docs/page-list.js';
import { ROOT } from '../../scripts/generate/bundle.js';
import { describeInChromium } from './browsing.js';
import { fetchPackage, PACKAGES } from './portal-packages.js';

// The first run downloads the renderers.
jest.setTimeout(180_000);

const PORTALS = ['redoc', 'scalar', 'swagger-ui'];

describeInChromium('without a network, in the portals of docs/portals.md,', ({ open, ...site }) => {
  // One folder, as `docs/portals.md` describes it: the page, its script, the files of the renderer, and the exported document.
  beforeAll(() => {
    const folder = join(site.folder, 'portals');
    mkdirSync(folder);
    const exported = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).exports;
    const sources = [
      ...PORTALS.flatMap((name) => [`docs/portals/${name}.html`, `docs/portals/start-${name}.js`]),
      exported['./openapi.json'],
      exported['./openapi.yaml'],
    ].map((path) => join(ROOT, path));
    for (const renderer of PACKAGES) sources.push(...renderer.files.map((file) => join(fetchPackage(renderer), file)));
    for (const source of sources) copyFileSync(source, join(folder, basename(source)));
  });

  test.each(PORTALS)('%s shows the operation without requests to other hosts', async (name) => {
    const { page, otherHosts, errors } = await open(`portals/${name}.html`);
    const path = page.getByText('/openai/v1/responses/compact').first();
    await path.waitFor();
    // Two of the three show the description only after a click on the operation.
    const description = page.getByText('Compacts a conversation and returns a shorter one').first();
    if (!(await description.isVisible())) await path.click();
    await description.waitFor();
    // Time for requests that it might send after it is rendered.
    await page.waitForTimeout(1500);
    // Redoc requests a logo from its CDN. The policy of the page blocks the request before it is sent.
    const sent = otherHosts.filter((request) => !request.startsWith('GET blob:') && !errors.includes(`blocked: ${request.slice(4)}`));
    expect(sent).toEqual([]);
    expect(errors.filter((error) => !error.includes('cdn.redoc.ly/redoc/logo'))).toEqual([]);
    await page.context().close();
  });
});

test('MkDocs lists the pages in the order and the sections of this site', () => {
  const navigation = [
    ...readFileSync(join(ROOT, 'docs/portals/backstage/mkdocs.yml'), 'utf8')
      .split('nav:\n')[1]!
      .matchAll(/^ +- (.*)$/gm),
  ].map(([, line]) => line);
  const groups = [...new Set(PAGE_LIST.map(({ group }) => group))];
  expect(navigation).toEqual(
    groups.flatMap((group) => [
      `${group}:`,
      ...PAGE_LIST.filter((page) => page.group === group).map(({ name, label }) => `${label}: ${name}.md`),
    ]),
  );
});
