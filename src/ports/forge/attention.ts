import { addDays, type Day } from '../../policy';
import type { AttentionIndex } from '../attention';
import { inTurns } from '../in-turns';
import {
  type AttentionFact,
  type AttentionRow,
  attentionRows,
  BY_DAY,
  factFirst,
  FIRST_DAY,
  keyOf,
  lastLongAgo,
  putAway,
} from './attention-rows';
import { allFirst, notice } from './noticing';

/** How many licenses are put away at the same time. */
const AT_ONCE = 5;

const put = (key: string, fact: AttentionFact) => attentionRows.put(factFirst(key, fact));

/** Removes the account from the renewals that it marked. The marks themselves stay. */
export async function forgetWhoRenews(accountId: string): Promise<void> {
  for (const row of await allFirst()) await forgetIn(row, accountId);
}

async function forgetIn(row: AttentionRow | null, accountId: string): Promise<void> {
  if (row?.fact.is !== 'renewal' || row.fact.by !== accountId) return;
  const { licenseId, until } = row.fact;
  const nameless = factFirst(row.key, { is: 'renewal', licenseId, until });
  const done = await attentionRows.putIf(nameless, attentionRows.versionOf(row));
  // The mark was removed or written again meanwhile: what is stored now is checked again.
  if (!done.done) await forgetIn(done.current, accountId);
}

/** Removes the marks that are over. A mark that somebody writes again meanwhile stays. */
const tidy: AttentionIndex['tidy'] = async (today, isIdle, beforeChange) => {
  for (const row of await allFirst()) {
    const { fact } = row;
    const isOver =
      (fact.is === 'renewal' && fact.until <= today) ||
      (fact.is === 'asked' && fact.latestOn < addDays(today, -1) && (await isIdle(fact)));
    if (!isOver) continue;
    await beforeChange();
    await attentionRows.removeIf(row.key, attentionRows.versionOf(row));
  }
  await putLongAgoAway(today, beforeChange);
};

/**
 * Moves the licenses that ended long ago, so that they no longer stand between the marks and what ends next. Saving a
 * license takes it back.
 */
async function putLongAgoAway(today: Day, beforeChange: () => Promise<void>): Promise<void> {
  const range = { from: FIRST_DAY, through: lastLongAgo(today) };
  const ended = await attentionRows.all({ index: BY_DAY, where: range });
  if (ended.length === 0) return;
  await beforeChange();
  // The note comes first: without it, nobody would look where they are put.
  await put(keyOf.longAgo, { is: 'long-ago' });
  await inTurns(AT_ONCE, ended, (row) => attentionRows.putIf(putAway(row), attentionRows.versionOf(row)));
}

/** A license that was registered again meanwhile has no renewal in progress yet: its old mark goes all the same. */
const dropOrphans: AttentionIndex['dropOrphans'] = async (registered, beforeChange) => {
  const marks = (await allFirst()).flatMap((row) =>
    row.fact.is === 'renewal' ? [{ row, licenseId: row.fact.licenseId }] : [],
  );
  if (marks.length === 0) return;
  const there = await registered(marks.map(({ licenseId }) => licenseId));
  for (const { row, licenseId } of marks) {
    if (there.has(licenseId)) continue;
    await beforeChange();
    await attentionRows.removeIf(row.key, attentionRows.versionOf(row));
  }
};

/** Settings, renewals, marks of requests and due licenses, read along one index that is sorted by day. */
export const forgeAttention: AttentionIndex = {
  notice,
  noticedAmong: async (licenseIds) => {
    const found = await attentionRows.getMany(licenseIds.map(keyOf.license));
    return new Set(
      licenseIds.filter((id) => {
        const fact = found.get(keyOf.license(id))?.fact;
        return fact?.is === 'license' && fact.product !== undefined;
      }),
    );
  },
  tidy,
  dropOrphans,
  setRenewal: (licenseId, mark) =>
    mark === null
      ? attentionRows.remove(keyOf.renewal(licenseId))
      : put(keyOf.renewal(licenseId), { is: 'renewal', licenseId, ...mark }),
  setSwitches: ({ reach }) => put(keyOf.switches, { is: 'switches', reach }),
};
