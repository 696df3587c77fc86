import type { CoverPlan, StayCovered } from '../../../src/budget/stay-covered';
import { addDays } from '../../../src/policy';
import { usePolicy } from '../data/use-policy';
import { useViewer } from '../data/viewer';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { RouteLink } from '../parts/route-link';
import tableStyles from '../parts/table.module.css';
import { Why } from '../parts/why';
import { useWords } from '../wording/use-words';
import styles from './budget.module.css';
import { NotKnownList } from './not-known-list';
import { useWayName } from './way-cell';

const SUBTLE = classes(layout.subtle, layout.small, tableStyles.about);

/** What it takes in all, and license by license. */
export function CoveredAnswer({ answer }: { answer: StayCovered }) {
  const { say, day, sum, list } = useWords();
  const { through, plans, purchases, prepaidDays, due, withoutPrice, notKnown } = answer;
  return (
    <>
      {plans.length === 0 ? (
        <p>{say('budget.coveredNone')}</p>
      ) : (
        <>
          <div role="status">
            <p className={styles.answer}>{say('budget.coveredSum', { purchases, day: day(through) })}</p>
            <p>
              {due.length > 0 && `${say('budget.coveredAmount', { amount: list(due.map(sum)) })} `}
              {withoutPrice > 0 && `${say('budget.coveredUnpriced', { count: withoutPrice })} `}
              {say('budget.coveredPrepaid', { days: prepaidDays })}
            </p>
          </div>
          <PlanTable plans={plans} />
        </>
      )}
      <NotKnownList notKnown={notKnown} />
    </>
  );
}

function PlanTable({ plans }: { plans: readonly CoverPlan[] }) {
  const { say } = useWords();
  // What needs a purchase comes first, in the order of the first one.
  const inOrder = plans.toSorted((a, b) => (a.steps[0]?.on ?? '9').localeCompare(b.steps[0]?.on ?? '9'));
  return (
    <section aria-labelledby="covered-rows">
      <h2 id="covered-rows" className={styles.heading}>
        {say('budget.coveredRows')}
      </h2>
      <table className={styles.table} role="table" aria-labelledby="covered-rows">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className={styles.nameHead}>
              {say('budget.colLicense')}
            </th>
            <th role="columnheader" scope="col" className={styles.countHead}>
              {say('budget.colPurchases')}
            </th>
            <th role="columnheader" scope="col">
              {say('budget.colSteps')}
            </th>
            <th role="columnheader" scope="col" className={styles.amountHead}>
              {say('budget.colAmount')}
            </th>
            <th role="columnheader" scope="col" className={styles.dayHead}>
              {say('budget.colThrough')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {inOrder.map((plan) => (
            <PlanRow key={plan.id} plan={plan} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PlanRow({ plan }: { plan: CoverPlan }) {
  const { say, day, sum, number } = useWords();
  const products = usePolicy().productsOn(useViewer().today);
  const { id, name, product, steps, purchases, expiresOn, prepaidDays, amount } = plan;
  return (
    <tr role="row" data-covered={id}>
      <th role="rowheader" scope="row" className={tableStyles.name}>
        <RouteLink to={{ page: 'license', id, sample: false }}>{name}</RouteLink>
        <span className={SUBTLE}>{products[product]?.name ?? product}</span>
      </th>
      <td role="cell" data-label={say('budget.colPurchases')}>
        {number(purchases)}
      </td>
      <td role="cell" className={styles.way}>
        <Steps plan={plan} />
      </td>
      <td role="cell" className={styles.money} data-label={say('budget.colAmount')}>
        {amount === null ? (
          <span className={layout.subtle}>{steps.length === 0 ? '–' : say('budget.noPrice')}</span>
        ) : (
          <span className={styles.number}>{sum(amount)}</span>
        )}
      </td>
      <td role="cell" data-label={say('budget.colThrough')}>
        {day(addDays(expiresOn, -1))}
        {prepaidDays > 0 && <span className={SUBTLE}>{say('budget.prepaid', { days: prepaidDays })}</span>}
      </td>
    </tr>
  );
}

/** What to buy, each on its day, and what renewals alone would take. */
function Steps({ plan: { steps, name, byRenewalsAlone } }: { plan: CoverPlan }) {
  const { say, day } = useWords();
  const nameOf = useWayName();
  if (steps.length === 0) return <span className={layout.subtle}>{say('budget.noStep')}</span>;
  const clauses = [...new Set(steps.flatMap((step) => step.clauses))];
  return (
    <>
      <ul className={layout.list}>
        {steps.map((step) => (
          <li key={step.on}>{say('budget.step', { day: day(step.on), way: nameOf(step) })}</li>
        ))}
      </ul>
      <span className={SUBTLE}>
        {byRenewalsAlone !== null && `${say('budget.byRenewals', { count: byRenewalsAlone })} `}
        <Why clauses={clauses} of={name} />
      </span>
    </>
  );
}
