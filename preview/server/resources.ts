import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from '../platform';
import { contentSecurityPolicy } from './content-security-policy';
import { html, missing, type Reply } from './reply';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** Put before everything else in the page, as Forge puts its own bridge: the app's files stay as they were built. */
const BRIDGE = '<script src="/_preview/frame.js"></script>';

/** A file of a built Custom UI resource, under the policy that Forge applies to it. */
export function serveResource(manifest: Manifest, key: string, file: string, hostname: string): Reply {
  const folder = manifest.resources[key];
  if (folder === undefined) return missing(`resource '${key}' in the manifest`);
  const wanted = path.join(folder, file === '' ? 'index.html' : file);
  if (!wanted.startsWith(folder + path.sep)) return missing('file outside a resource');
  if (!existsSync(wanted) || !statSync(wanted).isFile())
    return missing(`file '${file}' in ${folder}: is it built?`);
  if (!wanted.endsWith('.html'))
    return { type: TYPES[path.extname(wanted)] ?? 'application/octet-stream', body: readFileSync(wanted) };
  const page = readFileSync(wanted, 'utf8');
  return html(
    page.replace(/<head[^>]*>/i, (head) => head + BRIDGE),
    {
      'content-security-policy': contentSecurityPolicy(manifest, page, hostname),
    },
  );
}
