import type { IncomingMessage, ServerResponse } from 'node:http';

/** An answer of the preview's server to a browser. */
export interface Reply {
  status?: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

export const json = (value: unknown, status = 200): Reply => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});
export const html = (body: string, headers: Record<string, string> = {}): Reply => ({
  type: 'text/html; charset=utf-8',
  body,
  headers,
});
export const css = (body: string): Reply => ({ type: 'text/css; charset=utf-8', body });
export const redirect = (to: string): Reply => ({
  status: 302,
  type: 'text/plain',
  body: '',
  headers: { location: to },
});

/** What the preview does not have is said so, in words that also fit on a page. */
export const missing = (what: string, status = 404): Reply => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `The preview has no ${what}.\n`,
});

/** What was asked wrong, and what to do. */
export const refused = (why: string): Reply => ({
  status: 400,
  type: 'text/plain; charset=utf-8',
  body: `${why}\n`,
});

export function send(response: ServerResponse, { status = 200, type, body, headers }: Reply): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(body);
}

export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || 'null') as unknown;
}
