import type { Row } from '../data/row';
import { oneByOne } from '../data/several-results';
import { useSetRenewal } from '../data/use-prompting';
import { RenewalForm } from '../license/renewal-form';
import { useWords } from '../wording/use-words';
import { SeveralDialog } from './several-dialog';

/** Marks the renewals of several licenses as in progress. What has no end of maintenance has no renewal either. */
export function RenewSeveral({ rows, onClose }: { rows: readonly Row[]; onClose: () => void }) {
  const { say } = useWords();
  const setRenewal = useSetRenewal();
  const ending = rows.filter(({ expiresOn }) => expiresOn !== null);
  const others = rows.length - ending.length;
  return (
    <SeveralDialog
      rows={ending}
      title={(count) => say('list.renewSeveralTitle', { count })}
      onClose={onClose}
    >
      {({ licenses, send, chosen }) => (
        <RenewalForm
          licenses={licenses}
          until={undefined}
          onMark={(until) =>
            send(
              oneByOne(licenses, ({ id }) => setRenewal(id, until)),
              (count) => say('list.renewSeveralDone', { count }),
            )
          }
          onCancel={onClose}
          notStored={say('list.severalFailed')}
        >
          {others > 0 && <p>{say('list.renewSeveralOthers', { count: others })}</p>}
          {chosen}
        </RenewalForm>
      )}
    </SeveralDialog>
  );
}
