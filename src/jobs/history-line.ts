import type { HistoryLine } from '../contract/reminders';
import { idempotencyKey, subjectKey, type Milestone, type Subject } from '../reminders';
import type { Outcome } from './placing';

export const remindedKey = idempotencyKey;
export const settledKey = (subject: Subject): string => `${subjectKey(subject)}:settled`;

/** What the console's history says of a delivery; without a milestone, of an end that was settled. */
export function historyLine(
  { kind, id, endsOn }: Subject,
  { at, day, name }: Pick<HistoryLine, 'at' | 'day' | 'name'>,
  milestone: Milestone | null,
  superseded: Milestone[],
  { workItem, page, faults }: Outcome,
): HistoryLine {
  return {
    at,
    day,
    event: milestone === null ? 'settled' : 'reminded',
    kind,
    licenseId: id,
    name,
    endsOn,
    milestone,
    superseded,
    workItem: workItem?.name ?? null,
    page: page?.id ?? null,
    faults,
  };
}
