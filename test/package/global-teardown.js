import { rmSync } from 'node:fs';

export default function removePackedPackage() {
  rmSync(process.env.PACKED_FOLDER, { recursive: true, force: true });
}
