import Button from '@atlaskit/button/new';
import { showFlag } from '@forge/bridge';
import { useState } from 'react';
import type { RenewalInProgress } from '../../../src/contract/prompt-settings';
import type { Day } from '../../../src/policy';
import type { AskFailure } from '../data/ask';
import { useNameOf } from '../data/use-name-of';
import { usePrompting, useRenewals, useSetRenewal } from '../data/use-prompting';
import { useOrder } from '../order/use-order';
import { classes } from '../parts/classes';
import { FieldFault } from '../parts/field-fault';
import layout from '../parts/layout.module.css';
import { ReadFailure } from '../parts/read-failure';
import { useGoesOn } from '../parts/use-goes-on';
import { failureText } from '../wording/failure-text';
import { useWords } from '../wording/use-words';
import styles from './panels.module.css';
import { RenewalForm } from './renewal-form';

interface RenewalPanelProps {
  licenseId: string;
  /** Whether a renewal that was bought can be recorded. */
  canRecord: boolean;
}

/** Whether the license is being renewed, by whom and until when; meanwhile reminders and prompts are quiet. A part of what is decided. */
export function RenewalPanel({ licenseId, canRecord }: RenewalPanelProps) {
  const { say } = useWords();
  const { recordRenewal } = useOrder();
  const { switches, ...reading } = usePrompting();
  const setRenewal = useSetRenewal();
  const renewal = useRenewals().get(licenseId);
  const [isMarking, setIsMarking] = useState(false);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const [state, goOnFromState] = useGoesOn<HTMLParagraphElement>();
  const [form, goOnInForm] = useGoesOn<HTMLDivElement>();
  const mark = () => {
    setIsMarking(true);
    goOnInForm('input');
  };
  const leave = () => {
    setIsMarking(false);
    goOnFromState();
  };

  const set = async (until: Day | null): Promise<AskFailure | null> => {
    const broken = await setRenewal(licenseId, until);
    if (broken) return broken;
    setFailure(null);
    leave();
    showFlag({
      id: 'renewal',
      type: 'success',
      title: say(until === null ? 'license.renewalEnded' : 'license.renewalMarked'),
      isAutoDismiss: true,
    });
    return null;
  };
  const end = async () => setFailure(await set(null));
  if (switches === null) return <ReadFailure title={say('license.renewalUnread')} of={reading} />;
  return (
    <section
      className={classes(layout.stack, styles.renewalPanel, styles.within)}
      aria-labelledby="renewal-in-progress"
    >
      <h3 id="renewal-in-progress">{say('license.renewal')}</h3>
      <p ref={state} role="status" tabIndex={-1} className={renewal ? undefined : layout.subtle}>
        {renewal ? <Marked renewal={renewal} /> : say('license.renewalNone')}
      </p>
      {renewal && canRecord && !isMarking && <p>{say('order.didYou')}</p>}
      {isMarking ? (
        <div ref={form}>
          <RenewalForm licenses={[{ id: licenseId }]} until={renewal?.until} onMark={set} onCancel={leave} />
        </div>
      ) : (
        <div className={layout.row}>
          {renewal && canRecord && (
            <Button spacing="compact" onClick={() => recordRenewal(licenseId)}>
              {say('order.yes')}
            </Button>
          )}
          <Button spacing="compact" onClick={mark}>
            {say(renewal ? 'license.renewalChange' : 'license.renewalMark')}
          </Button>
          {renewal && (
            <Button spacing="compact" appearance="subtle" onClick={() => void end()}>
              {say('license.renewalEnd')}
            </Button>
          )}
        </div>
      )}
      {!isMarking && failure && <FieldFault text={failureText(say, failure)} />}
    </section>
  );
}

function Marked({ renewal: { by, until } }: { renewal: RenewalInProgress }) {
  const { say, day } = useWords();
  const who = useNameOf(by);
  const date = day(until);
  return by === null
    ? say('license.renewalUntil', { date })
    : say('license.renewalBy', { name: who ?? say('requests.someone'), date });
}
