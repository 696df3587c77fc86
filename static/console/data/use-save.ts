import { useState } from 'react';
import type { LicenseDraft, LicenseEntry } from '../../../src/contract/licenses';
import type { AskResult } from './ask';
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
  const [conflict, setConflict] = useState<Conflict | null>(null);

  /** The entry as it is stored now, or why it was not. Without a key, the key stays. */
  const save = async (
    { id, revision }: Pick<LicenseEntry, 'id' | 'revision'>,
    draft: LicenseDraft,
    key: string | null = null,
  ): Promise<AskResult<'saveLicense'>> => {
    const answer = await saving.write({ id, revision, draft, key, timeZone });
    if (answer.ok) setConflict(null);
    else if (answer.failure.code === 'conflict') setConflict({ mine: draft, theirs: answer.failure.current });
    return answer;
  };
  const add = (draft: LicenseDraft, key: string | null): Promise<AskResult<'addLicense'>> =>
    adding.write({ draft, key, timeZone });

  return {
    isSaving: saving.isWriting,
    failure: saving.failure?.code === 'conflict' ? null : saving.failure,
    conflict,
    save,
    add,
    settle: () => setConflict(null),
  };
}
