import { addDays, type Day, type HostProduct, longestLeadTime } from '../policy';
import type { Unseen } from '../prompts';
import type { DueLicense, Noticed } from './attention';

/**
 * What prompts are decided from in the next days: the marks, and the licenses that end nearest to today, those of each
 * product by themselves. It is small enough for one read, and holds as long as nothing is changed.
 */
export interface Digest {
  /** The day that it was made on. */
  madeOn: Day;
  /** The last day whose ends were looked at. */
  through: Day;
  noticed: Noticed;
}

/** What a product runs in, by its id and on a day. */
export type HostOf = (product: string | null, on: Day) => HostProduct | null;

/** A change that is made while it has its name beside the digest. */
export interface MakingChange<T> {
  make: () => Promise<T>;
  hostOf: HostOf;
  /** Told of the error by which the digest could not be brought up to date. The change was made all the same. */
  broke: (error: unknown) => void;
}

export interface ChangeBegun {
  /** Whether this instant was noted as the one of the last change. False: this process noted one in the last two minutes. */
  isNoted: boolean;
  /**
   * Makes the change. Where it is known what came of all that it wrote, the digest tells it from then on; else no prompt
   * is decided by the digest until it is made anew.
   */
  making: <T>(making: MakingChange<T>) => Promise<T>;
}

/** The digest is made by the daily scan and by rechecks, kept up to date by commands, and dropped by jobs that change much. */
export interface Digests {
  /**
   * Has no prompt decided by the digest while something is changed. To be called before anything is written that prompts
   * are decided from. Rejects with a `PortFailure` where the storage did not take it: whoever writes all the same would
   * have people told what is over.
   */
  begin: (now: Date) => Promise<ChangeBegun>;
  /**
   * Drops the digest, and notes the instant. To be called in the same place, and it rejects in the same way. Does nothing
   * where this process did it in the last two minutes, and says so: false.
   */
  drop: (now: Date) => Promise<boolean>;
  /** When something was changed last; null where that was before the digest was made, and where nothing is known yet. */
  lastChange: () => Promise<Date | null>;
  /**
   * Stores the digest that `make` gives, if the last change is settled (`SETTLED_MS`), and nothing is changed meanwhile.
   * Null: none is small enough.
   */
  renew: (now: Date, make: () => Promise<Digest | null>) => Promise<void>;
}

/** For so many days a digest holds: as long as a scan or two can fail. */
export const DIGEST_DAYS = 14;

/** Well under the 10 KB that the platform counts as one read. */
const MOST_BYTES = 8_000;

/** How much of each product is taken on each side of today. */
interface Share {
  /** So many licenses, if there are as many. */
  rows: number;
  /** No more than these of one day: a register may end as a whole on one. */
  ofDay: number;
}
const SHARES: readonly Share[] = [
  { rows: 12, ofDay: 4 },
  { rows: 6, ofDay: 2 },
  { rows: 3, ofDay: 1 },
];
/** So many days with ends are taken in any case. The digest is read for the next days, too. */
const DAYS = 3;

const HOSTS: readonly (HostProduct | null)[] = ['confluence', 'jira', null];

/** The digest of all that was read on a day; null where not even the nearest licenses and the marks have room in one. */
export function digestOf(read: Noticed, days: Omit<Digest, 'noticed'>, hostOf: HostOf): Digest | null {
  for (const share of SHARES) {
    const digest = { ...days, noticed: nearestOf(read, days.madeOn, hostOf, share) };
    if (new TextEncoder().encode(JSON.stringify(digest)).length <= MOST_BYTES) return digest;
  }
  return null;
}

/** The nearest licenses of each product on each side of a day, and where the others are. */
function nearestOf(read: Noticed, on: Day, hostOf: HostOf, share: Share): Noticed {
  const ahead = read.licenses.filter(({ expiresOn }) => expiresOn > on).sort(byDayAndId);
  const behind = read.licenses.filter(({ expiresOn }) => expiresOn <= on).sort(byDayAndId);
  const sides = [daysOf(ahead), daysOf(behind).reverse()];
  const taken = sides.flatMap((days) =>
    HOSTS.map((host) =>
      nearestDays(
        days.map((all) => all.filter(({ product }) => hostOf(product, on) === host)),
        host,
        share,
      ),
    ),
  );
  return {
    ...read,
    licenses: taken.flatMap(({ licenses }) => licenses).sort(byDayAndId),
    unseen: widest([...read.unseen, ...taken.flatMap(({ unseen }) => unseen)], on),
  };
}

/** Of two on the same side, or of the same day: whether the first contains the other. */
function isWider(one: Unseen, other: Unseen, on: Day): boolean {
  if (one.behindId !== undefined && other.behindId !== undefined)
    return one.behindId.localeCompare(other.behindId) < 0;
  return one.day > on ? one.day < other.day : one.day > other.day;
}

/** The same without those that others contain: a digest that is kept up to date is made from one that had some. */
function widest(unseen: readonly Unseen[], on: Day): Unseen[] {
  const kept = new Map<string, Unseen>();
  for (const each of unseen) {
    const { day, behindId, host } = each;
    const kind = behindId === undefined ? (day > on ? 'ahead' : 'behind') : day;
    const key = JSON.stringify([kind, host === undefined ? 'any' : host]);
    const before = kept.get(key);
    if (!before || isWider(each, before, on)) kept.set(key, each);
  }
  return [...kept.values()];
}

const byDayAndId = (a: DueLicense, b: DueLicense) =>
  a.expiresOn.localeCompare(b.expiresOn) || a.id.localeCompare(b.id);

/** Licenses in the order of days, day by day. */
function daysOf(licenses: readonly DueLicense[]): DueLicense[][] {
  const days = new Map<Day, DueLicense[]>();
  for (const license of licenses) {
    const { expiresOn } = license;
    const day = days.get(expiresOn) ?? [];
    day.push(license);
    days.set(expiresOn, day);
  }
  return [...days.values()];
}

/** The share of days that are given with the nearest first. */
function nearestDays(
  days: readonly DueLicense[][],
  host: HostProduct | null,
  { rows, ofDay }: Share,
): Pick<Noticed, 'licenses' | 'unseen'> {
  const licenses: DueLicense[] = [];
  const unseen: Unseen[] = [];
  let taken = 0;
  for (const all of days) {
    const [first] = all;
    if (!first) continue;
    const { expiresOn: day } = first;
    if (taken >= DAYS && licenses.length >= rows) return { licenses, unseen: [...unseen, { day, host }] };
    const some = all.slice(0, ofDay);
    const last = some.at(-1);
    if (last && some.length < all.length) unseen.push({ day, host, behindId: last.id });
    licenses.push(...some);
    taken += 1;
  }
  return { licenses, unseen };
}

/**
 * What a digest tells on a day, its own or one near to it; null where it does not reach that far: up to where others
 * begin on either side, each license of a day is in it or among the unseen ones of that day.
 */
export function noticedBy(digest: Digest, today: Day, otherwise: readonly number[]): Noticed | null {
  const { madeOn, through, noticed } = digest;
  const lead = longestLeadTime(noticed.leadDays ?? otherwise);
  const isBetween = noticed.unseen.every(
    ({ day, behindId }) => behindId !== undefined || (day > madeOn ? today < day : day <= today),
  );
  return isBetween && addDays(today, lead) <= through ? noticed : null;
}
