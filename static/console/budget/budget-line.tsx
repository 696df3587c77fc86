import type { LastPrice } from '../../../src/budget/prices';
import type { BudgetRow } from '../../../src/budget/row';
import { rowAmount } from '../../../src/budget/totals';
import { usePolicy } from '../data/use-policy';
import { useSite } from '../data/use-site';
import { useViewer } from '../data/viewer';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { RouteLink } from '../parts/route-link';
import tableStyles from '../parts/table.module.css';
import { useWords } from '../wording/use-words';
import styles from './budget.module.css';
import type { BudgetNames } from './use-budget-names';
import { WayCell } from './way-cell';

const SUBTLE = classes(layout.subtle, layout.small, tableStyles.about);

/** One license of the budget: when, how much and by which price, what was decided, and the cheapest way. */
export function BudgetLine({ row, names }: { row: BudgetRow; names: BudgetNames }) {
  const { say, day } = useWords();
  const about = [
    names.product(row.product),
    row.costCentre,
    row.owner === null ? null : names.owner(row.owner),
  ].filter((each) => each !== null);
  return (
    <tr role="row" data-budget={row.id}>
      <td role="cell">
        <DueDays row={row} />
      </td>
      <th role="rowheader" scope="row" className={tableStyles.name}>
        {row.of === 'own' ? (
          row.name
        ) : (
          <RouteLink to={{ page: 'license', id: row.id, sample: false }}>{row.name}</RouteLink>
        )}
        <span className={SUBTLE}>{about.join(' · ')}</span>
      </th>
      <td role="cell" className={styles.money}>
        <Amount row={row} />
      </td>
      <td role="cell" data-label={say('budget.colDecided')}>
        {row.intent === null
          ? say(row.renewsItself ? 'budget.renewsItself' : 'budget.notDecided')
          : say(`budget.decided-${row.intent.is}`, { day: day(row.intent.by) })}
      </td>
      <td role="cell" className={styles.way}>
        <WayCell row={row} />
      </td>
    </tr>
  );
}

/** The day, or that it is any day; of several days the first one, and how many there are. */
function DueDays({ row: { of, dues, isOver, dueOn } }: { row: BudgetRow }) {
  const { say, day } = useWords();
  const first = dues[0]?.on ?? null;
  const isOwn = of === 'own';
  return (
    <>
      <span>{first === null ? say(isOwn && !isOver ? 'budget.noDay' : 'budget.anyDay') : day(first)}</span>
      {dues.length > 1 && <span className={SUBTLE}>{say('budget.payments', { count: dues.length })}</span>}
      {isOver && dueOn !== null && (
        <span className={SUBTLE}>
          {say(isOwn ? 'budget.ownEnded' : 'budget.endedOn', { day: day(dueOn) })}
        </span>
      )}
    </>
  );
}

/** What it comes to, and the price that this rests on. */
function Amount({ row }: { row: BudgetRow }) {
  const { say, sum } = useWords();
  const amount = rowAmount(row);
  if (row.price === null || amount === null)
    return (
      <>
        <span className={layout.subtle}>{say('budget.noPrice')}</span>
        {row.of === 'own' && <OwnPriceMissing />}
      </>
    );
  const times = row.of === 'maintenance' ? (row.chosen?.purchases ?? 1) : row.dues.length;
  return (
    <>
      <span className={styles.number}>{sum(amount)}</span>
      {times > 1 && (
        <span className={SUBTLE}>{say('budget.times', { count: times, amount: sum(row.price.price) })}</span>
      )}
      <span className={SUBTLE}>
        {row.price.kind === 'entered' ? (
          say('budget.price-entered')
        ) : (
          <PriceText price={row.price} product={row.product} />
        )}
      </span>
    </>
  );
}

/** Where the price of this site's own subscription is entered, and why one that was entered is not taken. */
function OwnPriceMissing() {
  const { say } = useWords();
  const entered = useSite().settings?.ownPrice;
  return (
    <span className={SUBTLE}>
      {entered && `${say(`budget.ownOther-${entered.per}`)} `}
      <RouteLink to={{ page: 'settings', part: 'general' }}>{say('budget.ownEnter')}</RouteLink>
    </span>
  );
}

/** Whose price it is: what was bought for it, when, and for how many. */
function PriceText({ price: { kind, paidOn, seats }, product }: { price: LastPrice; product: string }) {
  const { say, day } = useWords();
  const unit = usePolicy().productsOn(useViewer().today)[product]?.seatUnit;
  const paid = say(`budget.price-${kind}`, { day: day(paidOn) });
  if (seats === null || !unit) return <>{paid}</>;
  return (
    <>
      {paid}, {say('budget.priceSeats', { seats: say(`seats.${unit}`, { count: seats }) })}
    </>
  );
}
