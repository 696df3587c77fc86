import type { BudgetRow } from '../../../src/budget/row';
import type { BudgetWay } from '../../../src/budget/ways';
import { addDays, type ClauseId } from '../../../src/policy';
import { useSite } from '../data/use-site';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import tableStyles from '../parts/table.module.css';
import { Why } from '../parts/why';
import { useWords } from '../wording/use-words';
import styles from './budget.module.css';

const SUBTLE = classes(layout.subtle, layout.small, tableStyles.about);

/** The cheapest way to be covered, why it is that, and what else would do. */
export function WayCell({ row }: { row: BudgetRow }) {
  const { say, day, list } = useWords();
  const nameOf = useWayName();
  const { ways, chosen, cheapestBy, name } = row;
  const [cheapest, ...others] = ways;
  if (row.of === 'own') return <OwnWay row={row} />;
  if (row.of === 'subscription')
    return <span className={layout.subtle}>{say(`budget.subscription-${row.paidPer ?? 'yearly'}`)}</span>;
  if (!cheapest || cheapestBy === null) return <span className={layout.subtle}>{say('budget.noWay')}</span>;
  // One renewal is what everybody expects; only what is other than that needs words.
  const isPlain = cheapestBy === 'keeps-license' || (cheapest.kind === 'renewal' && cheapest.purchases === 1);
  return (
    <>
      <p className={styles.sentence}>
        {say('budget.wayThrough', { way: nameOf(cheapest), through: day(addDays(cheapest.expiresOn, -1)) })}{' '}
        <Why clauses={clausesOf(ways)} of={name} />
      </p>
      {chosen !== null && chosen !== cheapest && (
        <span className={SUBTLE}>{say('budget.wayDecided', { way: nameOf(chosen) })}</span>
      )}
      {!isPlain && (
        <span className={SUBTLE}>
          {say(`budget.why-${cheapestBy}`)}{' '}
          {others.length > 0 && say('budget.wayOthers', { ways: list(others.map(nameOf)) })}
        </span>
      )}
    </>
  );
}

/** What is known of this site's own subscription: how it is paid, and whether anything is paid as things stand. */
function OwnWay({ row: { paidPer, isOver } }: { row: BudgetRow }) {
  const { say } = useWords();
  const { hostLicense } = useSite();
  return (
    <>
      <span className={layout.subtle}>{say(`budget.own-${paidPer ?? 'unknown'}`)}</span>
      {hostLicense?.state === 'evaluation' && <span className={SUBTLE}>{say('budget.ownTrial')}</span>}
      {isOver && <span className={SUBTLE}>{say('budget.ownInactive')}</span>}
    </>
  );
}

/** What a way is called: the purchases that it takes, and what they cost where that is known. */
export function useWayName(): (way: Pick<BudgetWay, 'kind' | 'purchases' | 'amount'>) => string {
  const { say, sum } = useWords();
  return ({ kind, purchases, amount }) => {
    const way = say(`budget.way-${kind}`, { count: purchases });
    return amount ? say('budget.wayAmount', { way, amount: sum(amount) }) : way;
  };
}

const clausesOf = (ways: readonly BudgetWay[]): ClauseId[] => [
  ...new Set(ways.flatMap(({ clauses }) => clauses)),
];
