import Papa from 'papaparse';
import { consider } from '../../contract/consider';
import { intentOn } from '../../contract/decided';
import type { LicenseEntry } from '../../contract/licenses';
import { type Day, isPeriodic, type Policy } from '../../policy';
import { writeCell } from '../cell';
import { writeHistory } from '../history-cell';

/**
 * The register as a table for a spreadsheet, with the state of each license on the day and the decision
 * that holds then. The import reads it, and leaves decisions as they are. It has no
 * keys.
 */
export function toCsv(policy: Policy, entries: readonly LicenseEntry[], asOf: Day): string {
  const rows = entries.map((entry) => rowOf(policy, entry, asOf));
  return `${Papa.unparse({ fields: [...COLUMNS], data: rows.map((row) => COLUMNS.map((name) => row[name])) })}\r\n`;
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
  'state',
  'coveredThrough',
  'daysLeft',
  'seats',
  'history',
  'decision',
  'decideBy',
] as const;

/** Texts are escaped. Numbers and the app's own words cannot be taken for formulas. */
function rowOf(policy: Policy, entry: LicenseEntry, asOf: Day): Record<(typeof COLUMNS)[number], string> {
  const { id, name, contact, license } = entry;
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
    state: verdict?.maintenance.state ?? 'unknown',
    coveredThrough: dates?.coveredThrough ?? '',
    daysLeft: number(dates?.daysLeft),
    seats: number(verdict?.seats),
    history: writeHistory(license.history ?? []),
    decision: intent?.is ?? '',
    decideBy: intent && intent.is !== 'lapse' ? intent.by : '',
  };
}
