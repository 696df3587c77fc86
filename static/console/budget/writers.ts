import type { BudgetRow } from '../../../src/budget/row';
import type { BudgetPart } from '../../../src/budget/totals';
import { budgetTable, type BudgetWords, sumsTable } from '../../../src/exchange/exporting/budget-table';
import { fileCsv } from '../../../src/exchange/exporting/file-csv';

/** A budget as CSV. A spreadsheet tells UTF-8 by the mark before the table. */
export const writeBudgetCsv = (rows: readonly BudgetRow[], words: BudgetWords): Blob =>
  new Blob([`\uFEFF${fileCsv(budgetTable(rows, words))}`], { type: 'text/csv;charset=utf-8' });

/** A budget as XLSX: its rows, and its sums by month or quarter. The library that writes it loads when it is first needed. */
export async function writeBudgetWorkbook(
  rows: readonly BudgetRow[],
  parts: readonly BudgetPart[],
  words: BudgetWords,
): Promise<Blob> {
  const { fileWorkbook } = await import('../../../src/exchange/exporting/file-workbook');
  return fileWorkbook([budgetTable(rows, words), sumsTable(parts, words)]);
}
