import { useState } from 'react';
import type { LicenseDraft, LicenseEntry } from '../../../src/contract/licenses';
import type { AskResult } from './ask';
import { lookAfter } from './lost';
import { useWrite } from './use-write';
import { useViewer } from './viewer';

/** A save that met somebody else's: `theirs` is what is stored now, null where they deleted the license. */
export interface Conflict {
  mine: LicenseDraft;
  theirs: LicenseEntry | null;
}

/** Saves what was entered of a license; on a conflict nothing is overwritten before somebody has chosen. */
export function useSave() {
  const { timeZone } = useViewer();
  const saving = useWrite('saveLicense');
  const adding = useWrite('addLicense');
  const [newId] = useState(() => crypto.randomUUID());
  const [conflict, setConflict] = useState<Conflict | null>(null);

  /** The entry as it is stored now, or why it was not. Without a key, the key stays. */
  const save = async (
    { id, revision }: Pick<LicenseEntry, 'id' | 'revision'>,
    draft: LicenseDraft,
    key: string | null = null,
  ): Promise<AskResult<'saveLicense'>> => {
    const send = () => saving.write({ id, revision, draft, key, timeZone });
    const answer = await lookAfter<'saveLicense'>(await send(), { id, revision }, send);
    if (answer.ok) setConflict(null);
    else if (answer.failure.code === 'conflict') setConflict({ mine: draft, theirs: answer.failure.current });
    return answer;
  };
  /** Each form adds one license: it has its id from the beginning, so that sending it again adds no second one. */
  const add = async (draft: LicenseDraft, key: string | null): Promise<AskResult<'addLicense'>> => {
    const send = () => adding.write({ id: newId, draft, key, timeZone });
    const answer = await lookAfter<'addLicense'>(await send(), { id: newId, revision: null }, send);
    const stored = !answer.ok && answer.failure.code === 'conflict' ? answer.failure.current : null;
    if (!stored) return answer;
    // An earlier try was stored after all, and the form was changed since: what stands in it now is meant.
    if (stored.createdAt === stored.updatedAt) return save(stored, draft, key);
    setConflict({ mine: draft, theirs: stored });
    return answer;
  };

  return {
    isSaving: saving.isWriting,
    failure: saving.failure?.code === 'conflict' ? null : saving.failure,
    conflict,
    save,
    add,
    settle: () => setConflict(null),
  };
}
