import { dayInZone, FIRST_ZONE, LAST_ZONE } from '../contract/day-in-zone';
import { productOf } from '../contract/modules';
import { addDays, type Day } from '../policy';
import type { Depth } from '../ports/attention';
import { failureOf } from '../ports/failure-of';
import { licensesIn } from '../ports/noticed-facts';
import type { ReminderPorts } from '../ports/reminder-ports';
import { type NoticedNow, noticeTruly } from '../ports/settings-now';
import { SETTLED_MS } from '../ports/settled';
import { hostFactsOf } from '../ports/told-license';
import { type FactsOfDays, type Place, silentUntil } from '../prompts';

/** The places whose modules the products leave out while there is silence. One in each product. */
export const SILENT_PLACES = ['page-banner', 'issue-panel'] as const satisfies readonly Place[];

/** How many days silence must last beyond today. So many daily scans can be missed, less one. */
const SURE_DAYS = 3;
/** Silence that ends so soon is set anew, before the days in which it is not sure any more. */
const RENEWED_DAYS = 7;
/** How many days are looked at. */
const LOOKED_DAYS = 45;

/** What came of it. */
export interface SilenceKept {
  /** A product that cannot be reached keeps no other from it. */
  isDone: boolean;
  /** From when on silence can be set that cannot be yet, for something was changed lately; null: nothing is to be waited for. */
  settlesAt: Date | null;
}

/** Sets silence in each product, or ends it. */
export async function keepSilence(ports: ReminderPorts): Promise<SilenceKept> {
  const now = ports.clock.now();
  let reading: Promise<Evidence | null> | undefined;
  const evidence = () => (reading ??= readEvidence(ports, now));
  const kept = await Promise.all(
    SILENT_PLACES.map(async (place) => {
      try {
        return { isDone: true, settlesAt: await keepIn(ports, place, now, evidence) };
      } catch (error) {
        failureOf(ports, 'keepSilence', error);
        return { isDone: false, settlesAt: null };
      }
    }),
  );
  const instants = kept.flatMap(({ settlesAt }) => (settlesAt === null ? [] : [settlesAt.getTime()]));
  return {
    isDone: kept.every(({ isDone }) => isDone),
    settlesAt: instants.length === 0 ? null : new Date(Math.max(...instants)),
  };
}

/**
 * The same in one product. Silence is set only by what was read a good while after the last change: it has to be settled
 * before its note is taken back, and as long again before silence is set. In whatever order scans and changes meet, and
 * wherever a scan breaks off, the product loads its module when something is due.
 */
async function keepIn(
  { silence, clock }: ReminderPorts,
  place: Place,
  now: Date,
  evidence: () => Promise<Evidence | null>,
): Promise<Date | null> {
  const product = productOf(place);
  const surely = addDays(dayInZone(now, FIRST_ZONE), SURE_DAYS);
  const { until: kept, change } = await silence.of(product);
  const until = kept !== null && kept > surely ? kept : null;
  // First of all: what comes next may break off.
  if (kept !== until) await silence.setUntil(product, null);
  const speak = async () => {
    if (until !== null) await silence.setUntil(product, null);
  };

  if (change !== null && now.getTime() - change.at.getTime() < SETTLED_MS) {
    await speak();
    return settledAfter(change.at);
  }
  if (change === null || change.isMade) {
    await speak();
    // A command may have made its note behind the reading: what it writes is settled by this instant, not by `now`.
    const takenBackAt = clock.now();
    await silence.takeBackChange(product, takenBackAt);
    return settledAfter(takenBackAt);
  }
  const known = await evidence();
  const next = known && (await known.untilIn(place));
  if (next === null || next <= surely) {
    await speak();
    return null;
  }
  const isNews = until === null || next < until || until <= addDays(surely, RENEWED_DAYS);
  if (isNews && next !== until) await silence.setUntil(product, next);
  return null;
}

const settledAfter = (instant: Date) => new Date(instant.getTime() + SETTLED_MS);

/** What the next weeks are decided by. */
interface Evidence {
  /** See {@link silentUntil}. */
  untilIn: (place: Place) => Promise<Day | null>;
}

/** Null where nobody tells of the host's license: something may be said of it. */
async function readEvidence(ports: ReminderPorts, now: Date): Promise<Evidence | null> {
  const license = await ports.hostLicense(now);
  if (license === 'unknown') return null;
  const told = license === 'absent' ? null : license;
  const from = dayInZone(now, LAST_ZONE);
  const days = { from, before: addDays(from, LOOKED_DAYS) };
  const look = (depth: Depth) => noticeTruly(ports, addDays(days.before, -1), depth);
  const near = await look('near');
  let looking: Promise<NoticedNow> | undefined;
  return {
    untilIn: async (place) => {
      const hosts = [FIRST_ZONE, LAST_ZONE].map((zone) => hostFactsOf(productOf(place), told, zone));
      const untilBy = (noticed: NoticedNow) => silentUntil(factsOf(ports, noticed, hosts, from), place, days);
      const byNear = untilBy({ ...near, unseen: [] });
      // Further licenses can only give more to say.
      if (byNear === null || near.unseen.length === 0) return byNear;
      return untilBy(await (looking ??= look('all')));
    },
  };
}

const factsOf = (
  ports: Pick<ReminderPorts, 'policy'>,
  noticed: NoticedNow,
  hosts: FactsOfDays['hosts'],
  today: Day,
): FactsOfDays => ({
  licenses: licensesIn(ports, noticed, today),
  hosts,
  isAsked: noticed.asked.length > 0,
  unseen: noticed.unseen,
  settings: { leadDays: noticed.leadDays, reach: noticed.switches.reach },
});
