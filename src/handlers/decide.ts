import type { decisionQuestions } from '../contract/decisions';
import { dueOn } from '../contract/due-on';
import type { Intent, LicenseDecision, WantedIntent } from '../contract/intent';
import type { LicenseEntry } from '../contract/licenses';
import { addDays, type Day } from '../policy';
import type { Ports } from '../ports';
import type { Answers } from './answers';
import { changeSeveral } from './change-several';
import { isOver, pastDay } from './renewal-until';

export function decisionAnswers(ports: Ports): Answers<typeof decisionQuestions> {
  return {
    decide: async ({ licenses, intent: wanted }, { accountId: author }) => {
      const now = ports.clock.now();
      if (wanted && 'by' in wanted && wanted.by !== undefined && isOver(wanted.by, now))
        return pastDay('intent.by');
      const decided = (entry: LicenseEntry, decidedAt: string) => {
        const endsOn = dueOn(ports.policy, entry.license);
        const intent = wanted && intentFor(wanted, endsOn);
        // Nothing to count from, or a day that is over.
        if ((wanted && !intent) || (intent && intent.is !== 'lapse' && isOver(intent.by, now)))
          return pastDay('intent.daysBeforeEnd');
        if (standsSo(entry, intent, endsOn)) return null;
        return withDecision(entry, intent && { intent, endsOn, decidedAt });
      };
      return { ok: true, value: await changeSeveral(ports, 'decide', licenses, decided, { by: author }) };
    },
  };
}

/** What is wanted, for a license that ends on this day; null: it has no end to count days from. */
function intentFor(wanted: WantedIntent, endsOn: Day | null): Intent | null {
  if (wanted.is === 'lapse') return wanted;
  const { is, by, daysBeforeEnd } = wanted;
  if (by !== undefined) return { is, by };
  return endsOn === null || daysBeforeEnd === undefined ? null : { is, by: addDays(endsOn, -daysBeforeEnd) };
}

/** Whether the license stands so already, as where the answer to the same question was lost. */
function standsSo(
  { decision }: LicenseEntry,
  intent: Intent | null,
  endsOn: LicenseDecision['endsOn'],
): boolean {
  if (!decision || !intent) return !decision && !intent;
  return (
    decision.endsOn === endsOn && dayOf(decision.intent) === dayOf(intent) && decision.intent.is === intent.is
  );
}

const dayOf = (intent: Intent) => (intent.is === 'lapse' ? null : intent.by);

/** The license with the decision alone changed; null takes the decision out. */
function withDecision(entry: LicenseEntry, decision: LicenseDecision | null): LicenseEntry {
  const changed: LicenseEntry = { ...entry };
  if (decision) return { ...changed, decision };
  delete changed.decision;
  return changed;
}
