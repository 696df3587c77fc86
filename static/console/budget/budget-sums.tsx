import CheckIcon from '@atlaskit/icon/core/check-mark';
import type { BudgetTotals } from '../../../src/budget/totals';
import type { Money } from '../../../src/policy';
import { classes } from '../parts/classes';
import { RouteLink } from '../parts/route-link';
import type { BudgetPlace, BudgetShow } from '../routing/budget-place';
import { useWords } from '../wording/use-words';
import styles from './budget.module.css';

/** What the year comes to; each sum leads to its rows. */
export function BudgetSums({ place, totals }: { place: BudgetPlace; totals: BudgetTotals }) {
  const { say } = useWords();
  const { due, decided, undecided, rows, decidedRows, undecidedRows, withoutPrice } = totals;
  return (
    <section aria-label={say('budget.sums')} className={styles.sums}>
      <Sum place={place} show={null} amounts={due} count={rows} />
      <Sum place={place} show="decided" amounts={decided} count={decidedRows} />
      <Sum place={place} show="undecided" amounts={undecided} count={undecidedRows} />
      {withoutPrice > 0 && <Sum place={place} show="unpriced" amounts={null} count={withoutPrice} />}
    </section>
  );
}

interface SumProps {
  place: BudgetPlace;
  show: BudgetShow | null;
  /** Null: it has no amount. */
  amounts: readonly Money[] | null;
  count: number;
}

function Sum({ place, show, amounts, count }: SumProps) {
  const { say, sum } = useWords();
  const isShown = place.show === show;
  return (
    <RouteLink
      to={{ page: 'budget', place: { ...place, show } }}
      className={classes(styles.sum, isShown && styles.shown)}
      current={isShown ? 'true' : undefined}
    >
      <span className={styles.sumName}>
        {say(`budget.${show ?? 'due'}`)} {isShown && <CheckIcon label="" size="small" />}
      </span>
      {amounts === null ? (
        <span className={styles.noSum}>{say('budget.notSummed')}</span>
      ) : (
        amounts.map((money) => (
          <span key={money.currency} className={styles.amount}>
            {sum(money)}
          </span>
        ))
      )}
      {amounts?.length === 0 && <span className={styles.amount}>–</span>}
      <span className={styles.count}>{say('budget.licenses', { count })}</span>
    </RouteLink>
  );
}
