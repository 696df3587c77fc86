import Button from '@atlaskit/button/new';
import { Dialog } from '../parts/dialog';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import type { Undoable } from './undo-rows';

interface UndoDialogProps {
  undoable: Undoable;
  onUndo: () => void;
  onClose: () => void;
}

/** Asks before an import is taken back, and says what goes, what comes back and what stays. */
export function UndoDialog({ undoable: { rows }, onUndo, onClose }: UndoDialogProps) {
  const { say } = useWords();
  const added = rows.filter(({ before }) => before === null).length;
  const changed = rows.length - added;
  return (
    <Dialog
      title={say('undo.title')}
      onClose={onClose}
      actions={
        <>
          <Button appearance="subtle" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button appearance="danger" onClick={onUndo}>
            {say('undo.do')}
          </Button>
        </>
      }
    >
      <div className={layout.stack}>
        <ul>
          {added > 0 && <li>{say('undo.willRemove', { count: added })}</li>}
          {changed > 0 && <li>{say('undo.willRestore', { count: changed })}</li>}
        </ul>
        {changed > 0 && <p className={layout.subtle}>{say('undo.stays')}</p>}
      </div>
    </Dialog>
  );
}
