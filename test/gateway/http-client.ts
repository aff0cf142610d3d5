/** An HTTP client that sends bytes unchanged, and returns a response as it was received, without decoding it. */
import { request, type Agent } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

export interface WireRequest {
  method?: string;
  path?: string;
  headers?: Readonly<Record<string, string>>;
  body?: Buffer | undefined;
  /** Closes the connection. */
  signal?: AbortSignal;
  /** Keeps connections. By default each request has a connection of its own. */
  agent?: Agent;
}

export interface WireResponse {
  status: number;
  /** Names in lowercase. The values of a repeated header are joined with commas. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

export const PATH = '/openai/v1/responses/compact';

/** Sends a request. The URL of a server on a Unix socket is `unix:` and the path of the socket. */
export function send(url: string, { method = 'POST', path = PATH, headers = {}, body, signal, agent }: WireRequest): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const socketPath = url.startsWith('unix:') ? url.slice('unix:'.length) : undefined;
    const target = new URL(path, socketPath === undefined ? url : 'http://localhost');
    const length = body === undefined ? {} : { 'content-length': String(body.length) };
    const outgoing = request(
      target,
      { method, headers: { ...length, ...headers }, agent: agent ?? false, socketPath, signal },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const entries = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
          resolve({ status: incoming.statusCode ?? 0, headers: Object.fromEntries(entries), body: Buffer.concat(chunks) });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** The text of a body, decoded as its headers say. */
export function decodedText({ headers, body }: Pick<WireResponse, 'headers' | 'body'>): string {
  const decode = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync }[headers['content-encoding'] ?? ''];
  return (decode ? decode(body) : body).toString();
}
