import { useQuery } from '@tanstack/react-query';
import type { AnswerTo } from './ask';
import { type Reading, readingOf } from './reading';
import { reads } from './reads';

/** Where reminders go, and how far the daily check has come; null before the first answer. */
export function useReminders(): Reading & { reminders: AnswerTo<'getReminders'> | null } {
  const query = useQuery(reads.reminders);
  return { ...readingOf(query), reminders: query.data ?? null };
}
