import Button from '@atlaskit/button/new';
import { showFlag } from '@forge/bridge';
import { useEffect, useState } from 'react';
import { faultText } from '../../../src/contract/fault-text';
import type { LicenseDraft, LicenseEntry } from '../../../src/contract/licenses';
import type { Plan, Verdict } from '../../../src/policy';
import type { Row } from '../data/row';
import { usePolicy } from '../data/use-policy';
import { useSave } from '../data/use-save';
import { useViewer } from '../data/viewer';
import { useOrder } from '../order/use-order';
import { classes } from '../parts/classes';
import { FieldFault } from '../parts/field-fault';
import layout from '../parts/layout.module.css';
import { useGoesOn } from '../parts/use-goes-on';
import { useGoing } from '../routing/use-route';
import { failureText } from '../wording/failure-text';
import { useWords } from '../wording/use-words';
import { ConflictDialog } from './conflict-dialog';
import styles from './planner.module.css';
import { actionOf, type Choice, licenseWith } from './proposal';
import { RecordForm } from './record-form';

export interface PlannerStepsProps {
  row: Row;
  verdict: Verdict;
  sample: boolean;
  plan: Plan;
  /** Null ends the planning: the purchase is recorded. */
  onChoose: (choice: Choice | null) => void;
}

const draftOf = ({ name, contact, notes, license }: LicenseDraft): LicenseDraft => ({
  name,
  contact,
  notes,
  license,
});

/** From the plan to the deed: order it outside, and record it once it is bought. */
export function PlannerSteps({ row, verdict, sample, plan, onChoose }: PlannerStepsProps) {
  const { say, day } = useWords();
  const policy = usePolicy();
  const { today } = useViewer();
  const { go } = useGoing();
  const saving = useSave();
  const { entry } = row;
  const action = actionOf[plan.proposal.kind];
  const isNew = plan.proposal.kind === 'new';
  const bought = licenseWith(entry.license, plan);
  const fault = plan.on > today ? null : policy.faultIn(bought, today);
  const canRecord = !sample && plan.on <= today && fault === null;
  const what = `${say(`planner.do-${plan.proposal.kind}`)}, ${day(plan.on)}`;

  const { order, bought: ordered, take } = useOrder();
  const isBought = ordered !== null && ordered.id === entry.id && !ordered.isTaken;
  const [isRecording, setIsRecording] = useState(isBought);
  useEffect(() => {
    if (isBought) take();
  }, [isBought, take]);
  const [steps, goOnInSteps] = useGoesOn<HTMLDivElement>();
  const record = () => {
    if (isNew) go({ page: 'add', from: { ...draftOf(entry), license: bought } });
    else setIsRecording(true);
  };
  /** Takes the purchase back, and says what became of it. A conflict has a dialog of its own. */
  const takeBack = async (stored: LicenseEntry) => {
    const answer = await saving.save(stored, draftOf(entry));
    if (!answer.ok && answer.failure.code === 'conflict') return;
    showFlag({
      id: `taken-back-${stored.revision}`,
      type: answer.ok ? 'success' : 'error',
      title: say(answer.ok ? 'planner.takenBack' : 'planner.notTakenBack', { what }),
      ...(answer.ok ? {} : { description: failureText(say, answer.failure) }),
      isAutoDismiss: answer.ok,
    });
  };
  const tell = ({ stored, hasNewKey }: { stored: LicenseEntry; hasNewKey: boolean }) => {
    onChoose(null);
    const flag = showFlag({
      id: `recorded-${stored.revision}`,
      type: 'success',
      title: say('planner.recorded', { what }),
      // The former key was forgotten when the new one took its place.
      ...(hasNewKey ? { description: say('planner.keyStays') } : {}),
      isAutoDismiss: true,
      actions: [
        {
          text: say('common.undo'),
          onClick: () => {
            void flag.close();
            void takeBack(stored);
          },
        },
      ],
    });
  };

  return (
    <div ref={steps} className={styles.steps}>
      {verdict.actions[action].links.length > 0 && (
        <Button
          appearance="primary"
          onClick={() => order({ row, action, sample, ...(canRecord ? { record } : {}) })}
        >
          {say('planner.order')}
        </Button>
      )}
      {canRecord && !isRecording && (
        <Button onClick={record}>{say(isNew ? 'planner.registerNew' : 'planner.record')}</Button>
      )}
      {isRecording && fault === null && (
        <RecordForm
          entry={entry}
          bought={{ ...draftOf(entry), license: bought }}
          count={(bought.history ?? []).length - (entry.license.history ?? []).length}
          saving={saving}
          onDone={(recorded) => {
            setIsRecording(false);
            if (recorded) tell(recorded);
            else goOnInSteps('button');
          }}
        />
      )}
      {!sample && plan.on > today && (
        <p className={classes(layout.subtle, layout.small)}>
          {say('planner.recordLater', { day: day(plan.on) })}
        </p>
      )}
      {fault && <FieldFault text={faultText({ say }, fault.code)} clauses={fault.clauses} />}
      {saving.conflict && (
        <ConflictDialog
          conflict={saving.conflict}
          saving={saving}
          name={entry.name}
          onDone={() => onChoose(null)}
        />
      )}
    </div>
  );
}
