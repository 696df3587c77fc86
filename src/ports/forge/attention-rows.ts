import type { PromptSwitches } from '../../contract/prompt-settings';
import { addDays, type Day } from '../../policy';
import { type Audience, NEWS_DAYS, type Place, type RequestKind } from '../../prompts';
import type { KeptLicense } from '../register';
import { versionedTableOf } from './table';

/** Names that the manifest declares too; a test compares them. */
export const ATTENTION_ENTITY = 'attention';
export const BY_DAY = 'by-day';

/** The `day` of the facts that are read before every license. It sorts before every real day. */
export const FIRST = '0000';

/** Where days begin. */
export const FIRST_DAY: Day = '0001-01-01';

/** Begins the `day` of a license that ended long ago and was put away. It sorts behind every real day: `'p' > '9'`. */
const LONG_AGO = 'past:';

/** The part of the index where licenses stand that were put away. */
export const ALL_LONG_AGO = { from: LONG_AGO, through: `${LONG_AGO}9999-12-31` };

/** What ended so many days ago is no news in any time zone. Prompts speak of it where there is nothing else. */
const LONG_AGO_DAYS = NEWS_DAYS + 2;

/** One fact that prompts are decided from. A license has the day it is due, or one behind all days where that was
 * long ago; every other fact has `FIRST`. */
export interface AttentionEntity {
  day: string;
  /** A new value with each write. It shows whether a row was written again after it was read. */
  mark: string;
  fact: AttentionFact;
}

export type AttentionRow = AttentionEntity & { key: string };

export type AttentionFact =
  | { is: 'lead-times'; leadDays: number[] }
  /**
   * The lead times as an earlier release stored them, under the key of the settings. They count until the settings
   * are saved again.
   */
  | { is: 'settings'; leadDays: number[] }
  /** `off` is how an earlier release stored where nothing is said. */
  | { is: 'switches'; reach?: PromptSwitches['reach']; off?: { place: Place; audience: Audience }[] }
  /** `by` is missing in marks of an earlier release, and where the account was closed since. */
  | { is: 'renewal'; licenseId: string; until: Day; by?: string }
  | { is: 'asked'; licenseId: string | null; kind: RequestKind; latestOn: Day }
  /** `product` is missing in what an earlier release stored. */
  | { is: 'license'; id: string; name: string; product?: string; contact: string }
  /** Some licenses were put away: they stand in a part of the index that is not read first. */
  | { is: 'long-ago' };

export const attentionRows = versionedTableOf<AttentionRow, AttentionEntity>({
  entity: ATTENTION_ENTITY,
  keyOf: ({ key }) => key,
  toEntity: ({ day, mark, fact }) => ({ day, mark, fact }),
  fromEntity: (key, { day, mark, fact }) => ({
    key,
    day,
    mark,
    fact: fact.is === 'asked' ? { ...fact, licenseId: fact.licenseId ?? null } : fact,
  }),
  version: ['mark'],
});

/** The key of each fact. Nothing else is stored under one of these: a transaction accepts each key only once. */
export const keyOf = {
  leadTimes: 'lead-times',
  switches: 'switches',
  longAgo: 'long-ago',
  renewal: (licenseId: string) => `renewal:${licenseId}`,
  asked: (licenseId: string | null, kind: RequestKind) => `asked:${kind}:${licenseId ?? ''}`,
  license: (id: string) => `license:${id}`,
};

/** The row of a fact that is read before every license, with a new mark. */
export const factFirst = (key: string, fact: AttentionFact): AttentionRow => row(key, FIRST, fact);

/** The row by which prompts find a license; null if nothing has to be done on any day. */
export function dueLicense({ entry }: KeptLicense, dueOn: Day | null): AttentionRow | null {
  if (dueOn === null) return null;
  const { id, name, license, contact } = entry;
  return row(keyOf.license(id), dueOn, { is: 'license', id, name, product: license.product, contact });
}

/** The last day that can stand among those of long ago, as of a day. */
export const lastLongAgo = (today: Day): Day => addDays(today, -LONG_AGO_DAYS);

/** A license that ended long ago, behind all days. */
export const putAway = (old: AttentionRow): AttentionRow => row(old.key, `${LONG_AGO}${old.day}`, old.fact);

/** The day on which a license is due, wherever it stands. */
export const dueOnOf = ({ day }: AttentionEntity): Day =>
  day.startsWith(LONG_AGO) ? day.slice(LONG_AGO.length) : day;

const row = (key: string, day: string, fact: AttentionFact): AttentionRow => ({
  key,
  day,
  mark: crypto.randomUUID(),
  fact,
});
