import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import {
  createDiskStore,
  createPlatform,
  type Platform,
  type PlatformSetting,
  readManifest,
} from '../platform';
import type { Switches } from '../site/switches';
import { tellLifecycle } from './lifecycle';
import { listen } from './listen';
import { send } from './reply';
import { type PlantExamples, resetData } from './reset';
import { createRoutes } from './routes';
import { builtApp, liveApp } from './running-app';
import type { SiteServer } from './site-server';

export interface PreviewOptions {
  /** The app's folder: manifest.yml, src, built resources. */
  appDir: string;
  /** 0 takes any free port; a taken one leads to the next free one. */
  port?: number;
  /** Where stored data is kept. */
  dataDir?: string;
  /** Where the packed functions are kept. */
  functionsDir?: string;
  /** Takes up changes of the app's files and of the stand-in pages while it runs. */
  live?: boolean;
  /** The instant at which the site's clock starts, ISO 8601; without it the real one. */
  now?: string;
  examples?: PlantExamples;
  /** How the platform behaves where its documentation leaves it free. */
  setting?: PlatformSetting;
  onLog?: (text: string) => void;
}

export interface Preview {
  url: string;
  platform: Platform;
  /** Brings the stored data back to the examples, as they are on the day that the switches say. */
  reset: (switches?: Partial<Switches>) => Promise<void>;
  close: () => Promise<void>;
}

/** Starts the stand-in of Atlassian's cloud around an app. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const {
    appDir,
    port = 8080,
    now,
    functionsDir,
    examples,
    live = false,
    setting,
    onLog = () => undefined,
  } = options;
  const { dataDir = path.join(appDir, '.preview') } = options;
  const offsetMs = now === undefined ? 0 : Date.parse(now) - Date.now();
  const clock = { offsetMs, now: () => Date.now() + offsetMs };
  const store = createDiskStore(dataDir);
  const platform = createPlatform({
    manifest: readManifest(appDir),
    store,
    now: clock.now,
    ...(setting && { setting }),
  });
  const server = createServer();
  const app = await (live ? liveApp : builtApp)({ platform, server, functionsDir, log: onLog });
  const site: SiteServer = { platform, functions: app.functions, clock, log: onLog };
  if (store.isEmpty()) {
    await resetData(site, examples).catch((error: unknown) =>
      onLog(`preview: it starts without examples. ${String(error)}`),
    );
  } else {
    // What another start has left is met by today's functions, as on a site after `forge deploy`.
    await tellLifecycle(site, 'avi:forge:upgraded:app');
  }

  const routes = createRoutes({ site, examples, frontend: app.frontend });
  server.on('request', (request, response) => {
    routes(request, response).catch((error: unknown) => {
      onLog(`preview: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      send(response, { status: 500, type: 'text/plain; charset=utf-8', body: String(error) });
    });
  });
  await listen(server, port);

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    platform,
    reset: (switches) => resetData(site, examples, switches),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await app.close();
      store.close();
    },
  };
}
