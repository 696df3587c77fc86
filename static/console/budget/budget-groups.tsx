import { useMemo } from 'react';
import type { BudgetRow } from '../../../src/budget/row';
import { BUDGET_GROUPS, type BudgetGroup, groupTotals } from '../../../src/budget/totals';
import type { Money } from '../../../src/policy';
import { RouteLink } from '../parts/route-link';
import type { BudgetPlace } from '../routing/budget-place';
import { useWords } from '../wording/use-words';
import styles from './budget.module.css';
import type { BudgetNames } from './use-budget-names';

interface BudgetGroupsProps {
  place: BudgetPlace;
  rows: readonly BudgetRow[];
  names: BudgetNames;
}

/** The sums of each product, owner and cost centre. A name leads to its rows. */
export function BudgetGroups(props: BudgetGroupsProps) {
  const { say } = useWords();
  return (
    <section aria-labelledby="budget-groups">
      <h2 id="budget-groups" className={styles.heading}>
        {say('budget.groups')}
      </h2>
      <div className={styles.groups}>
        {BUDGET_GROUPS.map((group) => (
          <GroupTable key={group} {...props} group={group} />
        ))}
      </div>
    </section>
  );
}

function GroupTable({ place, rows, names, group }: BudgetGroupsProps & { group: BudgetGroup }) {
  const { say, number } = useWords();
  const groups = useMemo(() => groupTotals(rows, group), [rows, group]);
  const nameOf = (of: string | null) => (of === null ? say('budget.none') : names[group](of));
  // Where nobody has entered any, the table would only repeat the sums of the year.
  if (groups.every(({ of }) => of === null)) return null;
  return (
    <table className={styles.groupTable}>
      <thead>
        <tr>
          <th scope="col">{say(`budget.${group}`)}</th>
          <th scope="col">{say('budget.colLicenses')}</th>
          <th scope="col">{say('budget.due')}</th>
          <th scope="col">{say('budget.undecided')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ of, totals }) => (
          <tr key={of}>
            <th scope="row">
              <RouteLink to={{ page: 'budget', place: { ...place, [group]: of ?? '' } }}>
                {nameOf(of)}
              </RouteLink>
            </th>
            <td>{number(totals.rows)}</td>
            <td>
              <Amounts of={totals.due} />
            </td>
            <td>
              <Amounts of={totals.undecided} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Amounts({ of }: { of: readonly Money[] }) {
  const { sum } = useWords();
  if (of.length === 0) return <>–</>;
  return (
    <>
      {of.map((money) => (
        <span key={money.currency} className={styles.line}>
          {sum(money)}
        </span>
      ))}
    </>
  );
}
