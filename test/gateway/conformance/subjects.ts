import { IN_PROCESS } from './in-process.js';
import type { Subject } from './subject.js';

/** All that the suite runs against. */
export const SUBJECTS: readonly Subject[] = [...IN_PROCESS];
