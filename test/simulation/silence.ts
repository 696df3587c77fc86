import { isShown } from '../../preview/platform/display-conditions';
import { appPropertyIn } from '../../preview/platform/products/app-properties';
import { placeOf, productOf } from '../../src/contract/modules';
import type { Said } from '../../src/contract/prompts';
import { SILENT_PLACES } from '../../src/jobs/keep-silence';
import type { SimulatedSite, Who } from './site';
import { CALM } from './weather';

/** The zone where days begin first, and the one where they end last. */
const ZONES = ['Etc/GMT-14', 'Etc/GMT+12'];
const VIEWERS: readonly Who[] = ['admin', 'user'];

/** Who would have been told something in a place that its product leaves out now. Nobody should have been. */
export async function missedOn(site: SimulatedSite): Promise<string[]> {
  const { manifest, store } = site.platform;
  const left = manifest.modules.flatMap(({ type, displayConditions }) => {
    const place = SILENT_PLACES.find((each) => each === placeOf(type));
    if (!place) return [];
    const isLoaded = isShown(displayConditions, (key) => appPropertyIn(store, productOf(place), key));
    return isLoaded ? [] : [type];
  });
  const missed: string[] = [];
  for (const module of left)
    for (const who of VIEWERS)
      for (const timeZone of ZONES) {
        const seen = await site.ask({ who, module, question: 'getPrompt', payload: { timeZone } }, CALM)
          .ended;
        if (seen.is !== 'answer' || !seen.value.ok) continue;
        const { prompt, requests } = seen.value.value as Said;
        if (prompt !== null || requests.length > 0)
          missed.push(`${module} is left out, and has something to say to ${who} in ${timeZone}.`);
      }
  return missed;
}
