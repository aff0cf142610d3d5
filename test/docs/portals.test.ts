import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { ROOT } from '../../scripts/generate/bundle.js';
import { describeInChromium } from './browsing.js';
import { fetchPackage, PACKAGES } from './portal-packages.js';

// The first run fetches the renderers.
jest.setTimeout(180_000);

const PORTALS = ['redoc', 'scalar', 'swagger-ui'];

describeInChromium('in a portal of somebody else, with the network cut off,', ({ open, ...site }) => {
  // As the recipes say: the page, its script, the renderer's files and the exported document, side by side.
  beforeAll(() => {
    const folder = join(site.folder, 'portals');
    mkdirSync(folder);
    const exported = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).exports;
    const sources = [
      ...PORTALS.flatMap((name) => [`docs/portals/${name}.html`, `docs/portals/start-${name}.js`]),
      exported['./openapi.json'],
      exported['./openapi.yaml'],
    ].map((path) => join(ROOT, path));
    for (const wanted of PACKAGES) sources.push(...wanted.files.map((file) => join(fetchPackage(wanted), file)));
    for (const source of sources) copyFileSync(source, join(folder, basename(source)));
  });

  test.each(PORTALS)('%s draws the operation and asks no other host', async (name) => {
    const { page, elsewhere, faults } = await open(`portals/${name}.html`);
    const path = page.getByText('/openai/v1/responses/compact').first();
    await path.waitFor();
    // Two of the three show the operation itself when its line is chosen.
    const description = page.getByText('Takes a conversation and answers with a shorter one').first();
    if (!(await description.isVisible())) await path.click();
    await description.waitFor();
    // Time for what it might ask of others once it is drawn.
    await page.waitForTimeout(1500);
    // What Redoc asks of its CDN, the policy of the recipe stops before it is sent.
    const sent = elsewhere.filter((request) => !request.startsWith('GET blob:') && !faults.includes(`stopped: ${request.slice(4)}`));
    expect(sent).toEqual([]);
    expect(faults.filter((fault) => !fault.includes('cdn.redoc.ly/redoc/logo'))).toEqual([]);
    await page.context().close();
  });
});
