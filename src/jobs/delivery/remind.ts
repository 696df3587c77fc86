import type { LicenseEntry } from '../../contract/licenses';
import { type PlaceOf, placesBy, type TargetKind } from '../../contract/reminder-targets';
import type { Begun, KeptReminder } from '../../ports/reminder-ledger';
import type { ReminderPorts } from '../../ports/reminder-ports';
import type { Assigning, Delivered, DeliveryTarget } from '../../ports/reminder-targets';
import type { Due } from '../../reminders';
import { type ReminderContent, reminderContent } from '../../words/reminder-text';
import type { Round } from '../round';
import type { Sending } from './delivery';
import { atEachTarget } from './each-target';
import { foundAgain } from './found-again';
import { historyLine, remindedKey } from './history-line';
import { areSamePlaces } from './same-places';
import { noteUnassigned } from './unassigned';

type DueReminder = Extract<Due, { kind: 'remind' }>;

/** Sends a reminder to each target that the admin chose. */
export function reminding(
  ports: ReminderPorts,
  { now, today, targets }: Round,
  { subject, begun: before }: KeptReminder,
  { milestone, superseded }: DueReminder,
  license: LicenseEntry | null,
): Sending {
  const { language, consoleUrl } = targets;
  const places = placesBy((kind) => targets[kind]);
  const assigning: Assigning = {
    owner: license?.owner ?? null,
    onUnassigned: () => noteUnassigned(ports),
  };
  const isAgain = before?.milestone === milestone;
  const name = license?.name ?? before?.name ?? '';
  // Another try keeps the day of the first one, and the milestones that it stands for.
  const begunBy = ({ told }: KeptReminder): Begun => ({
    milestone,
    superseded: isAgain ? before.superseded : superseded.filter((each) => told === null || each < told),
    at: isAgain ? before.at : now.toISOString(),
    on: isAgain ? before.on : today,
    name,
    places,
  });

  return {
    goesOn: isAgain && areSamePlaces(before.places, places),

    begin: (row) => Promise.resolve({ begun: begunBy(row) }),

    send: async (row) => {
      const begun = begunBy(row);
      const content = reminderContent(ports.policy, {
        subject,
        milestone,
        asOf: begun.on,
        license,
        language,
        consoleUrl,
      });
      const result = await atEachTarget(ports, row, places, async (target, place, known) =>
        place ? putReminder(target, place, { key: row.key, known, before, content, assigning }) : known,
      );
      await ports.history.write(
        remindedKey(subject, milestone),
        historyLine(subject, { at: begun.at, day: begun.on, name }, milestone, begun.superseded, result),
      );
      return {
        result,
        row: { ...row, told: milestone },
        whenReached: { reminded: milestone },
        // The last milestone was announced in the history alone. Nothing has to be closed later.
        isOver: milestone < 0 && Object.values(result.delivered).every((each) => each === null),
      };
    },
  };
}

/** What is put to a target, and what is known of it there. */
interface Putting {
  key: string;
  known: Delivered | null;
  before: Begun | null;
  content: ReminderContent;
  assigning: Assigning;
}

/** Looks before it creates: a delivery that broke off may have made it already. */
async function putReminder<K extends TargetKind>(
  target: DeliveryTarget<K>,
  place: PlaceOf<K>,
  { key, known, before, content, assigning }: Putting,
): Promise<Delivered> {
  if (known?.milestone === content.milestone) return known;
  const found = known ?? (await foundAgain(target, place, key, before));
  if (found?.milestone === content.milestone) return found;
  const updated = found && (await target.update(found, key, content));
  return updated ?? (await target.create(place, key, content, assigning));
}
