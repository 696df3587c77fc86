import { kvs, Sort, WhereConditions } from '@forge/kvs';
import type { KeyVault } from '../key-vault';
import { BY_INSTANT, LOOSE_KEY_ENTITY, type LooseKeyEntity } from './loose-key-entity';
import { fromStorage } from './storage-failure';

const MOST_AT_ONCE = 10;

const notes = () => kvs.entity<LooseKeyEntity>(LOOSE_KEY_ENTITY);

/** Keys as Forge secrets, with a note in the entity store for each that is loose. */
export const forgeKeyVault: KeyVault = {
  get: async (reference) => (await fromStorage(() => kvs.getSecret<string>(reference))) ?? null,

  putLoose: (reference, key, at) =>
    fromStorage(async () => {
      await notes().set(reference, { notedAt: at });
      await kvs.setSecret(reference, key);
    }),

  drop: (reference) =>
    fromStorage(async () => {
      await kvs.deleteSecret(reference);
      await notes().delete(reference);
    }),

  looseBefore: (instant) =>
    fromStorage(async () => {
      const { results } = await notes()
        .query()
        .index(BY_INSTANT)
        .where(WhereConditions.lessThan(instant))
        .sort(Sort.ASC)
        .limit(MOST_AT_ONCE)
        .getMany();
      return results.map(({ key }) => key);
    }),
};
