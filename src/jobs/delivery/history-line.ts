import { type ByTarget, byTarget } from '../../contract/reminder-targets';
import type { HistoryLine } from '../../contract/reminders';
import { idempotencyKey, type Milestone, type Subject, subjectKey } from '../../reminders';
import type { DeliveryResult } from './delivery-result';

export const remindedKey = idempotencyKey;
export const settledKey = (subject: Subject): string => `${subjectKey(subject)}:settled`;

/**
 * What a line of the history has of each kind: the key of the work item, the id of the page. The console links to it.
 */
const CALLED_BY: ByTarget<'name' | 'id'> = { workItem: 'name', page: 'id' };

/** The line that tells of a reminder; without a milestone, of an end that was settled. */
export function historyLine(
  { kind, id, endsOn }: Subject,
  { at, day, name }: Pick<HistoryLine, 'at' | 'day' | 'name'>,
  milestone: Milestone | null,
  superseded: Milestone[],
  { delivered, faults }: DeliveryResult,
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
    ...byTarget((target) => delivered[target]?.[CALLED_BY[target]] ?? null),
    faults,
  };
}
