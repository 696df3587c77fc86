import type { BudgetPart } from '../../../src/budget/totals';
import { useWords } from '../wording/use-words';
import { amountIn } from './amount-in';
import type { BudgetNames } from './use-budget-names';

interface ChartTableProps {
  parts: readonly BudgetPart[];
  by: 'month' | 'quarter';
  names: BudgetNames;
  currency: string;
}

/** The chart as a table, for screen readers. */
export function ChartTable({ parts, by, names, currency }: ChartTableProps) {
  const { say, sum, number } = useWords();
  return (
    <div className="sr-only">
      <table>
        <caption>{say('budget.chartTable', { currency })}</caption>
        <thead>
          <tr>
            <th scope="col">{say(`budget.by-${by}`)}</th>
            <th scope="col">{say('budget.due')}</th>
            <th scope="col">{say('budget.decided')}</th>
            <th scope="col">{say('budget.undecided')}</th>
            <th scope="col">{say('budget.unpriced')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ startsOn, totals }) => (
            <tr key={startsOn}>
              <th scope="row">{names.part(startsOn, by)}</th>
              {[totals.due, totals.decided, totals.undecided].map((amounts, index) => (
                <td key={index}>{sum(amountIn(amounts, currency))}</td>
              ))}
              <td>{number(totals.withoutPrice)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
