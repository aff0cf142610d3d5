/** A client that sends bytes as they are and shows the answer as it came. */
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

export interface WireRequest {
  method?: string;
  path?: string;
  headers?: Readonly<Record<string, string>>;
  body?: Buffer | undefined;
  /** Breaks the connection. */
  signal?: AbortSignal;
}

export interface WireAnswer {
  status: number;
  /** Names in lowercase; those that came twice are joined with a comma. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

export const PATH = '/openai/v1/responses/compact';

/** Where the URL is `unix:` and a path, the server is at that socket. */
export function send(url: string, { method = 'POST', path = PATH, headers = {}, body, signal }: WireRequest): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const socketPath = url.startsWith('unix:') ? url.slice('unix:'.length) : undefined;
    const target = new URL(path, socketPath === undefined ? url : 'http://localhost');
    const length = body === undefined ? {} : { 'content-length': String(body.length) };
    const outgoing = request(target, { method, headers: { ...length, ...headers }, agent: false, socketPath, signal }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const named = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
        resolve({ status: incoming.statusCode ?? 0, headers: Object.fromEntries(named), body: Buffer.concat(chunks) });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** The body without its coding. */
export function plain({ headers, body }: Pick<WireAnswer, 'headers' | 'body'>): string {
  const decode = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync }[headers['content-encoding'] ?? ''];
  return (decode ? decode(body) : body).toString();
}
