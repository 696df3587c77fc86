import layout from '../parts/layout.module.css';
import { RouteLink } from '../parts/route-link';
import type { BudgetPlace } from '../routing/budget-place';
import { useWords } from '../wording/use-words';
import styles from './budget.module.css';
import { BudgetLine } from './budget-line';
import type { ShownBudget } from './use-budget';
import type { BudgetNames } from './use-budget-names';

interface BudgetTableProps {
  place: BudgetPlace;
  budget: ShownBudget;
  names: BudgetNames;
}

/** The rows behind the sums, those that are chosen. Roles are spelled out, because the cards of a narrow screen are no table layout any more. */
export function BudgetTable({ place, budget: { listed, rows }, names }: BudgetTableProps) {
  const { say } = useWords();
  const isNarrowed = listed.length < rows.length;
  return (
    <section aria-labelledby="budget-rows">
      <h2 id="budget-rows" className={styles.heading}>
        {say('budget.rows')}
      </h2>
      {isNarrowed && (
        <p className={layout.subtle} role="status">
          {narrowedText(place, names, say)}{' '}
          {say('budget.shownOf', { shown: listed.length, all: rows.length })}{' '}
          <RouteLink to={{ page: 'budget', place: { ...place, show: null, part: null } }}>
            {say('budget.clear')}
          </RouteLink>
        </p>
      )}
      {listed.length === 0 ? (
        <p>{say('budget.noneMatches')}</p>
      ) : (
        <table className={styles.table} role="table" aria-labelledby="budget-rows">
          <thead role="rowgroup">
            <tr role="row">
              <Heading className={styles.dayHead}>{say('budget.colDay')}</Heading>
              <Heading className={styles.nameHead}>{say('budget.colLicense')}</Heading>
              <Heading className={styles.amountHead}>{say('budget.colAmount')}</Heading>
              <Heading className={styles.decidedHead}>{say('budget.colDecided')}</Heading>
              <Heading>{say('budget.colWay')}</Heading>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {listed.map((row) => (
              <BudgetLine key={row.id} row={row} names={names} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Heading({ className, children }: { className?: string | undefined; children: string }) {
  return (
    <th role="columnheader" scope="col" className={className}>
      {children}
    </th>
  );
}

/** What the list is narrowed to, such as a month, or what is not decided. */
function narrowedText(
  { show, part, by }: BudgetPlace,
  names: BudgetNames,
  say: ReturnType<typeof useWords>['say'],
): string {
  const what = [part === null ? null : names.part(part, by), show === null ? null : say(`budget.${show}`)];
  return say('budget.narrowed', { what: what.filter((each) => each !== null).join(', ') });
}
