import { useMemo, useState } from 'react';
import { faultText } from '../../../src/contract/fault-text';
import type { Verdict } from '../../../src/policy';
import type { Row } from '../data/row';
import { usePolicy } from '../data/use-policy';
import { useViewer } from '../data/viewer';
import { FieldFault } from '../parts/field-fault';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import styles from './planner.module.css';
import { PlannerChoice } from './planner-choice';
import { PlannerResult } from './planner-result';
import { type Choice, firstChoice, kindsFor, tryPlan } from './proposal';

interface PlannerProps {
  row: Row;
  verdict: Verdict;
  sample: boolean;
}

/** What a purchase would do, before it is made. Not there where the terms sell nothing to think through. */
export function Planner({ row, verdict, sample }: PlannerProps) {
  const policy = usePolicy();
  const { today } = useViewer();
  const kinds = kindsFor(verdict);
  const [picked, setPicked] = useState<Choice | null>(null);
  const first = useMemo(
    () => firstChoice(policy, verdict, today, row.entry.license),
    [policy, verdict, today, row.entry.license],
  );
  const choice = picked && kinds.includes(picked.kind) ? picked : first;
  if (!choice) return null;
  return <Open row={row} verdict={verdict} sample={sample} choice={choice} onChoose={setPicked} />;
}

interface OpenProps extends PlannerProps {
  choice: Choice;
  onChoose: (choice: Choice | null) => void;
}

function Open({ row, verdict, sample, choice, onChoose }: OpenProps) {
  const policy = usePolicy();
  const { say } = useWords();
  const { license } = row.entry;
  const tried = useMemo(() => tryPlan(policy, license, choice), [policy, license, choice]);
  const unit = policy.productsOn(verdict.asOf)[license.product]?.seatUnit ?? 'users';
  return (
    <section className={layout.card} aria-labelledby="planner">
      <h2 id="planner">{say('planner.title')}</h2>
      <PlannerChoice kinds={kindsFor(verdict)} unit={unit} choice={choice} onChoose={onChoose} />
      <div aria-live="polite" className={styles.outcome}>
        {tried.outcome === 'no-day' && <p className={layout.subtle}>{say('planner.pickDay')}</p>}
        {tried.outcome === 'no-seats' && <p className={layout.subtle}>{say('planner.enterSeats')}</p>}
        {tried.outcome === 'fault' && (
          <FieldFault text={faultText({ say }, tried.fault.code)} clauses={tried.fault.clauses} />
        )}
      </div>
      {tried.outcome === 'plan' && (
        <PlannerResult
          row={row}
          verdict={verdict}
          sample={sample}
          plan={tried.plan}
          choice={choice}
          onChoose={onChoose}
        />
      )}
    </section>
  );
}
