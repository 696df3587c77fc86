import { strFromU8, unzipSync } from 'fflate';
import { findDue } from '../../../src/budget/find-due';
import { spanOf } from '../../../src/budget/span';
import { budgetParts } from '../../../src/budget/totals';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { budgetTable, type BudgetWords, sumsTable } from '../../../src/exchange/exporting/budget-table';
import { toCalendar } from '../../../src/exchange/exporting/calendar';
import { toCsv } from '../../../src/exchange/exporting/csv';
import { toExpiringCsv } from '../../../src/exchange/exporting/expiring-csv';
import { fileCsv } from '../../../src/exchange/exporting/file-csv';
import { fileWorkbook } from '../../../src/exchange/exporting/file-workbook';
import { toJsonLines } from '../../../src/exchange/exporting/json-lines';
import { type Day, mockupsPolicy } from '../../../src/policy';

/** The words of a budget that say all that they are given. */
const budgetWords: BudgetWords = {
  rows: 'Budget',
  sums: 'Sums',
  column: (column) => column,
  product: (id) => id,
  owner: (accountId) => accountId,
  decided: (is) => is,
  way: (way) => JSON.stringify(way),
  subscription: 'subscription',
  renewsItself: 'renews itself',
  price: (kind) => kind,
  part: (startsOn) => startsOn ?? 'any day',
};

/**
 * Every file that is made of the register, as text; of a workbook, all its parts. The calendar's words say all that they
 * are given of a license. The budget is that of the year which begins with the day's month.
 */
export async function everyFile(
  entries: readonly LicenseEntry[],
  today: Day,
): Promise<[name: string, text: string][]> {
  const [year, firstMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const span = spanOf({ year, firstMonth });
  const { rows } = findDue(mockupsPolicy, entries, span, today);
  const budget = budgetTable(rows, budgetWords);
  const sums = sumsTable(budgetParts(span, rows, 'month'), budgetWords);
  return [
    ['json-lines', toJsonLines(entries)],
    ['csv', toCsv(mockupsPolicy, entries, today)],
    ['expiring-csv', toExpiringCsv(mockupsPolicy, entries, today, 12)],
    ['budget-csv', fileCsv(budget)],
    ['budget-workbook', await textOfWorkbook(await fileWorkbook([budget, sums]))],
    [
      'calendar',
      toCalendar(mockupsPolicy, entries, today, [30], {
        calendar: 'Licenses',
        summary: ({ name }) => name,
        description: (entry) => JSON.stringify(entry),
      }),
    ],
  ];
}

/** All that a workbook holds: its parts are packed, so that nothing could be found in its bytes. */
async function textOfWorkbook(workbook: Blob): Promise<string> {
  const parts = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
  return Object.entries(parts)
    .map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
    .join('\n');
}
