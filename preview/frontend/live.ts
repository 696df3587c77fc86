import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import path from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import type { Manifest } from '../platform';
import { baseOf, type Frontend, HOST_BASE } from './frontend';

const HOST = path.join(import.meta.dirname, '../host');
const PACKED = path.join(import.meta.dirname, '../../node_modules/.vite');

/** A frontend that is made while it is edited. */
export interface LiveFrontend extends Frontend {
  /** Tells the open pages that the functions are others now. */
  functionsChanged: () => void;
}

/**
 * Serves the sources by Vite, which tells the open pages of each change. The resource `key` of the manifest is made
 * from the folder `static/key`.
 */
export async function liveFrontend(manifest: Manifest, server: Server): Promise<LiveFrontend> {
  const sources = Object.keys(manifest.resources).map(
    (key) => [key, path.join(manifest.appDir, 'static', key)] as const,
  );
  const [host, ...resources] = await Promise.all([
    serveBy(HOST, HOST_BASE, server),
    ...sources.map(([key, folder]) => serveBy(folder, baseOf(key), server)),
  ]);
  const byKey = new Map(sources.map(([key], index) => [key, resources[index]]));

  return {
    hostPage: () => pageOf(host),
    resourcePage: async (key) => {
      const resource = byKey.get(key);
      return resource && pageOf(resource);
    },
    frameScript: `${HOST_BASE}frame.ts`,
    serve: (request, response, next) => {
      const { url = '/' } = request;
      const found = [host, ...resources].find(({ config }) => url.startsWith(config.base));
      if (!found) {
        next();
        return;
      }
      found.middlewares(request, response, next);
    },
    functionsChanged: () => host.ws.send({ type: 'custom', event: 'preview:functions' }),
    close: async () => {
      await Promise.all([host, ...resources].map((each) => each.close()));
    },
  };
}

/** A Vite server of one folder, inside the preview's own server. */
const serveBy = (root: string, base: string, server: Server): Promise<ViteDevServer> =>
  createServer({
    configFile: path.join(root, 'vite.config.ts'),
    root,
    base,
    // Each server packs the packages that it serves: in a place of its own.
    cacheDir: path.join(PACKED, base),
    appType: 'custom',
    logLevel: 'warn',
    clearScreen: false,
    server: { middlewareMode: { server }, ws: { server } },
  });

async function pageOf(vite: ViteDevServer): Promise<string> {
  const { config } = vite;
  const page = await readFile(path.join(config.root, 'index.html'), 'utf8');
  return vite.transformIndexHtml('/index.html', page, `${config.base}index.html`);
}
