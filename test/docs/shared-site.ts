import { join } from 'node:path';

/** The folder with the site that Jest's global setup has built. Tests must not change it: all test files share it. */
export function sharedSite(): string {
  const { SITE_FOLDER: folder, SITE_ERROR: error } = process.env;
  if (error) throw new Error(`The site could not be built: ${error}`);
  if (!folder) throw new Error('Run these tests with `npm run jest`: it builds the site first');
  return join(folder, 'site');
}
