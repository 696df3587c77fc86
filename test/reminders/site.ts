import {
  createPlatform,
  type InProcess,
  installPlatform,
  type Platform,
  type PlatformOptions,
} from '../../preview/platform';
import { PAGE_TABLE, type PreviewPage } from '../../preview/platform/products/pages';
import { WORK_ITEM_TABLE, type WorkItem } from '../../preview/platform/products/work-items';
import type { Queued } from '../../preview/platform/queue';
import { dueOn } from '../../src/contract/due-on';
import type { LicenseEntry } from '../../src/contract/licenses';
import { NO_TARGETS, type ReminderTargets } from '../../src/contract/reminder-targets';
import type { HistoryLine } from '../../src/contract/reminders';
import { type License, mockupsPolicy } from '../../src/policy';
import type { Breakage } from '../../src/ports';
import { createForgeDigests } from '../../src/ports/forge/digests';
import { forgeRegister } from '../../src/ports/forge/register';
import { forgeReminderPorts } from '../../src/ports/forge/reminding';
import {
  fromStoredLine,
  HISTORY_ENTITY,
  type HistoryEntity,
} from '../../src/ports/forge/reminding/history-rows';
import { REMINDER_ENTITY, type ReminderEntity } from '../../src/ports/forge/reminding/reminder-rows';
import { createForgeSilence } from '../../src/ports/forge/silence';
import type { Stored } from '../../src/ports/forge/table';
import type { ReminderPorts } from '../../src/ports/reminder-ports';
import { createReminderFunctions } from '../../src/reminder-functions';
import { appManifest } from '../app-manifest';
import { CALL_MS } from '../call-time';
import { entry } from '../contract/entries';
import { holdToRestCalls } from '../rest-calls';
import { watchSecrecy } from '../secrecy';
import type { VirtualTime } from '../virtual-time';

/** A site with reminders: the real functions, ports, manifest and Forge packages on the emulated cloud. */
export interface Site {
  platform: Platform;
  forge: InProcess;
  /** The instant it is, for the functions and for the cloud; set it to travel. */
  now: string;
  /** From now on the time of the site passes with this one. */
  passWith: (time: Pick<VirtualTime, 'now'>) => void;
  log: Breakage[];
  /** What the functions are given: Forge's storage and the products, and the clock of this site. */
  ports: ReminderPorts;
  /** The functions as the manifest runs them. */
  functions: ReturnType<typeof createReminderFunctions>;
  scan: () => Promise<{ statusCode: number }>;
  /** Scans in the morning of a day; gives the one event that the queue was handed, taken out of it. */
  planned: (day: string) => Promise<Queued>;
  /** One event of the queue; whether the function asks for it again. */
  consume: (event: Queued) => Promise<'again' | 'done'>;
  /** Runs everything that waits in the queue; what asks for another try gets it `tries` times. */
  deliver: (tries?: number) => Promise<void>;
  /** A whole day: the scan, then the deliveries. */
  day: (day: string) => Promise<void>;
  /** The same on a bad day: each function runs twice at the same time. */
  dayTwice: (day: string) => Promise<void>;
  register: (id: string, license: License, name?: string, over?: Partial<LicenseEntry>) => Promise<void>;
  remove: (id: string) => Promise<void>;
  choose: (targets: Partial<ReminderTargets>) => Promise<void>;
  workItems: () => WorkItem[];
  pages: () => PreviewPage[];
  /** The lines of the history, the earliest first. */
  history: () => HistoryLine[];
  /** What the history tells, in short: the day, what was done, the milestone, the ones that it stands for. */
  told: () => [day: string, event: HistoryLine['event'], milestone: number | null, superseded: number[]][];
  rows: () => ReminderEntity[];
  states: () => ReminderEntity['state'][];
  close: () => void;
}

/** What the storage leaves out of a row where it is null. */
const LEFT_OUT = { reminded: null, told: null, begun: null, leasedUntil: null };

