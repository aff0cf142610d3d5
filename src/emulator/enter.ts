import { API_KEY_HEADER } from '../../generated/client.js';
import { refuseAsGateway } from './refusal.js';
import { routeOf, type Service } from './route.js';

/** All that is decided before the body is read: the path, the method and the key. Throws a refusal in Azure's form. */
export function enter(request: Request, apiKey: string | undefined): Service {
  const service = routeOf(new URL(request.url).pathname);
  if (!service) throw refuseAsGateway(404, '404', 'Resource not found');
  if (request.method !== 'POST') throw refuseAsGateway(405, '405', 'This endpoint takes POST only', { allow: 'POST' });
  if (apiKey !== undefined && !holdsKey(request.headers, apiKey)) {
    throw refuseAsGateway(401, '401', 'Access denied: the key is missing or wrong, or it belongs to another resource');
  }
  return service;
}

function holdsKey(headers: Headers, apiKey: string): boolean {
  const bearer = /^bearer +(.*)$/i.exec(headers.get('authorization') ?? '')?.[1];
  return headers.get(API_KEY_HEADER) === apiKey || bearer === apiKey;
}
