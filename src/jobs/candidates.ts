import type { LicenseEntry } from '../contract/licenses';
import type { Day } from '../policy';
import type { KeptReminder } from '../ports/reminder-ledger';
import type { ReminderPorts } from '../ports/reminder-ports';
import { type Subject, subjectKey } from '../reminders';
import { type Standing, standingsOf } from './standing';

/** A subject of which something may be due, with all that its decision needs. */
export interface Candidate {
  subject: Subject;
  row: KeptReminder | null;
  standing: Standing;
}

/** An end that was read where it stands today. */
export interface CurrentEnd {
  subject: Subject;
  license: LicenseEntry | null;
}

/** The end of a license as a subject. None where the license calls for nobody. */
export const endsOfLicense = (license: LicenseEntry, endsOn: Day | null): CurrentEnd[] =>
  endsOn === null ? [] : [{ subject: { kind: 'maintenance', id: license.id, endsOn }, license }];

/** Ends that stand today, with what the ledger has of them. */
export async function candidatesOf(
  { ledger }: ReminderPorts,
  ends: readonly CurrentEnd[],
): Promise<Candidate[]> {
  const rows = await ledger.getMany(ends.map(({ subject }) => subjectKey(subject)));
  return ends.map(({ subject, license }) => ({
    subject,
    row: rows.get(subjectKey(subject)) ?? null,
    standing: { kind: 'current', license },
  }));
}

/** Rows of the ledger, with how their subjects stand today. */
export async function candidatesIn(
  ports: ReminderPorts,
  rows: readonly KeptReminder[],
  zone: string,
): Promise<(Candidate & { row: KeptReminder })[]> {
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
