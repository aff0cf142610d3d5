import { existsSync } from 'node:fs';
import type { Engine } from '../engine.js';
import { startServer } from '../server-process.js';

export const NGINX = '/usr/sbin/nginx';
const MODULE = '/usr/lib/nginx/modules/ngx_http_js_module.so';

export const njs: Engine = {
  name: 'njs',
  tasks: ['verdicts'],
  missing: () =>
    existsSync(NGINX) && existsSync(MODULE)
      ? undefined
      : 'nginx with njs is missing. Install it: apt-get install nginx-light libnginx-mod-http-js',
  start: (folder) => startServer(folder, 'nginx.sock', NGINX, ['-p', '.', '-c', 'nginx.conf', '-e', 'stderr']),
};
