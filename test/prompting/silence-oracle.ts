import { SILENT_PLACES } from '../../src/jobs/keep-silence';
import type { Place } from '../../src/prompts';
import { MODULE_OF } from './modules';
import { ANNA, BEN } from './prompt-app';
import type { SilenceApp } from './silence-stage';

/** The zone where days begin first, and the one where they end last. */
const ZONES = ['Etc/GMT-14', 'Etc/GMT+12'];

/**
 * Looks into each place that its product leaves out now, as an admin and as a user at both ends of the world, and tells
 * who would have been told something there. Nobody should have been.
 */
export async function missedBy(site: SilenceApp): Promise<string[]> {
  const missed: string[] = [];
  for (const place of SILENT_PLACES.filter((each) => !site.isLoaded(each)))
    for (const as of [ANNA, BEN])
      for (const timeZone of ZONES)
        if (await isTold(site, place, as, timeZone)) missed.push(`${place} ${timeZone} ${as}`);
  return missed;
}

async function isTold(site: SilenceApp, place: Place, as: string, timeZone: string): Promise<boolean> {
  const from = { as, module: MODULE_OF[place], license: site.hostLicense };
  const answer = await site.prompt('getPrompt', { timeZone }, from);
  if (!answer.ok) throw new Error(`No answer at ${site.now}: ${JSON.stringify(answer.failure)}`);
  return answer.value.prompt !== null || answer.value.requests.length > 0;
}
