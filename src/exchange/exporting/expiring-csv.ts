import { consider } from '../../contract/consider';
import { isLapsing } from '../../contract/decided';
import type { LicenseEntry } from '../../contract/licenses';
import { addDays, addMonths, type Day, isPeriodic, type Policy } from '../../policy';
import { writeCell } from '../cell';
import { csvText } from './csv-text';
import { ownerCells, type OwnerNames } from './owner-cells';

const COLUMNS = [
  'id',
  'name',
  'contact',
  'ownedBy',
  'ownerAccount',
  'product',
  'channel',
  'seats',
  'state',
  'coveredThrough',
  'expiresOn',
  'daysLeft',
  'renewals',
] as const;

/**
 * A table for budgets: the licenses that have expired, or expire within so many months from the day on. The earliest
 * come first; what is to lapse is left out. `renewals` is how many have to be bought so that the last day of that time is covered (D3).
 */
export function toExpiringCsv(
  policy: Policy,
  entries: readonly LicenseEntry[],
  today: Day,
  months: number,
  ownerNames: OwnerNames = new Map(),
): string {
  const lastDay = addDays(addMonths(today, months), -1);
  const rows = entries
    .flatMap((entry) => rowOf(policy, entry, { today, lastDay, ownerNames }))
    .sort((a, b) => a.expiresOn.localeCompare(b.expiresOn) || a.id.localeCompare(b.id));
  const data = rows.map((row) => COLUMNS.map((name) => row[name]));
  return csvText([COLUMNS, ...data]);
}

function rowOf(
  policy: Policy,
  entry: LicenseEntry,
  { today, lastDay, ownerNames }: { today: Day; lastDay: Day; ownerNames: OwnerNames },
): Record<(typeof COLUMNS)[number], string>[] {
  if (isLapsing(policy, entry)) return [];
  const { id, name, contact, license } = entry;
  const read = consider(() => policy.evaluate(license, today));
  if (!read.ok) return [];
  const { maintenance, channel, seats } = read.value;
  if (!isPeriodic(maintenance) || maintenance.expiresOn === null) return [];
  const { state, expiresOn, coveredThrough, daysLeft } = maintenance;
  if (expiresOn > lastDay) return [];
  const then = policy.evaluate(license, lastDay).maintenance;
  return [
    {
      id: writeCell(id),
      name: writeCell(name),
      contact: writeCell(contact),
      ...ownerCells(entry, ownerNames),
      product: license.product,
      channel,
      seats: seats?.toString() ?? '',
      state,
      coveredThrough: coveredThrough ?? '',
      expiresOn,
      daysLeft: daysLeft?.toString() ?? '',
      renewals: isPeriodic(then) ? (then.renewalsToCover?.toString() ?? '') : '',
    },
  ];
}
