import type { Log } from '../log';

/** Forge collects what a function writes to the console. */
export const forgeLog: Log = {
  // eslint-disable-next-line no-console -- the platform's log is the console
  broke: (breakage) => console.error(JSON.stringify(breakage)),
};
