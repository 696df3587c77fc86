import { Filter, FilterConditions, kvs, Sort, WhereConditions } from '@forge/kvs';
import { addDays, type Day } from '../../policy';
import type { AskedMark, Attention, Noticed } from '../attention';
import { ATTENTION_ENTITY, BY_DAY, FIRST, keyOf, type AttentionEntity, type Fact } from './attention-entity';
import { fromStorage } from './storage-failure';

/** The most that the storage gives in one call, and how many calls are made where that much is due. */
const AT_ONCE = 100;
const MOST_CALLS = 5;

const facts = () => kvs.entity<AttentionEntity>(ATTENTION_ENTITY);
const put = (key: string, fact: Fact) => facts().set(key, { day: FIRST, mark: crypto.randomUUID(), fact });

/** Settings, renewals, marks of requests and due licenses, along one index by day. */
export const forgeAttention: Attention = {
  notice: (today, otherwise) => fromStorage(() => notice(today, otherwise)),

  markAsked: ({ licenseId, kind, latestOn }) =>
    fromStorage(() => put(keyOf.asked(licenseId, kind), { is: 'asked', licenseId, kind, latestOn })),

  tidy: (today, isIdle) => fromStorage(() => tidy(today, isIdle)),

  setRenewal: (licenseId, mark) =>
    fromStorage(() =>
      mark === null
        ? facts().delete(keyOf.renewal(licenseId))
        : put(keyOf.renewal(licenseId), { is: 'renewal', licenseId, ...mark }),
    ),

  setSwitches: ({ off }) => fromStorage(() => put(keyOf.switches, { is: 'switches', off })),
};

async function notice(today: Day, otherwise: readonly number[]): Promise<Noticed> {
  const noticed: Noticed = { leadDays: null, switches: { off: [] }, renewals: [], asked: [], licenses: [] };
  let cursor: string | undefined;
  for (let call = 0; call < MOST_CALLS; call += 1) {
    const { results, nextCursor } = await page(cursor);
    for (const { value } of results) add(noticed, value);
    cursor = nextCursor;
    const lead = Math.max(0, ...(noticed.leadDays ?? otherwise));
    if (cursor === undefined || (results.at(-1)?.value.day ?? '') > addDays(today, lead)) break;
  }
  return noticed;
}

function page(cursor: string | undefined) {
  const query = facts().query().index(BY_DAY).sort(Sort.ASC).limit(AT_ONCE);
  return (cursor === undefined ? query : query.cursor(cursor)).getMany();
}

function add(noticed: Noticed, { day, fact }: AttentionEntity): void {
  switch (fact.is) {
    case 'settings':
      noticed.leadDays = fact.leadDays;
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

/** Renewals that the account marked stay, without its name. */
export const forgetWhoRenews = (accountId: string): Promise<void> =>
  eachFirst(async (key, { mark, fact }) => {
    if (fact.is !== 'renewal' || fact.by !== accountId) return;
    const { licenseId, until } = fact;
    const nameless: AttentionEntity = {
      day: FIRST,
      mark: crypto.randomUUID(),
      fact: { is: 'renewal', licenseId, until },
    };
    try {
      await kvs
        .transact()
        .set(key, nameless, { entityName: ATTENTION_ENTITY, conditions: same(mark) })
        .execute();
    } catch (error) {
      // Ended, or marked anew by somebody else meanwhile: nothing of the account is left in it.
      const now = (await facts().get(key))?.fact;
      if (now?.is === 'renewal' && now.by === accountId) throw error;
    }
  });

const tidy = (today: Day, isIdle: (mark: AskedMark) => Promise<boolean>): Promise<void> =>
  eachFirst(async (key, { mark, fact }) => {
    if (fact.is === 'renewal' && fact.until <= today) await facts().delete(key);
    if (fact.is === 'asked' && (await isIdle(fact))) await removeIfSame(key, mark);
  });

/** Everything that stands before the first license; all is read before any of it is changed. */
async function eachFirst(work: (key: string, value: AttentionEntity) => Promise<void>): Promise<void> {
  const read: { key: string; value: AttentionEntity }[] = [];
  let cursor: string | undefined;
  do {
    const query = facts().query().index(BY_DAY).where(WhereConditions.equalTo(FIRST)).limit(AT_ONCE);
    const { results, nextCursor } = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    read.push(...results);
    cursor = nextCursor;
  } while (cursor !== undefined);
  for (const { key, value } of read) await work(key, value);
}

const same = (mark: string) => new Filter<AttentionEntity>().and('mark', FilterConditions.equalTo(mark));

/** A request may come in while its mark is looked at: a mark made anew stays. */
async function removeIfSame(key: string, mark: string): Promise<void> {
  await kvs
    .transact()
    .delete(key, { entityName: ATTENTION_ENTITY, conditions: same(mark) })
    .execute()
    .catch(() => undefined);
}