export function startSite(options: Pick<PlatformOptions, 'setting'> = {}): Site {
  const platform = createPlatform({
    manifest: appManifest,
    now: () => Date.parse(site.now),
    callMs: CALL_MS,
    ...options,
  });
  let elapsed = () => 0;
  let origin = 0;
  const forge = installPlatform(platform);
  const holdsToTable = holdToRestCalls(platform);
  const secrecy = watchSecrecy(platform);
  const log: Breakage[] = [];
  const ports: ReminderPorts = {
    ...forgeReminderPorts,
    policy: mockupsPolicy,
    silence: createForgeSilence(),
    digests: createForgeDigests(),
    clock: { now: () => new Date(site.now) },
    log: {
      broke: (breakage) => {
        log.push(breakage);
        secrecy.tell('the log', breakage);
      },
    },
  };
  const functions = createReminderFunctions(ports);
  const values = <T>(table: string) =>
    [...platform.store.table(table).values()].map(({ value }) => value as T);
  const later = (seconds: number) => {
    site.now = new Date(Date.parse(site.now) + seconds * 1000).toISOString();
  };
  let written = 0;

  const site: Site = {
    platform,
    forge,
    get now() {
      return new Date(origin + elapsed()).toISOString();
    },
    set now(instant) {
      origin = Date.parse(instant) - elapsed();
    },
    passWith: (time) => {
      const { now } = site;
      elapsed = () => time.now();
      site.now = now;
      platform.callMs = 0;
    },
    log,
    ports,
    functions,
    scan: () => functions.scanReminders(),
    dayTwice: async (day) => {
      site.now = `${day}T06:00:00.000Z`;
      await Promise.all([site.scan(), site.scan()]);
      const events = platform.queue.splice(0);
      await Promise.all([...events, ...events].map((event) => site.consume(event)));
      await site.deliver();
    },
    planned: async (day) => {
      site.now = `${day}T06:00:00.000Z`;
      await site.scan();
      const events = new Map(platform.queue.splice(0).map((each) => [each.eventId, each]));
      const [event, ...others] = events.values();
      if (!event || others.length > 0) throw new Error('The queue was not handed exactly one event.');
      return event;
    },
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
    register: async (id, license, name = 'Acme wiki', over = {}) => {
      const base = (await forgeRegister.get(id))?.entry.revision ?? null;
      const revision = `r${(written += 1)}`;
      await forgeRegister.change({
        id,
        base,
        next: {
          license: { entry: entry({ id, revision, name, license, ...over }), keyReference: null },
          dueOn: dueOn(mockupsPolicy, license),
        },
        adopts: null,
        discards: null,
        at: site.now,
      });
    },
    remove: async (id) => {
      const { entry: there } = (await forgeRegister.get(id))!;
      await forgeRegister.change({
        id,
        base: there.revision,
        next: null,
        adopts: null,
        discards: null,
        at: site.now,
      });
    },
    choose: (targets) => forgeReminderPorts.targetSettings.set({ ...NO_TARGETS, ...targets }),
    workItems: () => values<WorkItem>(WORK_ITEM_TABLE),
    pages: () => values<PreviewPage>(PAGE_TABLE),
    history: () =>
      values<Stored<HistoryEntity>>(`entity/${HISTORY_ENTITY}`)
        .map(({ line }) => fromStoredLine(line))
        .sort((a, b) => a.at.localeCompare(b.at)),
    told: () =>
      site.history().map(({ day, event, milestone, superseded }) => [day, event, milestone, superseded]),
    rows: () =>
      values<ReminderEntity>(`entity/${REMINDER_ENTITY}`).map(({ row, ...kept }) => ({
        ...kept,
        row: { ...LEFT_OUT, ...row },
      })),
    states: () => site.rows().map(({ state }) => state),
    close: () => {
      forge.uninstall();
      holdsToTable();
      secrecy.hold();
    },
  };
  site.now = '2015-05-09T12:00:00.000Z';
  return site;
}
