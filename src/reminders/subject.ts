import type { Day } from '../policy';
import type { Milestone } from './milestones';

/** What can end: the maintenance of a registered license, or the host's own license of this app. */
export type SubjectKind = 'maintenance' | 'evaluation' | 'subscription';

/** One thing that ends on one day: what a reminder is about. A renewal makes it another one, with reminders of its own. */
export interface Subject {
  kind: SubjectKind;
  /** The license's id; for the host's license, the product that it runs in. */
  id: string;
  /** The first day on which it is over. */
  endsOn: Day;
}

/** By what a subject is remembered: its kind, its license and its day. */
export function subjectKey({ kind, id, endsOn }: Subject): string {
  return `${kind}:${endsOn}:${id}`;
}

/** By what a reminder is known wherever it is delivered, so that none is delivered twice. */
export function idempotencyKey(subject: Subject, milestone: Milestone): string {
  return `${subjectKey(subject)}:${milestone}`;
}
