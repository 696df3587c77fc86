export { placeIn } from './console-link';
export { type Due, dueReminder, endsToScan, type Situation } from './due';
export { dayOf, lastDayOf, type Milestone, milestonesOf, reachedBy } from './milestones';
export {
  type RemindedLicense,
  type Reminder,
  type ReminderFacts,
  reminderOf,
  type Renewing,
} from './reminder';
export { isStillOver, type Settled, settledAs, type Settlement } from './settled';
export { idempotencyKey, type Subject, subjectKey, type SubjectKind } from './subject';
