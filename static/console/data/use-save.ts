import { useCallback, useState } from 'react';
import type { LicenseDraft, LicenseEntry } from '../../../src/contract/licenses';
import { ask, type Asked, type AskFailure } from './ask';
import { useRegister } from './use-register';
import { useViewer } from './viewer';

/** A save that met somebody else's: `theirs` is what is stored now, null where they deleted the license. */
export interface Conflict {
  mine: LicenseDraft;
  theirs: LicenseEntry | null;
}

/** Saves what was entered of a license; on a conflict nothing is overwritten before somebody has chosen. */
export function useSave() {
  const { timeZone } = useViewer();
  const { saved } = useRegister();
  const [isSaving, setIsSaving] = useState(false);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  /** The entry as it is stored now, or why it was not. */
  const save = useCallback(
    async (
      known: Pick<LicenseEntry, 'id' | 'revision'>,
      draft: LicenseDraft,
    ): Promise<Asked<'saveLicense'>> => {
      setIsSaving(true);
      setFailure(null);
      const answer = await ask('saveLicense', { id: known.id, revision: known.revision, draft, timeZone });
      setIsSaving(false);
      if (answer.ok) {
        setConflict(null);
        saved(answer.value);
      } else if (answer.failure.code === 'conflict')
        setConflict({ mine: draft, theirs: answer.failure.current });
      else setFailure(answer.failure);
      return answer;
    },
    [saved, timeZone],
  );

  const add = useCallback(
    async (draft: LicenseDraft, key: string | null): Promise<Asked<'addLicense'>> => {
      const answer = await ask('addLicense', { draft, key, timeZone });
      if (answer.ok) saved(answer.value);
      return answer;
    },
    [saved, timeZone],
  );

  return { isSaving, failure, conflict, save, add, settle: () => setConflict(null) };
}
