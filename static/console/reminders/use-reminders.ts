import { useCallback, useEffect, useState } from 'react';
import type { ReminderTargets } from '../../../src/contract/reminder-targets';
import type { Day } from '../../../src/policy';
import { ask, type AskFailure } from '../data/ask';

interface Reminders {
  targets: ReminderTargets;
  scannedThrough: Day | null;
}

/** Where reminders go, and how far the daily check has come. */
export function useReminders() {
  const [reminders, setReminders] = useState<Reminders | null>(null);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const read = useCallback(async () => {
    const answer = await ask('getReminders');
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) setReminders(answer.value);
  }, []);
  useEffect(() => void read(), [read]);
  return { reminders, failure, reload: () => void read() };
}
