import type { Functions } from '../functions/functions';
import type { Platform } from '../platform';

/** The site's clock, before anyone travels. */
export interface Clock {
  now: () => number;
  offsetMs: number;
}

/** What the parts of the server work on: one make-believe site with the app on it. */
export interface SiteServer {
  platform: Platform;
  functions: Functions;
  clock: Clock;
  /** What people should see in the terminal. */
  log: (text: string) => void;
}
