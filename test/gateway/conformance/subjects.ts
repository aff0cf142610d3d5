import { haproxyBalancer, nginxBalancer } from '../../engines/balancers/gateway-subject.js';
import { njsGateway } from '../../engines/njs/gateway-subject.js';
import { workerdGateway } from '../../engines/workerd/gateway-subject.js';
import { command } from './command.js';
import { IN_PROCESS } from './in-process.js';
import type { Subject } from './subject.js';

/** All gateways that the conformance cases run against. */
export const SUBJECTS: readonly Subject[] = [...IN_PROCESS, command, workerdGateway, njsGateway, nginxBalancer, haproxyBalancer];
