import { Filter, FilterConditions, kvs } from '@forge/kvs';
import type { KeptLicense, LicenseChange, Register, Written } from '../register';
import { ATTENTION_ENTITY, attentionOf, keyOf } from './attention-entity';
import { LICENSE_ENTITY, fromEntity, toEntity, type LicenseEntity } from './license-entity';
import { pageByDueDay } from './license-pages';
import { LOOSE_KEY_ENTITY, type LooseKeyEntity } from './loose-key-entity';
import { fromStorage, storageFailure } from './storage-failure';

/** The most keys that the storage reads in one call. */
const BATCH = 25;

const licenses = () => kvs.entity<LicenseEntity>(LICENSE_ENTITY);

/** The register in Forge's entity store. */
export const forgeRegister: Register = {
  page: pageByDueDay,
  get,
  getMany: (ids) => fromStorage(() => getMany(ids)),
  change,
};

async function get(id: string): Promise<KeptLicense | null> {
  const entity = await fromStorage(() => licenses().get(id));
  return entity === undefined ? null : fromEntity(id, entity);
}

async function getMany(ids: readonly string[]): Promise<Map<string, KeptLicense>> {
  const batches = Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, index) =>
    ids.slice(index * BATCH, (index + 1) * BATCH),
  );
  const found = new Map<string, KeptLicense>();
  await Promise.all(
    batches.map(async (batch) => {
      const { successfulKeys, failedKeys } = await kvs.batchGet<LicenseEntity>(
        batch.map((key) => ({ key, entityName: LICENSE_ENTITY })),
      );
      for (const { key, value } of successfulKeys) found.set(key, fromEntity(key, value));
      // A missing license is reported as failed. Whatever else failed is asked for by itself, which says what is wrong.
      for (const { key, error } of failedKeys) {
        if (error.code === 'KEY_NOT_FOUND' || error.code === 'NOT_FOUND') continue;
        const kept = await get(key);
        if (kept) found.set(key, kept);
      }
    }),
  );
  return found;
}

/**
 * One transaction: the license under the condition that nobody changed it since, the notes of its keys, and what
 * prompts look at.
 * Whether a failed transaction was made all the same, what stands there afterwards tells.
 */
async function change(asked: LicenseChange): Promise<Written> {
  try {
    await transactionOf(asked).execute();
    return { done: true };
  } catch (error) {
    const current = await get(asked.id);
    const wanted = asked.next?.license.entry.revision ?? null;
    const found = current?.entry.revision ?? null;
    if (found === wanted) return { done: true };
    if (found !== asked.base) return { done: false, current };
    throw storageFailure(error);
  }
}

function transactionOf({ id, base, next, adopts, discards, at }: LicenseChange) {
  const transaction = kvs.transact();
  const entity = { entityName: LICENSE_ENTITY, conditions: unchangedSince(base) };
  if (next) transaction.set(id, toEntity(next.license, next.dueOn), entity);
  else transaction.delete(id, entity);
  const attention = next && attentionOf(next.license, next.dueOn);
  if (attention) transaction.set(keyOf.license(id), attention, { entityName: ATTENTION_ENTITY });
  else transaction.delete(keyOf.license(id), { entityName: ATTENTION_ENTITY });
  if (!next) transaction.delete(keyOf.renewal(id), { entityName: ATTENTION_ENTITY });
  if (adopts !== null) transaction.delete(adopts, { entityName: LOOSE_KEY_ENTITY });
  if (discards !== null) {
    const note: LooseKeyEntity = { notedAt: at };
    transaction.set(discards, note, { entityName: LOOSE_KEY_ENTITY });
  }
  return transaction;
}

function unchangedSince(base: string | null) {
  const condition = base === null ? FilterConditions.notExists() : FilterConditions.equalTo(base);
  return new Filter<LicenseEntity>().and('revision', condition);
}
