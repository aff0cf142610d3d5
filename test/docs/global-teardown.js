import { rmSync } from 'node:fs';

export default function removeSharedSite() {
  rmSync(process.env.SITE_FOLDER, { recursive: true, force: true });
}
