import { findDue } from '../../src/budget/find-due';
import type { BudgetLicense } from '../../src/budget/row';
import { spanOf } from '../../src/budget/span';
import { mockupsPolicy } from '../../src/policy';

/** The day on which the tables of what falls due ask. */
export const TODAY = '2026-11-30';

/** What falls due of one license in the year that begins with a month. */
export const find = (entry: BudgetLicense, year = 2027, firstMonth = 1, today = TODAY) =>
  findDue(mockupsPolicy, [entry], spanOf({ year, firstMonth }), today);
