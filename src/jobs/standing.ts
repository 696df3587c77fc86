import { callsOn, isLapsing } from '../contract/decided';
import type { LicenseEntry } from '../contract/licenses';
import type { Day, Policy } from '../policy';
import type { ReminderPorts } from '../ports/reminder-ports';
import { type Settlement, type Subject, subjectKey } from '../reminders';

/** Whether a subject still ends on its day. The register or the host tells it. */
export type Standing =
  /** It does. */
  | { kind: 'current'; license: LicenseEntry | null }
  /** It does not: the license was renewed, corrected or removed, or is to lapse. */
  | { kind: 'settled'; why: Settlement['why']; newEnd: Day | null; license: LicenseEntry | null }
  /** The host does not tell. */
  | { kind: 'unknown' };

/** The standing of each subject, by the subject's key. */
export async function standingsOf(
  ports: ReminderPorts,
  subjects: readonly Subject[],
  zone: string,
): Promise<Map<string, Standing>> {
  const ofLicenses = subjects.filter(({ kind }) => kind === 'maintenance').map(({ id }) => id);
  const licenses = ofLicenses.length === 0 ? null : await ports.register.getMany([...new Set(ofLicenses)]);
  const hostEnds = ports.hostEnds(zone);
  return new Map(
    subjects.map((subject) => [
      subjectKey(subject),
      subject.kind === 'maintenance'
        ? ofLicense(ports.policy, subject, licenses?.get(subject.id)?.entry)
        : ofHost(subject, hostEnds),
    ]),
  );
}

function ofLicense(policy: Policy, { endsOn }: Subject, license: LicenseEntry | undefined): Standing {
  if (!license) return { kind: 'settled', why: 'removed', newEnd: null, license: null };
  const now = callsOn(policy, license);
  if (now === endsOn) return { kind: 'current', license };
  return { kind: 'settled', why: isLapsing(policy, license) ? 'lapsing' : 'renewed', newEnd: now, license };
}

function ofHost(subject: Subject, ends: readonly Subject[] | null): Standing {
  if (ends === null) return { kind: 'unknown' };
  const same = ends.find(({ kind, id }) => kind === subject.kind && id === subject.id);
  return same?.endsOn === subject.endsOn
    ? { kind: 'current', license: null }
    : { kind: 'settled', why: 'renewed', newEnd: same?.endsOn ?? null, license: null };
}
