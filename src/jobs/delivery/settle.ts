import type { LicenseEntry } from '../../contract/licenses';
import { byTarget, NO_PLACES } from '../../contract/reminder-targets';
import type { KeptReminder } from '../../ports/reminder-ledger';
import type { ReminderPorts } from '../../ports/reminder-ports';
import { isStillOver, type Settlement, subjectKey } from '../../reminders';
import { settledNote } from '../../words/reminder-text';
import type { Round } from '../round';
import type { Sending } from './delivery';
import { atEachTarget } from './each-target';
import { foundAgain } from './found-again';
import { historyLine, settledKey } from './history-line';
import { planNewEnd } from './new-end';

/** Closes what was delivered for an end that no longer stands, and what may have been delivered. */
export function settling(
  ports: ReminderPorts,
  { now, today, targets }: Round,
  { subject, begun }: KeptReminder,
  settlement: Settlement,
  license: LicenseEntry | null,
  lookAt: (key: string) => void,
): Sending {
  const name = license?.name ?? begun?.name ?? '';
  const { newEnd } = settlement;
  return {
    goesOn: false,

    begin: async () => {
      if (isStillOver(newEnd, today) && (await planNewEnd(ports, subject, newEnd, today)))
        lookAt(subjectKey({ ...subject, endsOn: newEnd }));
      return null;
    },

    send: async (row) => {
      const note = settledNote(ports.policy, subject.kind, settlement, today, targets.language);
      const result = await atEachTarget(
        ports,
        row,
        row.begun?.places ?? NO_PLACES,
        async (target, place, known) => {
          // What the row does not know of is looked for in the place where it was to go.
          const delivered = known ?? (place && (await foundAgain(target, place, row.key, row.begun)));
          if (delivered) await target.settle(delivered, row.key, note);
          return delivered;
        },
      );
      const isKnown = row.told !== null || Object.values(result.delivered).some((each) => each !== null);
      if (isKnown)
        await ports.history.write(
          settledKey(subject),
          historyLine(subject, { at: now.toISOString(), day: today, name }, null, [], result),
        );
      return {
        result,
        row,
        // The same end may come back. Then its reminder is a new one: what was closed stays closed.
        whenReached: { delivered: byTarget(() => null), begun: null },
        isOver: true,
      };
    },
  };
}
