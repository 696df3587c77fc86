import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sirv from 'sirv';
import type { Manifest } from '../platform';
import { baseOf, type Frontend, HOST_BASE } from './frontend';

const HOST = path.join(import.meta.dirname, '../../build/preview');

/** Serves what `npm run build` made, as it stands on the disk. */
export function builtFrontend({ resources }: Manifest): Frontend {
  const folders = [
    [HOST_BASE, HOST],
    ...Object.entries(resources).map(([key, folder]) => [baseOf(key), folder] as const),
  ] as const;
  const served = folders.map(([base, folder]) => ({ base, serve: sirv(folder, { dev: true }) }));
  const pageIn = (folder: string) => readFile(path.join(folder, 'index.html'), 'utf8');

  return {
    hostPage: () => pageIn(HOST),
    resourcePage: async (key) => {
      const folder = resources[key];
      return folder === undefined ? undefined : pageIn(folder);
    },
    frameScript: `${HOST_BASE}frame.js`,
    serve: (request, response, next) => {
      const { url = '/' } = request;
      const found = served.find(({ base }) => url.startsWith(base));
      if (!found) {
        next();
        return;
      }
      request.url = url.slice(found.base.length - 1);
      found.serve(request, response, next);
    },
    close: () => Promise.resolve(),
  };
}
