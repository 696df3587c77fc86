export { dueReminder, endsToScan, type Due, type KnownReminders, type Situation } from './due';
export { dayOf, lastDayOf, milestonesOf, reachedBy, type Milestone } from './milestones';
export { idempotencyKey, subjectKey, type Subject, type SubjectKind } from './subject';
export {
  reminderOf,
  type Reminder,
  type ReminderFacts,
  type RemindedLicense,
  type Renewing,
} from './reminder';
export { isStillOver, settledAs, type Settled, type Settlement } from './settled';
