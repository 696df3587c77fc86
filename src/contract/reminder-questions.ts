import { z } from 'zod';
import type { Day } from '../policy';
import type { Answered } from './failure';
import type { Page } from './page';
import {
  targetsSchema,
  type DeliveryFault,
  type HistoryLine,
  type ReminderTargets,
  type Undelivered,
} from './reminders';

/** What administrators ask about reminders: a part of the `Contract`. */
export type ReminderQuestions = {
  /** Where reminders go, and the last day that was scanned to its end; null before the first scan. */
  getReminders: () => Promise<Answered<{ targets: ReminderTargets; scannedThrough: Day | null }>>;
  /** Stores them, and then looks whether they would take a reminder today; `faults` say why one would not. */
  saveReminderTargets: (command: {
    targets: ReminderTargets;
  }) => Promise<Answered<{ targets: ReminderTargets; faults: DeliveryFault[] }>>;
  /** What could not be delivered yet and is tried again each day. At most 100 a call. */
  listUndelivered: (query: { after?: string | undefined }) => Promise<Answered<Page<Undelivered>>>;
  /** What reminders did, the latest first. At most 100 a call. */
  listReminderHistory: (query: { after?: string | undefined }) => Promise<Answered<Page<HistoryLine>>>;
};

const page = z.object({ after: z.string().max(4000).optional() });

/** How their payloads are read. */
export const reminderPayloads = {
  getReminders: z.object({}),
  saveReminderTargets: z.object({ targets: targetsSchema }),
  listUndelivered: page,
  listReminderHistory: page,
};
