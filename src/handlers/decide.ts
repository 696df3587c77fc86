import type { decisionQuestions } from '../contract/decisions';
import { dueOn } from '../contract/due-on';
import type { Intent, LicenseDecision } from '../contract/intent';
import type { LicenseEntry } from '../contract/licenses';
import type { Ports } from '../ports';
import type { Answers } from './answers';
import { changeSeveral } from './change-several';
import { isOver, pastDay } from './renewal-until';

export function decisionAnswers(ports: Ports): Answers<typeof decisionQuestions> {
  return {
    decide: async ({ licenses, intent }, { accountId: by }) => {
      if (intent && intent.is !== 'lapse' && isOver(intent.by, ports.clock.now()))
        return pastDay('intent.by');
      const decided = (entry: LicenseEntry, decidedAt: string) => {
        const endsOn = dueOn(ports.policy, entry.license);
        if (standsSo(entry, intent, endsOn)) return null;
        return withDecision(entry, intent && { intent, endsOn, decidedAt });
      };
      return { ok: true, value: await changeSeveral(ports, 'decide', licenses, decided, { by }) };
    },
  };
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
