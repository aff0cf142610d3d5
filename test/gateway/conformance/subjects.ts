import { workerdGateway } from '../../engines/workerd/gateway.js';
import { command } from './command.js';
import { IN_PROCESS } from './in-process.js';
import type { Subject } from './subject.js';

/** All that the suite runs against. */
export const SUBJECTS: readonly Subject[] = [...IN_PROCESS, command, workerdGateway];
