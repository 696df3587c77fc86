export { dueReminder, endsToScan, type Due, type Known, type Situation } from './due';
export { dayOf, lastDayOf, milestonesOf, reachedBy, type Milestone } from './milestones';
export { idempotencyKey, subjectKey, type Subject, type SubjectKind } from './subject';
export { reminderContent, type Part, type ReminderContent, type ReminderFacts } from './content';
export { isStillOver, settledNote, type Settlement } from './settled-note';
