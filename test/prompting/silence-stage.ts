import type { PlatformSetting } from '../../preview/platform';
import { isShown } from '../../preview/platform/display-conditions';
import { appPropertyIn } from '../../preview/platform/products/app-properties';
import { placeOf, productOf } from '../../src/contract/modules';
import { createPersonalDataJob } from '../../src/handlers/personal-data';
import { keepSilence, SILENT_PLACES } from '../../src/jobs/keep-silence';
import { createForgeDigests } from '../../src/ports/forge/digests';
import { forgeReminderPorts } from '../../src/ports/forge/reminding';
import { createForgeSilence } from '../../src/ports/forge/silence';
import type { Place } from '../../src/prompts';
import { createReminderFunctions } from '../../src/reminder-functions';
import { type PromptApp, startPromptApp } from './prompt-app';

/** The app with its daily scan and its weekly job, and what its products show by the manifest's conditions. */
export interface SilenceApp extends PromptApp {
  /** The daily scan, at an instant. */
  scan: (at: string) => Promise<{ statusCode: number }>;
  /** What of the scan keeps silence, alone. */
  keep: () => Promise<boolean>;
  weekly: () => Promise<unknown>;
  /** Whether the product loads the module of a place. */
  isLoaded: (place: Place) => boolean;
  /** The same of all places that may be left out: 'all', 'none', or those. */
  loaded: () => string;
  /** What the host tells functions that nobody called of its license of the app; nothing: none applies. */
  hostLicense: Record<string, unknown> | undefined;
  /** The app's functions run in other processes from now on: nothing is remembered. */
  restart: () => void;
}

/** A site on which the app was installed the day before. */
export async function startSilenceApp(setting?: PlatformSetting): Promise<SilenceApp> {
  const app: PromptApp = startPromptApp({
    now: () => Date.parse(app.now),
    ...(setting && { setting }),
  });
  const functions = createReminderFunctions({ ...forgeReminderPorts, ...app.ports });
  const { manifest, store } = app.platform;
  const isLoaded = (place: Place) =>
    manifest.modules
      .filter(({ type }) => placeOf(type) === place)
      .some(({ displayConditions }) =>
        isShown(displayConditions, (key) => appPropertyIn(store, productOf(place), key)),
      );
  const unattended = () => (site.hostLicense ? { license: site.hostLicense } : {});

  const site: SilenceApp = Object.assign(app, {
    hostLicense: undefined,
    scan: (at: string) => {
      app.now = at;
      return app.during(unattended(), () => functions.scanReminders());
    },
    keep: () => app.during(unattended(), () => keepSilence({ ...forgeReminderPorts, ...app.ports })),
    weekly: () => app.during(unattended(), createPersonalDataJob(app.ports)),
    isLoaded,
    loaded: () => {
      const shown = SILENT_PLACES.filter(isLoaded);
      if (shown.length === SILENT_PLACES.length) return 'all';
      return shown.length === 0 ? 'none' : shown.join();
    },
    restart: () => {
      app.ports.silence = createForgeSilence();
      app.ports.digests = createForgeDigests();
    },
  });
  app.now = '2015-05-08T12:00:00.000Z';
  await app.during({}, () => functions.prepareData());
  return site;
}
