import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { AskFailure } from '../data/ask';
import type { Row } from '../data/row';
import { useDeleting } from '../data/use-deleting';
import { NotSent } from '../form/not-sent';
import { Dialog } from '../parts/dialog';
import layout from '../parts/layout.module.css';
import { LIST } from '../routing/route';
import { useGoing } from '../routing/use-route';
import { useWords } from '../wording/use-words';

/** Asks before a license is deleted, and names what is lost with it. */
export function DeleteDialog({ row: { entry, product }, onClose }: { row: Row; onClose: () => void }) {
  const { say } = useWords();
  const { goUnasked } = useGoing();
  const { remove, isDeleting } = useDeleting();
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const { name, license, hasKey } = entry;

  const removeAndLeave = async () => {
    const broken = await remove(entry);
    setFailure(broken);
    if (!broken) goUnasked(LIST, 'replace');
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
          <Button appearance="danger" isLoading={isDeleting} onClick={() => void removeAndLeave()}>
            {say('license.deleteDo')}
          </Button>
        </>
      }
    >
      <div className={layout.stack}>
        {failure && <NotSent failure={failure} whenLost={say('license.deleteLost')} />}
        <div>
          <p>{say('license.deleteText')}</p>
          <ul>
            <li>{say('license.deleteLicense', { product: product?.name ?? license.product, name })}</li>
            <li>{say('license.deleteHistory', { count: license.history?.length ?? 0 })}</li>
            {hasKey && <li>{say('license.deleteKey')}</li>}
          </ul>
        </div>
        <p className={layout.subtle}>
          {say('license.deleteNote')} {say('license.deleteVendor')}
        </p>
      </div>
    </Dialog>
  );
}
