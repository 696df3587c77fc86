import { addDays, type Day, longestLeadTime } from '../../policy';
import type { Unseen } from '../../prompts';
import type { Depth, Noticed } from '../attention';
import { DIGEST_DAYS, noticedBy } from '../digest';
import {
  ALL_LONG_AGO,
  type AttentionRow,
  attentionRows,
  BY_DAY,
  dueOnOf,
  FIRST,
  FIRST_DAY,
  lastLongAgo,
} from './attention-rows';
import { currentDigest } from './digest-row';
import type { RowRange } from './table';

/** How many rows the first read takes: with usual names, well under the 10 KB that the platform counts as one read. */
const A_LOOK = 16;
/** How many are taken on each side of today, where the first read does not tell. */
const NEAR = 8;
/** How many are looked through on each side, where nearly all of it was hushed or is being renewed. */
const ALL = 500;
/**
 * How many the digest is made from, on each side: all that end in the days it is for, where 100,000 licenses end in a year.
 * It is made once a day, and once things have settled after a change.
 */
const FOR_DIGEST = 50_000;

/** Everything that stands before the first license. */
export const allFirst = () => attentionRows.all({ index: BY_DAY, where: { at: FIRST } });

/** See {@link AttentionIndex}. */
export async function notice(today: Day, otherwise: readonly number[], depth: Depth): Promise<Noticed> {
  if (depth === 'first') {
    const digest = await currentDigest();
    return (digest && noticedBy(digest, today, otherwise)) ?? noticeFirst(today, otherwise);
  }
  const first = await allFirst();
  const lead = longestLeadTime(withFacts(first).leadDays ?? otherwise);
  switch (depth) {
    case 'near':
      return noticeAround(first, today, lead, NEAR);
    case 'all':
      return noticeAround(first, today, lead, ALL);
    case 'digest':
      return noticeAround(first, today, lead + DIGEST_DAYS, FOR_DIGEST);
  }
}

/**
 * Marks, licenses that ended in the last weeks, and those that end next, as far as one read goes. Where so many have
 * ended that it does not come to today, both sides of today are read.
 */
async function noticeFirst(today: Day, otherwise: readonly number[]): Promise<Noticed> {
  const { items, next } = await attentionRows.page({ index: BY_DAY, atMost: A_LOOK });
  const last = items.at(-1)?.day ?? FIRST;
  if (next === null) return withFacts(items);
  const rows = last === FIRST ? await allFirst() : items;
  const noticed = withFacts(rows);
  const lead = longestLeadTime(noticed.leadDays ?? otherwise);
  if (last <= today) return noticeAround(firstOf(rows), today, lead, NEAR);
  const ahead = last <= addDays(today, lead) ? [{ day: last }] : [];
  return { ...noticed, unseen: [...ahead, ...longAgo(rows, today)] };
}

/** The marks, and so many licenses on each side of today. */
async function noticeAround(
  first: readonly AttentionRow[],
  today: Day,
  lead: number,
  most: number,
): Promise<Noticed> {
  const tomorrow = addDays(today, 1);
  const isAny = lead > 0;
  const [ahead, behind, past] = await Promise.all([
    isAny ? side({ where: { from: tomorrow, through: addDays(today, lead) } }, most, tomorrow) : NOTHING,
    side({ where: { from: FIRST_DAY, through: today }, latestFirst: true }, most, today),
    longAgo(first, today).length > 0
      ? side({ where: ALL_LONG_AGO, latestFirst: true }, most, lastLongAgo(today))
      : NOTHING,
  ]);
  const sides = [past, behind, ahead];
  const licenses = sides.flatMap(({ rows }) => rows);
  return {
    ...withFacts([...first, ...licenses]),
    unseen: sides.flatMap(({ unseen }) => unseen),
  };
}

/** Licenses on one side of today, the nearest first, and where those begin that were not read. */
interface Side {
  rows: AttentionRow[];
  unseen: Unseen[];
}

const NOTHING: Side = { rows: [], unseen: [] };

async function side(range: Omit<RowRange, 'index'>, most: number, nearest: Day): Promise<Side> {
  const { items: rows, next } = await attentionRows.page({ index: BY_DAY, ...range, atMost: most });
  const last = rows.at(-1);
  return { rows, unseen: next === null ? [] : [{ day: last ? dueOnOf(last) : nearest }] };
}

const firstOf = (rows: readonly AttentionRow[]) => rows.filter(({ day }) => day === FIRST);

const longAgo = (rows: readonly AttentionRow[], today: Day): Unseen[] =>
  rows.some(({ fact }) => fact.is === 'long-ago') ? [{ day: lastLongAgo(today) }] : [];

/** What the rows tell, the licenses in the order of days. */
export function withFacts(rows: readonly AttentionRow[]): Noticed {
  const noticed: Noticed = {
    leadDays: null,
    switches: { reach: [] },
    renewals: [],
    asked: [],
    licenses: [],
    unseen: [],
  };
  for (const row of rows) add(noticed, row);
  noticed.licenses.sort((a, b) => a.expiresOn.localeCompare(b.expiresOn));
  return noticed;
}

function add(noticed: Noticed, row: AttentionRow): void {
  const { fact } = row;
  switch (fact.is) {
    case 'lead-times':
      noticed.leadDays = fact.leadDays;
      break;
    case 'settings':
      noticed.leadDays ??= fact.leadDays;
      break;
    case 'switches':
      noticed.switches = {
        reach: fact.reach ?? (fact.off ?? []).map((each) => ({ ...each, reach: 'nothing' })),
      };
      break;
    case 'renewal':
      noticed.renewals.push({ licenseId: fact.licenseId, until: fact.until, by: fact.by ?? null });
      break;
    case 'asked':
      noticed.asked.push({ licenseId: fact.licenseId, kind: fact.kind, latestOn: fact.latestOn });
      break;
    case 'license':
      noticed.licenses.push({
        id: fact.id,
        name: fact.name,
        product: fact.product ?? null,
        contact: fact.contact,
        expiresOn: dueOnOf(row),
      });
      break;
    case 'long-ago':
      break;
  }
}
