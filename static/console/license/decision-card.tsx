import Button from '@atlaskit/button/new';
import { showFlag } from '@forge/bridge';
import { useState } from 'react';
import { dayInZone } from '../../../src/contract/day-in-zone';
import type { WantedIntent } from '../../../src/contract/intent';
import type { AskFailure } from '../data/ask';
import type { Row } from '../data/row';
import { failureOfSeveral } from '../data/several-results';
import { useDecide } from '../data/use-decide';
import { useRenewals } from '../data/use-prompting';
import { useReadOnly } from '../data/use-read-only';
import { useViewer } from '../data/viewer';
import { classes } from '../parts/classes';
import { FieldFault } from '../parts/field-fault';
import layout from '../parts/layout.module.css';
import { useGoesOn } from '../parts/use-goes-on';
import { failureText } from '../wording/failure-text';
import { type ConsoleSpeech, useWords } from '../wording/use-words';
import { DecisionForm } from './decision-form';
import styles from './panels.module.css';
import { RenewalPanel } from './renewal-panel';

/** What is to become of the license: decided here, and taken back here; and whether that is on its way. */
export function DecisionCard({ row }: { row: Row }) {
  const speech = useWords();
  const { say } = speech;
  const { timeZone } = useViewer();
  const isReadOnly = useReadOnly() !== null;
  const decide = useDecide();
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const [state, goOn] = useGoesOn<HTMLParagraphElement>();

  const { entry, intent } = row;
  const isRenewing = useRenewals().has(entry.id);
  const isRenewalShown = row.expiresOn !== null && (intent?.is !== 'lapse' || isRenewing);
  const set = async (next: WantedIntent | null): Promise<AskFailure | null> => {
    const broken = failureOfSeveral(await decide([entry], next));
    if (broken) return broken;
    setFailure(null);
    goOn();
    const title = say(next === null ? 'license.decisionBack' : 'license.decisionMade');
    showFlag({ id: 'decision', type: 'success', title, isAutoDismiss: true });
    return null;
  };
  const takeBack = async () => setFailure(await set(null));
  return (
    <section className={classes(layout.card, layout.stack, styles.renewalPanel)} aria-labelledby="decision">
      <h2 id="decision">{say('license.decision')}</h2>
      <p ref={state} role="status" tabIndex={-1} className={intent ? undefined : layout.subtle}>
        {stateOf(row, timeZone, speech)}
      </p>
      {intent === null && !isReadOnly && (
        <DecisionForm
          licenses={[entry]}
          first={entry.decision?.intent.is ?? 'renew'}
          endsOn={row.expiresOn}
          onDecide={set}
        />
      )}
      {intent !== null && !isReadOnly && (
        <div className={layout.row}>
          <Button spacing="compact" onClick={() => void takeBack()}>
            {say('license.decisionTakeBack')}
          </Button>
        </div>
      )}
      {failure && <FieldFault text={failureText(say, failure)} />}
      {isRenewalShown && (
        <RenewalPanel
          licenseId={entry.id}
          canRecord={!isReadOnly && row.verdict?.actions.renew.eligible === true}
        />
      )}
    </section>
  );
}

function stateOf(
  { entry: { decision }, intent }: Row,
  timeZone: string,
  { say, day }: ConsoleSpeech,
): string {
  if (!decision) return say('license.decisionNone');
  if (!intent) return say('license.decisionOver');
  return say(`license.decided-${intent.is}`, {
    date: intent.is === 'lapse' ? '' : day(intent.by),
    decided: day(dayInZone(new Date(decision.decidedAt), timeZone)),
  });
}
