import type { BudgetPart } from '../../../src/budget/totals';
import { tenThousandths } from '../../../src/contract/money';
import type { Money } from '../../../src/policy';
import { classes } from '../parts/classes';
import { RouteLink } from '../parts/route-link';
import type { BudgetPlace } from '../routing/budget-place';
import { useWords } from '../wording/use-words';
import { amountIn } from './amount-in';
import styles from './budget-chart.module.css';
import { ChartTable } from './chart-table';
import type { ShownBudget } from './use-budget';
import type { BudgetNames } from './use-budget-names';

interface BudgetChartProps {
  place: BudgetPlace;
  budget: ShownBudget;
  names: BudgetNames;
}

/** One chart for each currency: nothing is converted. */
export function BudgetChart(props: BudgetChartProps) {
  const { say } = useWords();
  const { due, withoutPrice } = props.budget.totals;
  if (due.length === 0) return null;
  return (
    <>
      {due.map(({ currency }, index) => (
        <CurrencyChart key={currency} {...props} currency={currency} marksUnpriced={index === 0} />
      ))}
      <p className={styles.legend}>
        <span className={classes(styles.key, styles.decided)} aria-hidden="true" />
        {say('budget.decided')}
        <span className={classes(styles.key, styles.undecided)} aria-hidden="true" />
        {say('budget.undecided')}
        {withoutPrice > 0 && <span>{say('budget.legendUnpriced')}</span>}
      </p>
    </>
  );
}

interface CurrencyChartProps extends BudgetChartProps {
  currency: string;
  /** Whether what has no price, and so no currency, is marked here. */
  marksUnpriced: boolean;
}

function CurrencyChart({ place, budget, names, currency, marksUnpriced }: CurrencyChartProps) {
  const { say } = useWords();
  const { parts } = budget;
  const most = parts.reduce((highest, { totals }) => {
    const value = tenThousandths(amountIn(totals.due, currency));
    return value > highest ? value : highest;
  }, 1n);
  return (
    <section className={styles.chart} aria-label={say('budget.chart', { currency })}>
      <h2 className={styles.title}>{say('budget.chart', { currency })}</h2>
      <div className={styles.columns} data-chart={currency}>
        {parts.map((part) => (
          <Column
            key={part.startsOn}
            place={place}
            part={part}
            names={names}
            currency={currency}
            unpriced={marksUnpriced ? part.totals.withoutPrice : 0}
            most={most}
          />
        ))}
      </div>
      <ChartTable parts={parts} by={place.by} names={names} currency={currency} />
    </section>
  );
}

interface ColumnProps {
  place: BudgetPlace;
  part: BudgetPart;
  names: BudgetNames;
  currency: string;
  unpriced: number;
  most: bigint;
}

/** A month or a quarter: what is decided below, what is not above it; pressed, only its rows are listed. */
function Column({ place, part: { startsOn, totals, rows }, names, currency, unpriced, most }: ColumnProps) {
  const { say, sum, monthOf } = useWords();
  const [due, decided, undecided] = [totals.due, totals.decided, totals.undecided].map((amounts) =>
    amountIn(amounts, currency),
  ) as [Money, Money, Money];
  const id = startsOn ?? '';
  const isShown = place.part === id;
  const name = names.part(startsOn, place.by);
  const label = say('budget.partLabel', {
    part: name,
    amount: sum(due),
    decided: sum(decided),
    count: rows.length,
    unpriced,
  });
  return (
    <RouteLink
      to={{ page: 'budget', place: { ...place, part: isShown ? null : id } }}
      className={classes(styles.column, isShown && styles.shown)}
      current={isShown ? 'true' : undefined}
    >
      <span className="sr-only">{label}</span>
      <span className={styles.bars} aria-hidden="true">
        {unpriced > 0 && (
          <span className={styles.unpriced}>{say('budget.unpricedMark', { count: unpriced })}</span>
        )}
        <Bar of={undecided} most={most} className={styles.undecided} />
        <Bar of={decided} most={most} className={styles.decided} />
      </span>
      <span className={styles.month} aria-hidden="true">
        {startsOn === null || place.by === 'quarter' ? (
          name
        ) : (
          <>
            <span className={styles.wide}>{monthOf('short', startsOn)}</span>
            <span className={styles.narrow}>{monthOf('narrow', startsOn)}</span>
          </>
        )}
      </span>
    </RouteLink>
  );
}

/** The highest column is so many pixels high. */
const HIGHEST = 120;

function Bar({ of, most, className }: { of: Money; most: bigint; className: string | undefined }) {
  const parts = tenThousandths(of);
  if (parts === 0n) return null;
  const height = Math.max(2, Number((parts * BigInt(HIGHEST * 100)) / most) / 100);
  return <span className={classes(styles.bar, className)} style={{ height }} />;
}
