import { type Day, isPeriodic, type Plan, type Verdict } from '../../../src/policy';
import { effectText } from '../../../src/words/effect-text';
import { usePolicy } from '../data/use-policy';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { Why } from '../parts/why';
import { useWords } from '../wording/use-words';
import { AnswerIcon, answerKey } from './goes-on';
import styles from './planner.module.css';
import { PlannerAlternatives } from './planner-alternatives';
import { PlannerLines } from './planner-lines';
import { PlannerSteps, type PlannerStepsProps } from './planner-steps';
import type { Choice } from './proposal';

interface PlannerResultProps extends PlannerStepsProps {
  choice: Choice;
}

/** What the purchase does: the line with it, the new end, what is gained and lost, and what else there is. */
export function PlannerResult(props: PlannerResultProps) {
  const { row, plan, choice, onChoose } = props;
  const policy = usePolicy();
  const speech = useWords();
  const { say, day, far } = speech;
  const before = throughOf(plan.before);
  const after = throughOf(plan.after);
  const hasDates = isPeriodic(plan.after.maintenance);
  const isLeftOut = (row.entry.license.history ?? []).some((event) => event.on > plan.on);
  const clauses = plan.effects
    .flatMap((effect) => effect.clauses)
    .concat(isLeftOut ? policy.clausesOf('as-of-a-day', plan.on) : []);
  return (
    <div className={styles.result}>
      <h3 className="sr-only">{say('planner.result')}</h3>
      <div role="status" className={styles.headline}>
        {after !== null && plan.proposal.kind !== 'migration' ? (
          <p>
            <strong>{say('planner.coveredThrough', { through: day(after) })}</strong>, {far(after)}
            {before !== null && plan.proposal.kind !== 'new' && (
              <span className={layout.subtle}> ({say('planner.wasThrough', { through: day(before) })})</span>
            )}
          </p>
        ) : (
          <p>
            <strong>{say('planner.noDates')}</strong>
          </p>
        )}
      </div>
      {hasDates && <PlannerLines row={row} plan={plan} />}
      {hasDates && <Numbers plan={plan} />}
      <ul className={styles.effects}>
        {plan.effects.map(({ code }) => (
          <li key={code}>{effectText(speech, policy, code, plan)}</li>
        ))}
      </ul>
      {isLeftOut && <p className={classes(layout.subtle, layout.small)}>{say('planner.laterIgnored')}</p>}
      <div>
        <Why clauses={[...new Set(clauses)]} of={say(`planner.do-${plan.proposal.kind}`)} />
      </div>
      <PlannerAlternatives license={row.entry.license} choice={choice} onChoose={onChoose} />
      <PlannerSteps {...props} />
    </div>
  );
}

const throughOf = ({ maintenance }: Verdict): Day | null =>
  isPeriodic(maintenance) ? maintenance.coveredThrough : null;

/** Days gained and lost; a loss is marked by a sign and a word, not by colour alone. */
function Numbers({ plan }: { plan: Plan }) {
  const { say, number, day } = useWords();
  const { daysGained, daysLost, daysInThePast, coversTheDay, on } = plan;
  const rows = [
    {
      label: say('planner.gained'),
      value: daysGained > 0 ? `+${number(daysGained)}` : number(daysGained),
      isLoss: false,
    },
    { label: say('planner.lost'), value: daysLost > 0 ? `−${number(daysLost)}` : '0', isLoss: daysLost > 0 },
    { label: say('planner.past'), value: number(daysInThePast), isLoss: daysInThePast > 0 },
  ];
  return (
    <dl className={styles.numbers}>
      {rows.map(({ label, value, isLoss }) => (
        <div key={label} className={classes(styles.number, isLoss && styles.loss)}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div className={styles.number}>
        <dt>{say('planner.covers', { day: day(on) })}</dt>
        <dd className={styles.answer}>
          <AnswerIcon answer={coversTheDay} />
          {say(`answer.${answerKey(coversTheDay)}`)}
        </dd>
      </div>
    </dl>
  );
}
