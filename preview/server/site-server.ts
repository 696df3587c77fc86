import type { Functions } from '../functions/functions';
import { PEOPLE, type Platform } from '../platform';
import { dayOf, offsetTo } from '../site/day';
import { readSwitches, writeSwitches, type Switches } from '../site/switches';
import { pagesOf } from '../site/pages';
import { emptyQueue } from './deliveries';
import { invokeModule } from './questions';
import { tellTriggers, type LifecycleEvent } from './unattended';

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

/** Puts the examples into storage by asking the app's own questions, as the admin on the given day. */
export type PlantExamples = (site: {
  /** YYYY-MM-DD */
  today: string;
  timeZone: string;
  ask: (functionKey: string, payload: unknown) => Promise<unknown>;
}) => Promise<void>;

/** What an administrator's installing or upgrading sets off. What fails is told in the terminal, and hinders nothing. */
export async function tellLifecycle(
  site: SiteServer,
  event: LifecycleEvent,
  switches: Partial<Switches> = {},
): Promise<void> {
  const run = { switches: readSwitches(new URLSearchParams(), switches), laterMs: 0 };
  const failed = await tellTriggers(site, run, event, PEOPLE.admin.accountId);
  const delivered = await emptyQueue(site, run);
  for (const text of [...failed, ...delivered.failed]) site.log(`preview: ${event}: ${text}`);
}

/** Empties the storage, installs the app and plants the examples anew, as they are on the day that the switches say. */
export async function resetData(
  site: SiteServer,
  plant: PlantExamples | undefined,
  switches: Partial<Switches> = {},
): Promise<void> {
  const { platform, clock } = site;
  const asAdmin = readSwitches(new URLSearchParams(), { ...switches, as: 'admin' });
  const { day, zone } = asAdmin;
  const moduleKey = pagesOf(platform.manifest)[0]?.frames[0]?.moduleKey ?? '';
  platform.store.clear();
  platform.queue.splice(0);
  await tellLifecycle(site, 'avi:forge:installed:app', asAdmin);
  await plant?.({
    today: dayOf(clock.now() + offsetTo(day, zone, clock.now()), zone),
    timeZone: zone,
    ask: async (functionKey, payload) => {
      const answer = await invokeModule(site, {
        moduleKey,
        functionKey,
        payload,
        switches: writeSwitches(asAdmin),
      });
      if (!answer.ok) throw new Error(`The examples could not be stored: ${functionKey}: ${answer.message}`);
      return answer.value;
    },
  });
}
