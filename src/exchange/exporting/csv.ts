import type { BookedEvent } from '../../contract/booking';
import { consider } from '../../contract/consider';
import { intentOn } from '../../contract/decided';
import type { LicenseEntry } from '../../contract/licenses';
import { type Day, isPeriodic, type Policy } from '../../policy';
import { writeCell } from '../cell';
import { writeHistory } from '../history-cell';
import { csvText } from './csv-text';
import { ownerCells, type OwnerNames } from './owner-cells';

/**
 * The register as a table for a spreadsheet, with the state of each license on the day and the decision
 * that holds then. The import reads it, and leaves decisions as they are; prices and orders it takes from the history,
 * which has them all. `channel` is where a license was bought first, `channelNow` where it is since a migration. Owners are written by name, where it is known, and by account id; the import leaves them as they are.
 * It has no keys.
 */
export function toCsv(
  policy: Policy,
  entries: readonly LicenseEntry[],
  asOf: Day,
  ownerNames: OwnerNames = new Map(),
): string {
  const rows = entries.map((entry) => rowOf(policy, entry, asOf, ownerNames));
  return csvText([COLUMNS, ...rows.map((row) => COLUMNS.map((name) => row[name]))]);
}

const COLUMNS = [
  'id',
  'name',
  'contact',
  'product',
  'channel',
  'ownServers',
  'subscription',
  'asOf',
  'channelNow',
  'state',
  'coveredThrough',
  'daysLeft',
  'seats',
  'history',
  'decision',
  'decideBy',
  'ownedBy',
  'ownerAccount',
  'costCentre',
  'billing',
  'notes',
  'lastPrice',
  'lastCurrency',
  'lastOrderNumber',
] as const;

/** Texts are escaped. Numbers and the app's own words cannot be taken for formulas. */
function rowOf(
  policy: Policy,
  entry: LicenseEntry,
  asOf: Day,
  ownerNames: OwnerNames,
): Record<(typeof COLUMNS)[number], string> {
  const { id, name, contact, notes, license } = entry;
  const intent = intentOn(policy, entry, asOf);
  // A license that contradicts the terms is written, too. Nothing is lost in an export.
  const read = consider(() => policy.evaluate(license, asOf));
  const verdict = read.ok ? read.value : null;
  const dates = verdict && isPeriodic(verdict.maintenance) ? verdict.maintenance : null;
  const number = (value: number | null | undefined) => value?.toString() ?? '';
  return {
    id: writeCell(id),
    name: writeCell(name),
    contact: writeCell(contact),
    product: license.product,
    channel: license.channel ?? '',
    ownServers: license.ownServers?.toString() ?? '',
    subscription: license.subscription?.state ?? '',
    asOf,
    channelNow: verdict?.channel ?? '',
    state: verdict?.maintenance.state ?? 'unknown',
    coveredThrough: dates?.coveredThrough ?? '',
    daysLeft: number(dates?.daysLeft),
    seats: number(verdict?.seats),
    history: writeHistory(license.history ?? []),
    decision: intent?.is ?? '',
    decideBy: intent && intent.is !== 'lapse' ? intent.by : '',
    ...ownerCells(entry, ownerNames),
    costCentre: writeCell(license.costCentre ?? ''),
    billing: license.billing ?? '',
    notes: writeCell(notes ?? ''),
    ...lastBookingOf(license.history ?? []),
  };
}

/** What was paid last, and the last order, each by the latest day that has one. */
function lastBookingOf(
  history: readonly BookedEvent[],
): Record<'lastPrice' | 'lastCurrency' | 'lastOrderNumber', string> {
  const inOrder = [...history].sort((a, b) => a.on.localeCompare(b.on));
  const price = inOrder.findLast((event) => event.price)?.price;
  const orderNumber = inOrder.findLast((event) => event.orderNumber)?.orderNumber;
  return {
    lastPrice: price?.amount ?? '',
    lastCurrency: price?.currency ?? '',
    lastOrderNumber: writeCell(orderNumber ?? ''),
  };
}
