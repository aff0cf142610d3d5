import { OPERATION } from '../contract.js';
import { invalidOptions } from './options.js';

/** The endpoint that a client calls. */
export interface ResolvedEndpoint {
  readonly url: string;
  /** The URL before the path of the OpenAPI document, so that `raw` can be called with that path. */
  readonly rawBaseUrl: string;
  /** Whether the API key is sent as `api-key`. */
  readonly azure: boolean;
}

const AZURE_HOST = /\.(openai|services\.ai|cognitiveservices)\.azure\.(com|us|cn)\.?$/;
/** Web pages for people, which do not serve the API. */
const PORTAL_HOST = /(^|\.)(portal\.azure|ai\.azure|oai\.azure|learn\.microsoft)\.com$/;
const LOOPBACK_HOST = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether a host name or an address, as it is in a URL or without the brackets of IPv6, is that of the machine itself. */
export const isLoopbackHost = (host: string): boolean => LOOPBACK_HOST.test(host === '::1' ? '[::1]' : host);

const API_PATH = /\/openai(\/v1)?(\/responses(\/compact)?)?$/i;
const DEPLOYMENT_PATH = /^(.*?)\/openai\/deployments(?:\/([^/]+)|$)/i;

export function resolveEndpoint(endpoint: string): ResolvedEndpoint {
  return azureEndpoint('endpoint', parseUrl('endpoint', endpoint));
}

export function resolveBaseUrl(baseUrl: string): ResolvedEndpoint {
  return endpointAt('baseUrl', parseUrl('baseUrl', baseUrl));
}

function endpointAt(option: string, url: URL): ResolvedEndpoint {
  if (AZURE_HOST.test(url.hostname)) return azureEndpoint(option, url);
  const base = `${url.origin}${pathOf(url).replace(/\/responses(\/compact)?$/, '')}`;
  return { url: `${base}/responses/compact`, rawBaseUrl: base.replace(/\/openai\/v1$/, ''), azure: false };
}

/** The server that a gateway calls. */
export interface ResolvedUpstream {
  /** The URL for the path of a request. An upstream without a path is called at the path of the request. */
  readonly urlFor: (path: string) => string;
  readonly azure: boolean;
}

/** Plain http is allowed: behind a gateway it is the operator's own network. */
export function resolveUpstream(upstream: string): ResolvedUpstream {
  const url = parseUrl('upstream', upstream, { plainHttp: true });
  rejectPortal('upstream', url);
  const { url: complete, azure } = endpointAt('upstream', url);
  const isBare = !AZURE_HOST.test(url.hostname) && pathOf(url) === '';
  return { urlFor: (path) => (isBare ? url.origin + path : complete), azure };
}

function rejectPortal(option: string, url: URL): void {
  if (!PORTAL_HOST.test(url.hostname) || AZURE_HOST.test(url.hostname)) return;
  throw invalidOptions(
    `${option} is the URL of a portal; use the endpoint that the portal shows, such as https://my-resource.openai.azure.com`,
  );
}

function azureEndpoint(option: string, url: URL): ResolvedEndpoint {
  rejectPortal(option, url);
  const path = pathOf(url);
  const prefix = path.replace(API_PATH, '');
  const isKnown = prefix === '' || /^\/api\/projects\/[^/]+$/.test(prefix);
  if (!isKnown && AZURE_HOST.test(url.hostname)) {
    const project = `${url.origin}/api/projects/<name>`;
    throw invalidOptions(`${option} has an unknown path; use ${url.origin}, or the URL of a project: ${project}`);
  }
  if (/\/openai(\/|$)/i.test(prefix)) {
    throw invalidOptions(`${option} has an unknown path after /openai; remove /openai and everything after it`);
  }
  if (/\/v\d+(\/responses(\/compact)?)?$/.test(prefix)) {
    throw invalidOptions(`${option} looks like the base URL of a compatible server; pass it as baseUrl`);
  }
  const rawBaseUrl = `${url.origin}${prefix}`;
  return { url: `${rawBaseUrl}${OPERATION.path}`, rawBaseUrl, azure: true };
}

/** Parses a URL, and rejects what cannot work. */
function parseUrl(option: string, value: string, { plainHttp = false } = {}): URL {
  const url = tryParse(value);
  if (!url || !/^https?:$/.test(url.protocol)) {
    const example = option === 'endpoint' ? 'https://my-resource.openai.azure.com' : 'https://api.openai.com/v1';
    throw invalidOptions(`${option} must be an absolute http(s) URL, such as ${example}`);
  }
  if (url.username || url.password)
    throw invalidOptions(
      `${option} must not contain a user name or password; ${option === 'upstream' ? 'the gateway has an option of its own for a key' : 'pass the key as apiKey'}`,
    );
  if ([...url.searchParams.keys()].some((name) => name.toLowerCase() !== 'api-version')) {
    throw invalidOptions(`${option} has a query, which no request would carry; remove it`);
  }
  if (!plainHttp && url.protocol === 'http:' && !isLoopbackHost(url.hostname)) {
    throw invalidOptions(`${option} would send the key unencrypted; use https://${url.host}${pathOf(url)}`);
  }
  const deployment = DEPLOYMENT_PATH.exec(pathOf(url));
  if (deployment) {
    const [, prefix, name] = deployment;
    const right = `${url.origin}${prefix}/openai/v1`;
    throw invalidOptions(
      `${option} is the URL of a deployment; use ${right} and send the deployment name as \`model\`${name ? `: '${name}'` : ''}`,
    );
  }
  return url;
}

function tryParse(value: unknown): URL | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return new URL(value.trim());
  } catch {
    return undefined;
  }
}

const pathOf = (url: URL): string => url.pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '');
