import { isWithoutPrice } from '../../../src/budget/totals';
import { useRegister } from '../data/use-register';
import { ReadState } from '../list/read-state';
import layout from '../parts/layout.module.css';
import type { BudgetPlace } from '../routing/budget-place';
import { useWords } from '../wording/use-words';
import { BudgetChart } from './budget-chart';
import { BudgetControls } from './budget-controls';
import { BudgetFiles } from './budget-files';
import { BudgetFrame } from './budget-frame';
import { BudgetGroups } from './budget-groups';
import { NoPrices, NothingDue } from './budget-nothing';
import { BudgetSums } from './budget-sums';
import { BudgetTable } from './budget-table';
import { LeftOut } from './left-out';
import { NotKnownList } from './not-known-list';
import { useBudget } from './use-budget';
import { useBudgetNames } from './use-budget-names';

/** What falls due in a year: sums, a chart by month, and the rows behind both. What is chosen stands in the address. */
export function BudgetPage({ place }: { place: BudgetPlace }) {
  const { say, day } = useWords();
  const { isWhole, entries } = useRegister();
  const budget = useBudget(place);
  const names = useBudgetNames(budget);
  const { span, found, rows, totals } = budget;
  const isAny = entries.length > 0 || found.rows.length > 0;
  return (
    <BudgetFrame
      view="budget"
      about={say('budget.about', { from: day(span.startsOn), through: names.lastDay })}
      actions={isAny && <BudgetFiles budget={budget} names={names} by={place.by} />}
    >
      <div className={layout.stack}>
        <ReadState />
        {isAny && <BudgetControls place={place} budget={budget} names={names} />}
        {found.rows.length > 0 ? (
          <>
            <BudgetSums place={place} totals={totals} />
            {found.rows.every(isWithoutPrice) && <NoPrices />}
            <BudgetChart place={place} budget={budget} names={names} />
            <BudgetTable place={place} budget={budget} names={names} />
            <BudgetGroups place={place} rows={rows} names={names} />
          </>
        ) : (
          isWhole && <NothingDue hasLicenses={entries.length > 0} year={names.year} />
        )}
        <NotKnownList notKnown={found.notKnown} />
        <LeftOut place={place} budget={budget} />
      </div>
    </BudgetFrame>
  );
}
