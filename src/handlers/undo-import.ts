import type { Failure } from '../contract/failure';
import type { LicenseEntry } from '../contract/licenses';
import type { KeptWhy, StoredRow, undoImportQuestions, UndoneRow } from '../contract/undo-import';
import type { KeptLicense, Ports } from '../ports';
import type { Answers } from './answers';
import { checkDraft } from './checked-draft';
import { removeLicense } from './delete-license';
import { keepLicense } from './keep-license';
import { noteAuthor } from './logging';
import { sweepingAfter } from './loose-keys';
import { hasKey, standsAs } from './stands-as';
import { untilBusy } from './until-busy';

/** Who takes an import back, and where. */
interface Undoing {
  ports: Ports;
  by: string;
  timeZone: string;
}

export function undoImportAnswers(ports: Ports): Answers<typeof undoImportQuestions> {
  return {
    undoImport: sweepingAfter(ports, async ({ rows, timeZone }, { accountId: by }) => {
      await noteAuthor(ports, by);
      const bases = await ports.register.getMany(rows.map(({ id }) => id));
      const undone = await untilBusy(ports, 'undoImport', rows, (row): Promise<UndoneRow> => {
        const base = bases.get(row.id) ?? null;
        const undoing = { ports, by, timeZone };
        return row.before === null ? remove(undoing, row, base) : restore(undoing, row, base);
      });
      return { ok: true, value: undone };
    }),
  };
}

const kept = (id: string, why: KeptWhy, current: LicenseEntry | null): UndoneRow => ({
  id,
  outcome: 'kept',
  why,
  current,
});

/** Takes a license out that the import added. One that is gone already was taken out before, by this or by somebody. */
async function remove(
  { ports }: Undoing,
  { id, revision }: StoredRow,
  base: KeptLicense | null,
): Promise<UndoneRow> {
  if (!base) return { id, outcome: 'removed' };
  if (base.entry.revision !== revision) return kept(id, 'changed', base.entry);
  const removed = await removeLicense(ports, base);
  return removed.ok ? { id, outcome: 'removed' } : notDone(id, removed.failure);
}

/**
 * Brings back what was entered before the import, and the key. The former key lies loose for an hour: it is kept anew
 * under a name of its own, so that whatever forgets the loose one takes nothing from the license.
 */
async function restore(
  { ports, by, timeZone }: Undoing,
  { id, revision, before, key }: StoredRow,
  base: KeptLicense | null,
): Promise<UndoneRow> {
  if (!base || !before) return kept(id, 'changed', null);
  const checked = checkDraft(ports.policy, before, ports.clock.now(), timeZone);
  if (!checked.ok) return { id, outcome: 'failed', failure: checked.failure };
  const former = key?.former ? await ports.vault.get(key.former) : null;
  if (key?.former && former === null) return kept(id, 'key-forgotten', base.entry);
  if (base.entry.revision !== revision) {
    const hasFormerKey =
      key === null || (former === null ? base.keyReference === null : await hasKey(ports, base, former));
    return hasFormerKey && (await standsAs(ports, base, checked.value, null))
      ? { id, outcome: 'restored', entry: base.entry }
      : kept(id, 'changed', base.entry);
  }
  const restored = await keepLicense(ports, {
    id,
    base,
    draft: checked.value,
    key: former,
    takesKey: key !== null && former === null,
    author: { by, isUndo: true },
  });
  return restored.ok
    ? { id, outcome: 'restored', entry: restored.value.entry }
    : notDone(id, restored.failure);
}

/** Somebody was faster, or it failed. */
const notDone = (id: string, failure: Failure): UndoneRow =>
  failure.code === 'conflict' ? kept(id, 'changed', failure.current) : { id, outcome: 'failed', failure };
