import type { Server } from 'node:http';
import path from 'node:path';
import { builtFrontend } from '../frontend/built';
import type { Frontend } from '../frontend/frontend';
import { bundleFunctions } from '../functions/bundle';
import { type Functions, startFunctions } from '../functions/functions';
import type { Platform } from '../platform';

/** The app in the preview: the files that browsers load, and the functions. */
export interface RunningApp {
  frontend: Frontend;
  functions: Functions;
  close: () => Promise<void>;
}

export interface RunOptions {
  platform: Platform;
  /** The preview's own server. */
  server: Server;
  /** Where the packed functions are kept; `build/functions` of the app unless told otherwise. */
  functionsDir?: string | undefined;
  log: (text: string) => void;
}

/** The app as it is deployed: its built resources, and its functions packed by the official bundler. */
export async function builtApp({ platform, functionsDir, log }: RunOptions): Promise<RunningApp> {
  const { appDir } = platform.manifest;
  const codeDir = await bundleFunctions(appDir, functionsDir ?? path.join(appDir, 'build/functions'));
  const functions = startFunctions({ codeDir, platform, onLog: told(log) });
  return { frontend: builtFrontend(platform.manifest), functions, close: () => functions.close() };
}

/** The app as it is edited: each change of a file is taken up, and the open pages are told. */
export async function liveApp({ platform, server, functionsDir, log }: RunOptions): Promise<RunningApp> {
  // Vite is loaded for this alone.
  const [{ liveFrontend }, { watchFunctions }] = await Promise.all([
    import('../frontend/live'),
    import('../functions/watch'),
  ]);
  const { appDir } = platform.manifest;
  const codeDir = functionsDir ?? path.join(appDir, 'build/live-functions');
  const frontend = await liveFrontend(platform.manifest, server);
  const functions = startFunctions({ codeDir, platform, onLog: told(log) });
  const unwatch = await watchFunctions({
    appDir,
    outDir: codeDir,
    onPacked: () => {
      functions.renew();
      frontend.functionsChanged();
    },
    onFailed: (message) => log(`preview: the functions stay as they were. ${message}`),
  });
  return {
    frontend,
    functions,
    close: async () => {
      await unwatch();
      await frontend.close();
      await functions.close();
    },
  };
}

const told = (log: RunOptions['log']) => (level: string, text: string) => log(`${level}: ${text}`);
