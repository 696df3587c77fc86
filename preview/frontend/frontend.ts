import type { RequestListener } from 'node:http';

/** Where the files come from that a browser loads. */
export interface Frontend {
  /** The HTML that every stand-in page begins with. */
  hostPage: () => Promise<string>;
  /** The page of one of the app's resources, by its key in the manifest; undefined where there is none. */
  resourcePage: (key: string) => Promise<string | undefined>;
  /** The address of the script that runs in each frame of the app before the app's own. */
  frameScript: string;
  /** Serves every other file, under /_preview/ and /app/KEY/; `next` is called where there is none. */
  serve: (...request: [...Parameters<RequestListener>, next: () => void]) => void;
  close: () => Promise<void>;
}

export const HOST_BASE = '/_preview/';
export const baseOf = (resource: string): string => `/app/${resource}/`;
