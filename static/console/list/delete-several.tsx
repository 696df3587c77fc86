import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { AskFailure } from '../data/ask';
import type { Row } from '../data/row';
import { failureOfSeveral, oneByOne } from '../data/several-results';
import { useDeleting } from '../data/use-deleting';
import { Dialog } from '../parts/dialog';
import { FailureMessage } from '../parts/failure-message';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import { More, MOST_LISTED } from './several-dialog';

/** Asks before several licenses are deleted, and says how many, which, and what goes with them. */
export function DeleteSeveral({ rows, onClose }: { rows: readonly Row[]; onClose: () => void }) {
  const { say } = useWords();
  const { remove } = useDeleting();
  const [isDeleting, setIsDeleting] = useState(false);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const keys = rows.filter(({ entry }) => entry.hasKey).length;
  const count = rows.length;

  const removeAll = async () => {
    setIsDeleting(true);
    const results = await oneByOne(
      rows.map(({ entry }) => entry),
      remove,
    );
    setIsDeleting(false);
    const broken = failureOfSeveral(results);
    setFailure(broken);
    if (!broken) onClose();
  };
  return (
    <Dialog
      title={say('list.deleteSeveralTitle', { count })}
      onClose={onClose}
      actions={
        <>
          <Button appearance="subtle" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button
            appearance="danger"
            isLoading={isDeleting}
            isDisabled={count === 0}
            onClick={() => void removeAll()}
          >
            {say('list.deleteSeveralDo', { count })}
          </Button>
        </>
      }
    >
      <div className={layout.stack}>
        {failure && <FailureMessage title={say('list.deleteSeveralLeft')} failure={failure} />}
        <p>
          {say('list.deleteSeveralText')} {keys > 0 && say('list.deleteSeveralKeys', { count: keys })}
        </p>
        <ul>
          {rows.slice(0, MOST_LISTED).map(({ entry: { id, name }, product }) => (
            <li key={id}>
              {name} <span className={layout.subtle}>{product?.name}</span>
            </li>
          ))}
        </ul>
        <More count={count - MOST_LISTED} />
        <p className={layout.subtle}>{say('license.deleteVendor')}</p>
      </div>
    </Dialog>
  );
}
