import type { LicenseEntry } from '../../contract/licenses';
import { BY_OWNER, type LicenseRow, licenses } from './license-rows';

/** Takes the account off the licenses that it owns. They say from then on that they need an owner. */
export async function forgetOwner(accountId: string): Promise<void> {
  for (const row of await licenses.all({ index: BY_OWNER, partition: [accountId] }))
    await forgetIn(row, accountId);
}

/** The query may lag behind: a license that has another owner by now keeps that one. */
async function forgetIn(row: LicenseRow | null, accountId: string): Promise<void> {
  if (row?.license.entry.owner !== accountId) return;
  const { license, dueOn } = row;
  const entry: LicenseEntry = { ...license.entry, lacksOwner: true, revision: crypto.randomUUID() };
  delete entry.owner;
  const next: LicenseRow = { license: { ...license, entry }, dueOn };
  const done = await licenses.putIf(next, licenses.versionOf(row));
  // The license was changed meanwhile: what is stored now is checked again.
  if (!done.done) await forgetIn(done.current, accountId);
}
