import type { PlatformSetting } from '../../preview/platform';
import { isShown } from '../../preview/platform/display-conditions';
import { appPropertyIn } from '../../preview/platform/products/app-properties';
import type { Queued } from '../../preview/platform/queue';
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
  /** Hands over what waits in the queue, each event at its time, up to an instant; gives how often the function ran. */
  pass: (until: string) => Promise<number>;
  weekly: () => Promise<unknown>;
  /** The app is upgraded: the move of stored data. */
  prepare: () => Promise<void>;
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
  const waiting: { event: Queued; dueAt: number }[] = [];
  const unattended = () => (site.hostLicense ? { license: site.hostLicense } : {});

  const site: SilenceApp = Object.assign(app, {
    hostLicense: undefined,
    scan: (at: string) => {
      app.now = at;
      return app.during(unattended(), () => functions.scanReminders());
    },
    keep: () =>
      app.during(
        unattended(),
        async () => (await keepSilence({ ...forgeReminderPorts, ...app.ports })).isDone,
      ),
    pass: async (until: string) => {
      const take = () => {
        for (const event of app.platform.queue.splice(0))
          waiting.push({ event, dueAt: event.pushedAt + event.delayInSeconds * 1000 });
      };
      let runs = 0;
      for (;;) {
        take();
        waiting.sort((a, b) => a.dueAt - b.dueAt);
        const next = waiting[0];
        if (!next || next.dueAt > Date.parse(until)) break;
        waiting.shift();
        app.now = new Date(Math.max(next.dueAt, Date.parse(app.now))).toISOString();
        const wanted = await app.during(unattended(), () => functions.deliverReminders(next.event));
        runs += 1;
        if (wanted)
          waiting.push({
            ...next,
            dueAt: Date.parse(app.now) + wanted.retryOptions.retryAfter * 1000,
          });
      }
      app.now = until;
      return runs;
    },
    prepare: () => app.during({}, () => functions.prepareData()),
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
  await site.prepare();
  return site;
}
