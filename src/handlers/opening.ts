import { dayInZone } from '../contract/day-in-zone';
import type { LicenseEntry } from '../contract/licenses';
import type { openingQuestions } from '../contract/opening';
import type { Ports } from '../ports';
import { WHOLE_REGISTER } from '../ports/whole-list';
import type { Answers } from './answers';
import { listedPart } from './licenses';
import { siteOf } from './site';

/** How many licenses on each side of today come besides: a page of the list. */
const NEAREST = 50;

/** How many licenses the first screen begins with: what the storage reads in one call, and two pages of the list. */
const FIRST_LICENSES = 100;

export function openingAnswers(ports: Ports): Answers<typeof openingQuestions> {
  return {
    openConsole: async (_, { hostLicense }) => {
      const [site, licenses] = await Promise.all([
        siteOf(ports, hostLicense),
        listedPart(ports, WHOLE_REGISTER, undefined, FIRST_LICENSES),
      ]);
      const nearest = licenses.next === null ? [] : await nearestTo(ports);
      return { ok: true, value: { site, licenses, nearest } };
    },
  };
}

/** What ended last and what ends next. What ends today is among them, wherever the viewer is and however much ended before. */
async function nearestTo({ register, clock }: Pick<Ports, 'register' | 'clock'>): Promise<LicenseEntry[]> {
  const kept = await register.around(dayInZone(clock.now(), 'UTC'), NEAREST);
  return kept.map(({ entry }) => entry);
}
