import { useCallback, useEffect, useRef } from 'react';
import type { LicenseEntry } from '../../../src/contract/licenses';
import type { AskFailure } from './ask';
import { noteDeleted } from './change-deleted';
import type { Deleted } from './deleted';
import { useDelete } from './use-delete';

/**
 * Deletes licenses from a dialog. Once the dialog is closed, the list offers to put back what was deleted: before that,
 * nothing outside of it can take the focus.
 */
export function useDeleting() {
  const { remove, isDeleting } = useDelete();
  const deleted = useRef<Deleted['licenses']>([]);
  const begunAt = useRef(0);
  useEffect(
    () => () => {
      if (deleted.current.length > 0) noteDeleted({ at: begunAt.current, licenses: deleted.current });
      deleted.current = [];
    },
    [],
  );
  const removeNoted = useCallback(
    async (entry: LicenseEntry): Promise<AskFailure | null> => {
      if (deleted.current.length === 0) begunAt.current = Date.now();
      const failure = await remove(entry);
      const { id, revision, name } = entry;
      if (failure === null) deleted.current = [...deleted.current, { id, revision, name }];
      return failure;
    },
    [remove],
  );
  return { remove: removeNoted, isDeleting };
}
