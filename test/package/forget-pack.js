import { rmSync } from 'node:fs';

export default function forgetPack() {
  rmSync(process.env.PACKED_FOLDER, { recursive: true, force: true });
}
