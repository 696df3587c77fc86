import { dayOf, offsetTo } from '../site/day';
import { pagesOf } from '../site/pages';
import { readSwitches, type Switches, writeSwitches } from '../site/switches';
import { tellLifecycle } from './lifecycle';
import { invokeModule } from './questions';
import type { SiteServer } from './site-server';

/** Puts the examples into storage by asking the app's own questions, as the admin on the given day. */
export type PlantExamples = (site: {
  /** YYYY-MM-DD */
  today: string;
  timeZone: string;
  ask: (functionKey: string, payload: unknown) => Promise<unknown>;
}) => Promise<void>;

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
