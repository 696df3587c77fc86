import { findDue } from '../../src/budget/find-due';
import { spanOf } from '../../src/budget/span';
import { budgetParts, budgetTotals, groupTotals } from '../../src/budget/totals';
import { mockupsPolicy } from '../../src/policy';
import { bought, renewed } from '../builders';
import { ofProduct, paid, registered } from './booked';

const SPAN = spanOf({ year: 2027, firstMonth: 4 });
const monthly = ofProduct('mybalsamiq', {
  history: [paid(bought('2026-08-31'), '120.00', 'USD')],
  subscription: { state: 'active' },
  billing: 'monthly',
});
const yearly = registered(
  [bought('2025-05-12'), paid(renewed('2026-02-01'), '890.00')],
  { costCentre: 'IT' },
  'b',
);
const { rows } = findDue(mockupsPolicy, [monthly], SPAN, '2026-11-30');
const euros = { amount: '890.00', currency: 'EUR' };
const dollars = (amount: string) => ({ amount, currency: 'USD' });

it('what is paid by the month is in each month with one payment, and in the year with twelve', () => {
  expect(budgetTotals(rows).due).toEqual([dollars('1440.00')]);
  const months = budgetParts(SPAN, rows, 'month').map(({ totals }) => totals.due);
  expect(months).toEqual(Array.from({ length: 12 }, () => [dollars('120.00')]));
});

it('a quarter has what falls due in it, by currency, in the order of their codes', () => {
  const span = spanOf({ year: 2027, firstMonth: 1 });
  const found = findDue(mockupsPolicy, [monthly, yearly], span, '2026-11-30');
  const quarters = budgetParts(span, found.rows, 'quarter').map(({ startsOn, totals }) => [
    startsOn,
    totals.due,
  ]);
  expect(quarters).toEqual([
    ['2027-01-01', [dollars('360.00')]],
    ['2027-04-01', [euros, dollars('360.00')]],
    ['2027-07-01', [dollars('360.00')]],
    ['2027-10-01', [dollars('360.00')]],
  ]);
  expect(groupTotals(found.rows, 'costCentre').map(({ of, totals }) => [of, totals.due])).toEqual([
    ['IT', [euros]],
    [null, [dollars('1440.00')]],
  ]);
});
