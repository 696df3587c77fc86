import { type Hushed, NOTHING_HUSHED } from '../../prompts';
import type { Hushes } from '../hushes';
import { PortFailure } from '../port-failure';
import { knownAccounts } from './account-rows';
import { valueAt, versionedTableOf } from './table';

/** The name that the manifest declares too. */
const HUSHED_ENTITY = 'hushed';

interface HushedRow {
  accountId: string;
  hushed: Hushed;
  /** A new value with each write. */
  mark: string;
}

/** One row for each person. Its account id is the key. */
interface HushedEntity {
  mark: string;
  hushed: Hushed;
}

const hushedRows = versionedTableOf<HushedRow, HushedEntity>({
  entity: HUSHED_ENTITY,
  keyOf: ({ accountId }) => `hushed:${accountId}`,
  toEntity: ({ mark, hushed }) => ({ mark, hushed }),
  fromEntity: (key, { mark, hushed }) => ({
    accountId: key.slice('hushed:'.length),
    mark,
    hushed,
  }),
  version: ['mark'],
});

/** How often a change is made anew where others were faster. A person has two hands. */
const MOST_TRIES = 5;

export const forgeHushes: Hushes = {
  of: async (accountId) => (await rowOf(accountId))?.hushed ?? NOTHING_HUSHED,

  change: async (accountId, change, at) => {
    await knownAccounts.put({ accountId, updatedAt: at });
    let before = await rowOf(accountId);
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const hushed = change(before?.hushed ?? NOTHING_HUSHED);
      const written = await hushedRows.putIf(
        { accountId, hushed, mark: crypto.randomUUID() },
        before && hushedRows.versionOf(before),
      );
      if (written.done) return;
      before = written.current;
    }
    throw new PortFailure('busy', null);
  },
};

const rowOf = (accountId: string) => hushedRows.get(`hushed:${accountId}`);

/** Forgets what an account hushed, also as an earlier release kept it: as a value, of which nothing is read any more. */
export async function forgetHushes(accountId: string): Promise<void> {
  await hushedRows.remove(`hushed:${accountId}`);
  await valueAt(`hushed:${accountId}`).remove();
}
