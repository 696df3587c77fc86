import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { RouteLink } from '../parts/route-link';
import type { BudgetPlace } from '../routing/budget-place';
import { useWords } from '../wording/use-words';
import type { ShownBudget } from './use-budget';

/** The licenses that are in no row, and why; those of other years lead there. */
export function LeftOut({ place, budget: { span, found } }: { place: BudgetPlace; budget: ShownBudget }) {
  const { say } = useWords();
  const { lapsing, earlier, later, free } = found.leftOut;
  const yearBy = (step: number) => ({
    page: 'budget' as const,
    place: { ...place, year: span.year + step, part: null, show: null },
  });
  return (
    <p className={classes(layout.subtle, layout.small)}>
      {earlier > 0 && (
        <>
          {say('budget.leftEarlier', { count: earlier })}{' '}
          <RouteLink to={yearBy(-1)}>{say('budget.yearBefore')}</RouteLink>.{' '}
        </>
      )}
      {later > 0 && (
        <>
          {say('budget.leftLater', { count: later })}{' '}
          <RouteLink to={yearBy(1)}>{say('budget.yearAfter')}</RouteLink>.{' '}
        </>
      )}
      {lapsing > 0 && `${say('budget.leftLapsing', { count: lapsing })} `}
      {free > 0 && say('budget.leftFree', { count: free })}
    </p>
  );
}
