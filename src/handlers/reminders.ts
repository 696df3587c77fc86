import { dayInZone } from '../contract/day-in-zone';
import { NO_TARGETS, type Places, TARGET_KINDS, type TargetKind } from '../contract/reminder-targets';
import type { DeliveryFault, PlaceOffers, reminderQuestions, Undelivered } from '../contract/reminders';
import type { Ports } from '../ports';
import type { KeptReminder } from '../ports/reminder-ledger';
import { DeliveryFailure, type Targets } from '../ports/reminder-targets';
import { settingsNow } from '../ports/settings-now';
import { reachedBy } from '../reminders';
import type { Answers } from './answers';
import { paged } from './paged';

export function reminderAnswers({ reminding, settings, clock }: Ports): Answers<typeof reminderQuestions> {
  const { ledger, history, targetSettings } = reminding;
  return {
    getReminders: async () => {
      const [targets, scannedThrough] = await Promise.all([targetSettings.get(), ledger.scannedThrough()]);
      return { ok: true, value: { targets: targets ?? NO_TARGETS, scannedThrough } };
    },

    saveReminderTargets: async ({ targets }) => {
      await targetSettings.set(targets);
      return { ok: true, value: { targets, faults: await faultsOf(reminding.targets, targets) } };
    },

    offerPlaces: async ({ field, draft }) => {
      const [kind, name] = field.split('.') as [TargetKind, string];
      const lists: Readonly<Record<string, PlaceList>> = reminding.targets[kind].offers;
      try {
        return { ok: true, value: (await lists[name]?.(draft)) ?? NOT_TOLD };
      } catch (error) {
        if (!(error instanceof DeliveryFailure)) throw error;
        return { ok: true, value: NOT_TOLD };
      }
    },

    listUndelivered: async ({ after }) => {
      const { leadDays, timeZone } = await settingsNow({ settings });
      const today = dayInZone(clock.now(), timeZone);
      return paged(async () => {
        const { items, next } = await ledger.failed(after);
        return { items: items.map((row) => undelivered(row, today, leadDays)), next };
      });
    },

    listReminderHistory: ({ after }) => paged(() => history.page(after)),
  };
}

const NOT_TOLD: PlaceOffers = { offers: null, isAll: false };

/** How a product is asked for what there is to choose from, whichever field that is for. */
type PlaceList = (draft: Readonly<Record<string, string>>) => Promise<PlaceOffers>;

/** What would keep a reminder from its targets today. */
async function faultsOf(targets: Targets, chosen: Places): Promise<DeliveryFault[]> {
  const checks = await Promise.all(TARGET_KINDS.map((kind) => faultOf(kind, targets, chosen)));
  return checks.filter((fault) => fault !== null);
}

async function faultOf<K extends TargetKind>(
  kind: K,
  targets: Pick<Targets, K>,
  chosen: Pick<Places, K>,
): Promise<DeliveryFault | null> {
  const place = chosen[kind];
  if (place === null) return null;
  try {
    await targets[kind].check(place);
    return null;
  } catch (error) {
    if (!(error instanceof DeliveryFailure)) throw error;
    return { target: kind, code: error.code, detail: error.detail };
  }
}

function undelivered(
  { subject, faults, begun }: KeptReminder,
  today: string,
  leadDays: readonly number[],
): Undelivered {
  const milestone = begun?.milestone ?? reachedBy(subject.endsOn, today, leadDays) ?? 0;
  return { licenseId: subject.id, kind: subject.kind, endsOn: subject.endsOn, milestone, faults };
}
