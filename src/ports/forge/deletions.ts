import type { LicenseEntry } from '../../contract/licenses';
import type { Deletions } from '../deletions';
import { forgetChangesUntil } from './change-rows';
import { BY_DELETION, BY_FORMER_OWNER, deletedKey, deletedLicenses } from './deleted-rows';

/** So many are forgotten at once. */
const MOST_AT_ONCE = 10;

export const forgeDeletions: Deletions = {
  getMany: async (ids) =>
    new Map(
      [...(await deletedLicenses.getMany(ids.map(deletedKey))).values()].map((each) => [
        each.license.entry.id,
        each,
      ]),
    ),

  forgetBefore: async (instant) => {
    const range = { index: BY_DELETION, where: { before: instant }, atMost: MOST_AT_ONCE };
    const old = await deletedLicenses.first(range);
    for (const row of old) {
      const { id } = row.license.entry;
      // The log first: without the row, nothing would lead to it. A license that was added under the same id keeps its own.
      await forgetChangesUntil(id, row.deletedAt);
      await deletedLicenses.removeIf(deletedKey(id), deletedLicenses.versionOf(row));
    }
    return old.map(({ license }) => license.entry.id);
  },
};

/** Takes an account off the licenses that it owned when they were deleted: put back, they need an owner. */
export async function forgetFormerOwner(accountId: string): Promise<void> {
  for (const row of await deletedLicenses.all({ index: BY_FORMER_OWNER, partition: [accountId] })) {
    const entry: LicenseEntry = { ...row.license.entry, lacksOwner: true };
    delete entry.owner;
    // Where it is put back meanwhile, the account was noted anew: the next run finds it at the license.
    await deletedLicenses.putIf(
      { ...row, license: { ...row.license, entry } },
      deletedLicenses.versionOf(row),
    );
  }
}
