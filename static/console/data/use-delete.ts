import { useQueryClient } from '@tanstack/react-query';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { dropEntry, keepEntry } from './after-write';
import type { AskFailure } from './ask';
import { lookAfter } from './lost';
import { useWrite } from './use-write';

/** Deletes a license. Gives why it is still there; null where it is gone, be it by somebody else. */
export function useDelete() {
  const client = useQueryClient();
  const { write, isWriting } = useWrite('deleteLicense');
  const remove = async ({ id, revision }: LicenseEntry): Promise<AskFailure | null> => {
    const send = () => write({ id, revision });
    const answer = await lookAfter<'deleteLicense'>(await send(), { id, revision }, send);
    if (answer.ok) return null;
    const { failure } = answer;
    // Somebody changed it: it is shown as it is now, before it is asked once more.
    if (failure.code === 'conflict' && failure.current) keepEntry(client, failure.current);
    if (failure.code !== 'not-found') return failure;
    dropEntry(client, id);
    return null;
  };
  return { remove, isDeleting: isWriting };
}
