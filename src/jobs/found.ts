import type { LicenseEntry } from '../contract/licenses';
import type { KeptReminder } from '../ports/reminder-ledger';
import type { ReminderPorts } from '../ports/reminder-ports';
import type { Day } from '../policy';
import { subjectKey, type Subject } from '../reminders';
import { standingsOf, type Standing } from './standing';

/** A subject as a scan finds it, with all that its decision needs. */
export interface Found {
  subject: Subject;
  row: KeptReminder | null;
  standing: Standing;
}

/** An end that was read where it stands today. */
export interface Current {
  subject: Subject;
  license: LicenseEntry | null;
}

/** None where the license has no such day. */
export const subjectOf = (license: LicenseEntry, endsOn: Day | null): Current[] =>
  endsOn === null ? [] : [{ subject: { kind: 'maintenance', id: license.id, endsOn }, license }];

/** With what is known of their reminders. */
export async function withRows({ ledger }: ReminderPorts, current: readonly Current[]): Promise<Found[]> {
  const rows = await ledger.getMany(current.map(({ subject }) => subjectKey(subject)));
  return current.map(({ subject, license }) => ({
    subject,
    row: rows.get(subjectKey(subject)) ?? null,
    standing: { kind: 'current', license },
  }));
}

/** With how they stand today. */
export async function withStandings(
  ports: ReminderPorts,
  rows: readonly KeptReminder[],
  zone: string,
): Promise<Found[]> {
  const standings = await standingsOf(
    ports,
    rows.map(({ subject }) => subject),
    zone,
  );
  return rows.map((row) => ({
    subject: row.subject,
    row,
    standing: standings.get(row.key) ?? { kind: 'unknown' },
  }));
}
