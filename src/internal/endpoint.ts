import { OPERATION } from '../contract.js';
import { invalidOptions } from './options.js';

/** Where the calls of a client go. */
export interface ResolvedEndpoint {
  /** The URL that is called. */
  readonly url: string;
  /** What stands before the path of the document, so that `raw` can be called with that path. */
  readonly rawBaseUrl: string;
  /** Whether a key goes as `api-key`. */
  readonly azure: boolean;
}

const AZURE_HOST = /\.(openai|services\.ai|cognitiveservices)\.azure\.(com|us|cn)\.?$/;
/** Pages for people, which answer no calls. */
const PORTAL_HOST = /(^|\.)(portal\.azure|ai\.azure|oai\.azure|learn\.microsoft)\.com$/;
const LOOPBACK_HOST = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const AZURE_TAIL = /\/openai(\/v1)?(\/responses(\/compact)?)?$/i;
const DEPLOYMENT = /^(.*?)\/openai\/deployments(?:\/([^/]+)|$)/i;

export function resolveEndpoint(endpoint: string): ResolvedEndpoint {
  return onAzure('endpoint', parse('endpoint', endpoint));
}

export function resolveBaseUrl(baseUrl: string): ResolvedEndpoint {
  return atBase('baseUrl', parse('baseUrl', baseUrl));
}

function atBase(option: string, url: URL): ResolvedEndpoint {
  if (AZURE_HOST.test(url.hostname)) return onAzure(option, url);
  const base = `${url.origin}${pathOf(url).replace(/\/responses(\/compact)?$/, '')}`;
  return { url: `${base}/responses/compact`, rawBaseUrl: base.replace(/\/openai\/v1$/, ''), azure: false };
}

/**
 * Where a gateway sends its calls. A server that is given without a path is called at the path that its own caller used. Plain http is
 * let be: behind a gateway it is the operator's network.
 */
export function resolveUpstream(upstream: string): (path: string) => string {
  const url = parse('upstream', upstream, { plainHttp: true });
  refusePortal('upstream', url);
  const { url: whole } = atBase('upstream', url);
  const isBare = !AZURE_HOST.test(url.hostname) && pathOf(url) === '';
  return (path) => (isBare ? url.origin + path : whole);
}

function refusePortal(option: string, url: URL): void {
  if (!PORTAL_HOST.test(url.hostname) || AZURE_HOST.test(url.hostname)) return;
  throw invalidOptions(
    `${option} is the address of a portal; copy the endpoint that it shows, such as https://my-resource.openai.azure.com`,
  );
}

function onAzure(option: string, url: URL): ResolvedEndpoint {
  refusePortal(option, url);
  const path = pathOf(url);
  const prefix = path.replace(AZURE_TAIL, '');
  const isKnown = prefix === '' || /^\/api\/projects\/[^/]+$/.test(prefix);
  if (!isKnown && AZURE_HOST.test(url.hostname)) {
    const project = `${url.origin}/api/projects/<name>`;
    throw invalidOptions(`${option} has a path that is not of this endpoint; use ${url.origin}, or the URL of a project: ${project}`);
  }
  if (/\/openai(\/|$)/i.test(prefix)) {
    throw invalidOptions(`${option} goes on after /openai in a way that is not of this endpoint; stop before /openai`);
  }
  if (/\/v\d+(\/responses(\/compact)?)?$/.test(prefix)) {
    throw invalidOptions(`${option} looks like the base of a compatible server; pass it as baseUrl`);
  }
  const rawBaseUrl = `${url.origin}${prefix}`;
  return { url: `${rawBaseUrl}${OPERATION.path}`, rawBaseUrl, azure: true };
}

/** Refuses what can not be right. */
function parse(option: string, value: string, { plainHttp = false } = {}): URL {
  const url = tryParse(value);
  if (!url || !/^https?:$/.test(url.protocol)) {
    const example = option === 'endpoint' ? 'https://my-resource.openai.azure.com' : 'https://api.openai.com/v1';
    throw invalidOptions(`${option} must be an absolute http(s) URL, such as ${example}`);
  }
  if (url.username || url.password)
    throw invalidOptions(
      `${option} must not hold a user name or password; ${option === 'upstream' ? 'callers bring their keys' : 'pass the key as apiKey'}`,
    );
  if ([...url.searchParams.keys()].some((name) => name.toLowerCase() !== 'api-version')) {
    throw invalidOptions(`${option} has a query, and no call would carry it; leave it out`);
  }
  if (!plainHttp && url.protocol === 'http:' && !LOOPBACK_HOST.test(url.hostname)) {
    throw invalidOptions(`${option} would send the key unencrypted; use https://${url.host}${pathOf(url)}`);
  }
  const deployment = DEPLOYMENT.exec(pathOf(url));
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
