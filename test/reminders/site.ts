import { createPlatform, installPlatform, type InProcess, type Platform } from '../../preview/platform';
import { appManifest } from '../app-manifest';
import type { Queued } from '../../preview/platform/queue';
import { PAGE_TABLE, type PreviewPage } from '../../preview/platform/products/pages';
import { WORK_ITEM_TABLE, type WorkItem } from '../../preview/platform/products/work-items';
import { dueOn } from '../../src/contract/due-on';
import { type HistoryLine, type ReminderTargets, NO_TARGETS } from '../../src/contract/reminders';
import type { License } from '../../src/policy';
import type { Breakage } from '../../src/ports';
import { forgeReminderPorts } from '../../src/ports/forge/reminding';
import {
  HISTORY_ENTITY,
  REMINDER_ENTITY,
  type HistoryEntity,
  type ReminderEntity,
} from '../../src/ports/forge/reminding/entity';
import { forgeRegister } from '../../src/ports/forge/register';
import { createReminderFunctions } from '../../src/reminder-functions';
import { entry } from '../contract/entries';

/** A site with reminders: the real functions, ports, manifest and Forge packages on the emulated cloud. */
export interface Site {
  platform: Platform;
  forge: InProcess;
  /** The instant it is, for the functions and for the cloud; set it to travel. */
  now: string;
  log: Breakage[];
  scan: () => Promise<{ statusCode: number }>;
  /** One event of the queue; whether the function asks for it again. */
  consume: (event: Queued) => Promise<'again' | 'done'>;
  /** Runs everything that waits in the queue; what asks for another try gets it `tries` times. */
  deliver: (tries?: number) => Promise<void>;
  /** A whole day: the scan, then the deliveries. */
  day: (day: string) => Promise<void>;
  register: (id: string, license: License, name?: string) => Promise<void>;
  remove: (id: string) => Promise<void>;
  choose: (targets: Partial<ReminderTargets>) => Promise<void>;
  workItems: () => WorkItem[];
  pages: () => PreviewPage[];
  history: () => HistoryLine[];
  rows: () => ReminderEntity[];
  close: () => void;
}

export function startSite(): Site {
  const platform = createPlatform({ manifest: appManifest, now: () => Date.parse(site.now) });
  const forge = installPlatform(platform);
  const log: Breakage[] = [];
  const functions = createReminderFunctions({
    ...forgeReminderPorts,
    clock: { now: () => new Date(site.now) },
    log: { broke: (breakage) => log.push(breakage) },
  });
  const values = <T>(table: string) =>
    [...platform.store.table(table).values()].map(({ value }) => value as T);
  const later = (seconds: number) => {
    site.now = new Date(Date.parse(site.now) + seconds * 1000).toISOString();
  };
  let written = 0;

  const site: Site = {
    platform,
    forge,
    now: '2015-05-09T12:00:00.000Z',
    log,
    scan: () => functions.scanReminders(),
    consume: async (event) => {
      const answer = (await functions.deliverReminders(event)) as { _retry?: boolean } | undefined;
      return answer?._retry ? 'again' : 'done';
    },
    deliver: async (tries = 4) => {
      for (let round = 0; round <= tries && platform.queue.length > 0; round += 1) {
        const again: typeof platform.queue = [];
        for (const event of platform.queue.splice(0)) {
          if ((await site.consume(event)) === 'again') again.push(event);
        }
        platform.queue.push(...again);
        if (again.length > 0) later(901);
      }
      platform.queue.splice(0);
    },
    day: async (day) => {
      site.now = `${day}T06:00:00.000Z`;
      await site.scan();
      await site.deliver();
    },
    register: async (id, license, name = 'Acme wiki') => {
      const base = (await forgeRegister.get(id))?.entry.revision ?? null;
      const revision = `r${(written += 1)}`;
      await forgeRegister.change({
        id,
        base,
        next: {
          license: { entry: entry({ id, revision, name, license }), keyReference: null },
          dueOn: dueOn(license),
        },
        adopts: null,
        discards: null,
        at: site.now,
      });
    },
    remove: async (id) => {
      const base = (await forgeRegister.get(id))?.entry.revision ?? null;
      await forgeRegister.change({ id, base, next: null, adopts: null, discards: null, at: site.now });
    },
    choose: (targets) => forgeReminderPorts.targetSettings.set({ ...NO_TARGETS, ...targets }),
    workItems: () => values<WorkItem>(WORK_ITEM_TABLE),
    pages: () => values<PreviewPage>(PAGE_TABLE),
    history: () =>
      values<HistoryEntity>(`entity/${HISTORY_ENTITY}`)
        .map(({ line }) => line)
        .sort((a, b) => a.at.localeCompare(b.at)),
    rows: () => values<ReminderEntity>(`entity/${REMINDER_ENTITY}`),
    close: () => forge.uninstall(),
  };
  return site;
}
