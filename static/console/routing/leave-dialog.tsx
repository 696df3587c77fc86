import Button from '@atlaskit/button/new';
import { Dialog } from '../parts/dialog';
import { useWords } from '../wording/use-words';

export function LeaveDialog({ onLeave, onStay }: { onLeave: () => void; onStay: () => void }) {
  const { say } = useWords();
  return (
    <Dialog
      title={say('form.leaveTitle')}
      onClose={onStay}
      actions={
        <>
          <Button appearance="subtle" onClick={onStay}>
            {say('form.leaveStay')}
          </Button>
          <Button appearance="warning" onClick={onLeave}>
            {say('form.leaveDo')}
          </Button>
        </>
      }
    >
      <p>{say('form.leaveText')}</p>
    </Dialog>
  );
}
