import Button from '@atlaskit/button/new';
import { showFlag } from '@forge/bridge';
import { useEffect, useRef, useState } from 'react';
import { USUAL_RENEWAL_DAYS } from '../../../src/contract/limits';
import { addDays } from '../../../src/policy';
import type { AskFailure } from '../data/ask';
import type { Row } from '../data/row';
import { useRenewals, useSetRenewal } from '../data/use-prompting';
import { useViewer } from '../data/viewer';
import { Dialog } from '../parts/dialog';
import { FieldFault } from '../parts/field-fault';
import layout from '../parts/layout.module.css';
import { VendorLink } from '../parts/vendor-link';
import { failureText } from '../wording/failure-text';
import { useWords } from '../wording/use-words';
import { KeyText } from './key-text';
import styles from './order.module.css';
import type { KeyState } from './use-key';

interface DidYouBuyItProps {
  row: Row;
  /** What was to be ordered. */
  title: string;
  /** The order page that was opened. */
  where: string;
  /** The key may have to be read from here while one orders. */
  keyState: KeyState;
  onYes: () => void;
  onClose: () => void;
}

/**
 * What whoever comes back from the order page is asked. "Not yet" marks the renewal as in progress: while it is, the
 * page of the license asks again.
 */
export function DidYouBuyIt({ row, title, where, keyState, onYes, onClose }: DidYouBuyItProps) {
  const { say, day } = useWords();
  const { today } = useViewer();
  const setRenewal = useSetRenewal();
  const isMarked = useRenewals().has(row.entry.id);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const [isMarking, setIsMarking] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => question.current?.focus(), []);
  const until = addDays(today, USUAL_RENEWAL_DAYS);
  // Only what ends has reminders that could be quiet.
  const marks = row.expiresOn !== null && !isMarked;
  const wait = async () => {
    if (!marks) {
      onClose();
      return;
    }
    setIsMarking(true);
    const broken = await setRenewal(row.entry.id, until);
    setIsMarking(false);
    setFailure(broken);
    if (broken) return;
    onClose();
    showFlag({ id: 'renewal', type: 'success', title: say('license.renewalMarked'), isAutoDismiss: true });
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button appearance="subtle" onClick={onClose}>
            {say('order.no')}
          </Button>
          <Button isLoading={isMarking} onClick={() => void wait()}>
            {say('order.notYet')}
          </Button>
          <Button appearance="primary" onClick={onYes}>
            {say('order.yes')}
          </Button>
        </>
      }
    >
      <div className={layout.stack}>
        <h3 ref={question} tabIndex={-1} className={styles.heading}>
          {say('order.didYou')}
        </h3>
        <p>{say('order.didYouText')}</p>
        {marks && <p className={layout.subtle}>{say('order.onItsWay', { date: day(until) })}</p>}
        <KeyText state={keyState} />
        <p>
          <VendorLink href={where} />
        </p>
        {failure && <FieldFault text={failureText(say, failure)} />}
      </div>
    </Dialog>
  );
}
