import type { Row } from '../data/row';
import { OwnerForm } from '../owner/owner-form';
import { useAssign } from '../owner/use-owners';
import { useWords } from '../wording/use-words';
import { SeveralDialog } from './several-dialog';

/** Makes somebody the owner of several of the licenses that search and filters have found. */
export function AssignSeveral({ rows, onClose }: { rows: readonly Row[]; onClose: () => void }) {
  const { say } = useWords();
  const assign = useAssign();
  return (
    <SeveralDialog
      rows={rows}
      title={(count) => say('owner.assignSeveralTitle', { count })}
      onClose={onClose}
    >
      {({ licenses, send, chosen }) => (
        <OwnerForm
          licenses={licenses}
          onAssign={(owner) =>
            send(assign(licenses, owner), (count) =>
              say(owner === null ? 'owner.severalTakenOff' : 'owner.severalAssigned', { count }),
            )
          }
          onCancel={onClose}
          notStored={say('list.severalFailed')}
        >
          {chosen}
        </OwnerForm>
      )}
    </SeveralDialog>
  );
}
