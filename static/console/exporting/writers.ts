import type { LicenseEntry } from '../../../src/contract/licenses';
import { toCsv } from '../../../src/exchange/exporting/csv';
import { toExpiringCsv } from '../../../src/exchange/exporting/expiring-csv';
import { toJsonLines } from '../../../src/exchange/exporting/json-lines';
import type { OwnerNames } from '../../../src/exchange/exporting/owner-cells';
import type { Day, Policy } from '../../../src/policy';

interface FileContent {
  text: string;
  type: string;
}

/** How the register is written, by the ending of the file. A spreadsheet tells UTF-8 by the mark before the table. */
export const writers: Record<
  'csv' | 'jsonl',
  (policy: Policy, entries: readonly LicenseEntry[], today: Day, ownerNames: OwnerNames) => FileContent
> = {
  csv: (policy, entries, today, ownerNames) => ({
    text: `\uFEFF${toCsv(policy, entries, today, ownerNames)}`,
    type: 'text/csv',
  }),
  jsonl: (_, entries) => ({ text: toJsonLines(entries), type: 'application/x-ndjson' }),
};

/** What expires within so many months, as a table for a spreadsheet; null where nothing does. */
export function expiringWriter(
  policy: Policy,
  entries: readonly LicenseEntry[],
  today: Day,
  months: number,
  ownerNames: OwnerNames,
): FileContent | null {
  const table = toExpiringCsv(policy, entries, today, months, ownerNames);
  const isEmpty = !table.trimEnd().includes('\n');
  return isEmpty ? null : { text: `\uFEFF${table}`, type: 'text/csv' };
}
