import type { Row } from '../data/row';
import { useDecide } from '../data/use-decide';
import { DecisionForm } from '../license/decision-form';
import { useWords } from '../wording/use-words';
import { SeveralDialog } from './several-dialog';

/** Decides about several of the licenses that search and filters have found. */
export function DecideSeveral({ rows, onClose }: { rows: readonly Row[]; onClose: () => void }) {
  const { say } = useWords();
  const decide = useDecide();
  return (
    <SeveralDialog rows={rows} title={(count) => say('list.decideSeveralTitle', { count })} onClose={onClose}>
      {({ licenses, send, chosen }) => (
        <DecisionForm
          licenses={licenses}
          first="lapse"
          endsOn={null}
          canTakeBack={rows.some(({ entry }) => entry.decision)}
          onDecide={(intent) =>
            send(decide(licenses, intent), (count) =>
              say(intent === null ? 'list.severalBack' : 'list.severalDecided', { count }),
            )
          }
          onCancel={onClose}
          notStored={say('list.severalFailed')}
        >
          {chosen}
        </DecisionForm>
      )}
    </SeveralDialog>
  );
}
