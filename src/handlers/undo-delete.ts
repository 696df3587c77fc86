import { callsOn } from '../contract/decided';
import type { Failure } from '../contract/failure';
import type { LicenseEntry } from '../contract/licenses';
import { DELETE_UNDONE_MS } from '../contract/limits';
import type { SeenLicense, SeveralOutcome } from '../contract/several';
import type { undoDeleteQuestions } from '../contract/undo-delete';
import type { KeptLicense, Ports } from '../ports';
import type { DeletedLicense } from '../ports/register';
import type { Answers } from './answers';
import { changeLicense } from './change-license';
import { noteAuthor, wholeLogged } from './logging';
import { dropLooseKey, sweepingAfter } from './loose-keys';
import { untilBusy } from './until-busy';

export function undoDeleteAnswers(ports: Ports): Answers<typeof undoDeleteQuestions> {
  return {
    undoDelete: sweepingAfter(ports, async ({ licenses }, { accountId: by }) => {
      await noteAuthor(ports, by);
      const ids = licenses.map(({ id }) => id);
      // In this order: what is put back in between is found standing.
      const deleted = await ports.deletions.getMany(ids);
      const standing = await ports.register.getMany(ids);
      const value = await untilBusy(ports, 'undoDelete', licenses, (seen) =>
        putBack(ports, seen, { deleted: deleted.get(seen.id), standing: standing.get(seen.id), by }),
      );
      return { ok: true, value };
    }),
  };
}

interface FoundDeleted {
  deleted: DeletedLicense | undefined;
  standing: KeptLicense | undefined;
  by: string;
}

/**
 * The key lies loose for an hour. It is kept anew under a name of its own, so that whatever forgets the loose one takes
 * nothing from the license.
 */
async function putBack(
  ports: Ports,
  { id, revision }: SeenLicense,
  { deleted, standing, by }: FoundDeleted,
): Promise<SeveralOutcome> {
  const failed = (failure: Failure): SeveralOutcome => ({ id, outcome: 'failed', failure });
  if (standing) return ofStanding(ports, standing.entry);
  if (deleted?.license.entry.revision !== revision || isTooLate(ports, deleted))
    return failed({ code: 'not-found' });
  const { license } = deleted;
  const key = license.keyReference === null ? null : await ports.vault.get(license.keyReference);
  if (license.keyReference !== null && key === null) return failed({ code: 'not-found' });

  const at = ports.clock.now().toISOString();
  const adopts = key === null ? null : `license-key:${crypto.randomUUID()}`;
  if (adopts !== null && key !== null) await ports.vault.putLoose(adopts, key, at);
  const entry = { ...(await ownedNow(ports, license.entry)), revision: crypto.randomUUID(), updatedAt: at };
  const put = await changeLicense(ports, entry, {
    id,
    base: null,
    next: {
      license: { entry, keyReference: adopts, changes: (license.changes ?? 0) + 1 },
      dueOn: callsOn(ports.policy, entry),
      isPutBack: true,
    },
    logged: wholeLogged('restored', by, at),
    adopts,
    discards: null,
    at,
  });
  if (!put.ok)
    return put.failure.code === 'conflict' && put.failure.current
      ? ofStanding(ports, put.failure.current)
      : failed(put.failure);
  if (license.keyReference !== null) await dropLooseKey(ports, license.keyReference);
  return { id, outcome: 'changed', entry };
}

/**
 * A license that stands, of which nothing is kept as deleted, was put back before: by an earlier try, or by somebody
 * else. Else it is another one, which was added under the same id.
 */
async function ofStanding({ deletions }: Ports, current: LicenseEntry): Promise<SeveralOutcome> {
  const { id } = current;
  const isOther = (await deletions.getMany([id])).has(id);
  return isOther
    ? { id, outcome: 'failed', failure: { code: 'conflict', current } }
    : { id, outcome: 'changed', entry: current };
}

const isTooLate = ({ clock }: Ports, { deletedAt }: DeletedLicense): boolean =>
  clock.now().getTime() - Date.parse(deletedAt) >= DELETE_UNDONE_MS;

/**
 * The license with its owner, as far as nothing tells that the account was closed meanwhile. It is noted anew: should the
 * account be erased at the same time, the next run finds it here.
 */
async function ownedNow({ accounts, clock }: Ports, entry: LicenseEntry): Promise<LicenseEntry> {
  const { owner, ...rest } = entry;
  if (owner === undefined) return entry;
  if (!(await accounts.isNoted(owner))) return { ...rest, lacksOwner: true };
  await accounts.note(owner, clock.now().toISOString());
  return entry;
}
