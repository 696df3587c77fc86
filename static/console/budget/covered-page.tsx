import { useMemo } from 'react';
import { FURTHEST_YEARS, furthestDay, stayCovered } from '../../../src/budget/stay-covered';
import type { Day } from '../../../src/policy';
import { usePolicy } from '../data/use-policy';
import { useRegister } from '../data/use-register';
import { useViewer } from '../data/viewer';
import { ReadState } from '../list/read-state';
import { DayInput } from '../parts/day-input';
import layout from '../parts/layout.module.css';
import { useGoing } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import styles from './budget.module.css';
import { BudgetFrame } from './budget-frame';
import { CoveredAnswer } from './covered-answer';

/** The last day of the next year. */
const atFirst = (today: Day): Day => `${Number(today.slice(0, 4)) + 1}-12-31`;

/** How the register stays covered through a day, which stands in the address. */
export function CoveredPage({ through }: { through: Day | null }) {
  const { say, day } = useWords();
  const { today } = useViewer();
  const { go } = useGoing();
  const asked = through ?? atFirst(today);
  const latest = furthestDay(today);
  const isAnswered = asked >= today && asked <= latest;
  return (
    <BudgetFrame view="covered" about={say('budget.coveredAbout')}>
      <div className={layout.stack}>
        <ReadState />
        <div className={styles.throughField}>
          <DayInput
            label={say('budget.through')}
            help={say('budget.throughHelp', { years: FURTHEST_YEARS })}
            value={asked}
            onChange={(chosen) => {
              if (chosen !== null) go({ page: 'covered', through: chosen }, 'replace');
            }}
          />
        </div>
        {isAnswered ? (
          <Answered through={asked} />
        ) : (
          <p role="alert">{say('budget.throughWrong', { from: day(today), to: day(latest) })}</p>
        )}
      </div>
    </BudgetFrame>
  );
}

function Answered({ through }: { through: Day }) {
  const policy = usePolicy();
  const { today } = useViewer();
  const { entries, isWhole } = useRegister();
  const answer = useMemo(
    () => stayCovered(policy, entries, through, today),
    [policy, entries, through, today],
  );
  if (entries.length === 0 && !isWhole) return null;
  return <CoveredAnswer answer={answer} />;
}
