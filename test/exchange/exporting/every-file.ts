import type { LicenseEntry } from '../../../src/contract/licenses';
import { toCalendar } from '../../../src/exchange/exporting/calendar';
import { toCsv } from '../../../src/exchange/exporting/csv';
import { toExpiringCsv } from '../../../src/exchange/exporting/expiring-csv';
import { toJsonLines } from '../../../src/exchange/exporting/json-lines';
import { type Day, mockupsPolicy } from '../../../src/policy';

/** Every file that is made of the register. The calendar's words say all that they are given of a license. */
export const everyFile = (entries: readonly LicenseEntry[], today: Day): [name: string, text: string][] => [
  ['json-lines', toJsonLines(entries)],
  ['csv', toCsv(mockupsPolicy, entries, today)],
  ['expiring-csv', toExpiringCsv(mockupsPolicy, entries, today, 12)],
  [
    'calendar',
    toCalendar(mockupsPolicy, entries, today, [30], {
      calendar: 'Licenses',
      summary: ({ name }) => name,
      description: (entry) => JSON.stringify(entry),
    }),
  ],
];
