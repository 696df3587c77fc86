import { memo } from 'react';
import type { Row } from '../data/row';
import { useRegister } from '../data/use-register';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import linkStyles from '../parts/link.module.css';
import { RouteLink } from '../parts/route-link';
import { useWords } from '../wording/use-words';
import type { Summary } from './summary-of';
import type { NextCall } from './use-next-call';
import type { OnView } from './use-view';
import { useYearMoney } from './use-year-money';
import type { View } from './view';
import { unfiltered } from './view';
import type { MonthAhead } from './year-ahead';
import type { KnownMoney } from './year-money';
import styles from './year-strip.module.css';

interface YearStripProps {
  rows: readonly Row[];
  months: readonly MonthAhead[];
  next: Summary['next'];
  calls: NextCall;
  /** The month that is chosen; null: none. */
  chosen: View['month'];
  onView: OnView;
  sample: boolean;
}

/** What ends in the next twelve months, and until when nobody has anything to do; a month pressed shows its licenses. */
export const YearStrip = memo(function YearStrip({
  rows,
  months,
  next,
  calls,
  chosen,
  onView,
  sample,
}: YearStripProps) {
  const { say, day } = useWords();
  const money = useYearMoney(rows, months);
  const most = Math.max(1, ...months.map(({ decided, undecided }) => decided + undecided));
  return (
    <section aria-labelledby="year-ahead" className={layout.card}>
      <h2 id="year-ahead">{say('list.year')}</h2>
      {calls.isCalm && (
        <p>
          <strong>
            {calls.callsOn === null ? say('list.calm') : say('list.calmUntil', { date: day(calls.callsOn) })}
          </strong>
        </p>
      )}
      <p className={layout.subtle}>
        <NextEnd next={next} sample={sample} />
      </p>
      <YearTotal known={money.get('')} />
      <ol className={classes(layout.list, styles.months)}>
        {months.map((month) => (
          <Month
            key={month.month}
            {...month}
            most={most}
            sums={money.get(month.month)?.sums ?? []}
            isChosen={chosen === month.month}
            onChoose={(isChosen) =>
              onView((view) => ({
                ...unfiltered(view),
                search: view.search,
                month: isChosen ? month.month : null,
              }))
            }
          />
        ))}
      </ol>
    </section>
  );
});

interface MonthProps extends MonthAhead {
  most: number;
  /** What it takes by known prices. */
  sums: KnownMoney['sums'];
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

function Month({ month, decided, undecided, most, sums, isChosen, onChoose }: MonthProps) {
  const { say, number, money, month: monthName, shortMonth } = useWords();
  const count = decided + undecided;
  const ends = say('list.monthEnds', { month: monthName(month), count, decided });
  const told = [ends, ...sums.map(money)].join(' · ');
  const isYearSaid = month.endsWith('-01');
  const share = (part: number) => ({ height: `${(part / most) * 100}%` });
  return (
    <li>
      <button
        type="button"
        className={styles.month}
        aria-pressed={isChosen}
        title={told}
        disabled={count === 0 && !isChosen}
        onClick={() => onChoose(!isChosen)}
      >
        <span className="sr-only">{told}</span>
        <span className={styles.count} aria-hidden="true">
          {count === 0 ? '' : number(count)}
        </span>
        <span className={styles.bars} aria-hidden="true">
          <span className={styles.undecided} style={share(undecided)} />
          <span className={styles.decidedPart} style={share(decided)} />
        </span>
        <span className={classes(layout.small, styles.monthName)} aria-hidden="true">
          {shortMonth(month)}
          {isYearSaid && ` ${month.slice(0, 4)}`}
        </span>
      </button>
    </li>
  );
}

/** What all that ends takes, by known prices; nothing is said where no price is known. */
function YearTotal({ known }: { known: KnownMoney | undefined }) {
  const { say, money } = useWords();
  if (!known || known.sums.length === 0) return null;
  return (
    <p className={layout.subtle}>
      {say('list.yearMoney', { sums: known.sums.map(money).join(' · ') })}{' '}
      {known.unpriced > 0 && say('list.yearUnpriced', { count: known.unpriced })}
    </p>
  );
}

function NextEnd({ next, sample }: Pick<YearStripProps, 'next' | 'sample'>) {
  const { say, day, far } = useWords();
  const { isWhole } = useRegister();
  if (next === null) return <>{say(sample || isWhole ? 'list.noNext' : 'list.noNextSoFar')}</>;
  const { entry, coveredThrough } = next;
  return (
    <>
      {say('list.next')}{' '}
      <RouteLink to={{ page: 'license', id: entry.id, sample }} className={linkStyles.link}>
        {entry.name}
      </RouteLink>
      , {say('list.nextDate', { through: day(coveredThrough), far: far(coveredThrough) })}
    </>
  );
}
