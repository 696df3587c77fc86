import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { showFlag } from '@forge/bridge';
import { ask, type AskFailure } from '../data/ask';
import { useRegister } from '../data/use-register';
import type { Row } from '../data/row';
import { Dialog } from '../parts/dialog';
import { FailureMessage } from '../parts/failure-message';
import { LIST } from '../routing/route';
import { useRouting } from '../routing/use-route';
import { useWords } from '../wording/use-words';

/** Asks before a license is deleted, and names what is lost with it. */
export function DeleteDialog({ row: { entry, product }, onClose }: { row: Row; onClose: () => void }) {
  const { say } = useWords();
  const { goUnasked } = useRouting();
  const { saved, deleted } = useRegister();
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const [isDeleting, setIsDeleting] = useState(false);
  const { id, name, license, hasKey } = entry;

  const remove = async () => {
    setIsDeleting(true);
    const answer = await ask('deleteLicense', { id, revision: entry.revision });
    setIsDeleting(false);
    if (answer.ok || answer.failure.code === 'not-found') {
      goUnasked(LIST, 'replace');
      deleted(id);
      showFlag({
        id: `deleted-${id}`,
        type: 'success',
        title: say('license.deleted', { name }),
        isAutoDismiss: true,
      });
      return;
    }
    // Somebody changed it: what is stored now is shown behind, before it is asked once more.
    if (answer.failure.code === 'conflict' && answer.failure.current) saved(answer.failure.current);
    setFailure(answer.failure);
  };
  return (
    <Dialog
      title={say('license.deleteTitle', { name })}
      onClose={onClose}
      actions={
        <>
          <Button appearance="subtle" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button appearance="danger" isLoading={isDeleting} onClick={() => void remove()}>
            {say('license.deleteDo')}
          </Button>
        </>
      }
    >
      <div className="stack">
        {failure && <FailureMessage title={say('form.notSaved')} failure={failure} />}
        <div>
          <p>{say('license.deleteText')}</p>
          <ul>
            <li>{say('license.deleteLicense', { product: product?.name ?? license.product, name })}</li>
            <li>{say('license.deleteHistory', { count: license.history?.length ?? 0 })}</li>
            {hasKey && <li>{say('license.deleteKey')}</li>}
          </ul>
        </div>
        <p className="subtle">{say('license.deleteNote')}</p>
      </div>
    </Dialog>
  );
}
