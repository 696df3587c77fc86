import { addDays, type Day, longestLeadTime } from '../../policy';
import type { AskedMark, AttentionIndex, Noticed } from '../attention';
import {
  type AttentionEntity,
  type AttentionFact,
  type AttentionRow,
  attentionRows,
  BY_DAY,
  factFirst,
  FIRST,
  keyOf,
} from './attention-rows';

/** The most calls that are made if one call does not return all that is due. */
const MOST_CALLS = 5;

const put = (key: string, fact: AttentionFact) => attentionRows.put(factFirst(key, fact));

/** Settings, renewals, marks of requests and due licenses, read along one index that is sorted by day. */
export const forgeAttention: AttentionIndex = {
  notice,
  noticedAmong: async (licenseIds) => {
    const found = await attentionRows.getMany(licenseIds.map(keyOf.license));
    return new Set(licenseIds.filter((id) => found.has(keyOf.license(id))));
  },
  markAsked: (mark) => put(keyOf.asked(mark.licenseId, mark.kind), { is: 'asked', ...mark }),
  tidy,
  setRenewal: (licenseId, mark) =>
    mark === null
      ? attentionRows.remove(keyOf.renewal(licenseId))
      : put(keyOf.renewal(licenseId), { is: 'renewal', licenseId, ...mark }),
  setSwitches: ({ off }) => put(keyOf.switches, { is: 'switches', off }),
};

async function notice(today: Day, otherwise: readonly number[]): Promise<Noticed> {
  const noticed: Noticed = { leadDays: null, switches: { off: [] }, renewals: [], asked: [], licenses: [] };
  let calls = 0;
  for await (const rows of attentionRows.pages({ index: BY_DAY })) {
    for (const row of rows) add(noticed, row);
    calls += 1;
    const dueThrough = addDays(today, longestLeadTime(noticed.leadDays ?? otherwise));
    if (calls === MOST_CALLS || (rows.at(-1)?.day ?? '') > dueThrough) break;
  }
  return noticed;
}

function add(noticed: Noticed, { day, fact }: AttentionEntity): void {
  switch (fact.is) {
    case 'lead-times':
      noticed.leadDays = fact.leadDays;
      break;
    case 'settings':
      noticed.leadDays ??= fact.leadDays;
      break;
    case 'switches':
      noticed.switches = { off: fact.off };
      break;
    case 'renewal':
      noticed.renewals.push({ licenseId: fact.licenseId, until: fact.until, by: fact.by ?? null });
      break;
    case 'asked':
      noticed.asked.push({ licenseId: fact.licenseId, kind: fact.kind, latestOn: fact.latestOn });
      break;
    case 'license':
      noticed.licenses.push({ id: fact.id, name: fact.name, contact: fact.contact, expiresOn: day });
      break;
  }
}

/** All rows that are read before the first license. */
const allFirst = () => attentionRows.all({ index: BY_DAY, where: { at: FIRST } });

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
async function tidy(today: Day, isIdle: (mark: AskedMark) => Promise<boolean>): Promise<void> {
  for (const row of await allFirst()) {
    const { fact } = row;
    const isOver =
      (fact.is === 'renewal' && fact.until <= today) || (fact.is === 'asked' && (await isIdle(fact)));
    if (isOver) await attentionRows.removeIf(row.key, attentionRows.versionOf(row));
  }
}
