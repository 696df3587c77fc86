import { callsOn } from '../contract/decided';
import type { DecideOutcome, decisionQuestions } from '../contract/decisions';
import { dueOn } from '../contract/due-on';
import type { Failure } from '../contract/failure';
import type { Intent, LicenseDecision } from '../contract/intent';
import type { LicenseEntry } from '../contract/licenses';
import type { KeptLicense, Ports } from '../ports';
import { failureOf } from '../ports/failure-of';
import { inTurns } from '../ports/in-turns';
import type { Answers } from './answers';
import { logOf, noteAuthor } from './logging';
import { isOver, pastDay } from './renewal-until';

/** How many licenses are stored at the same time, as in an import. */
const AT_ONCE = 5;

/** What an admin saw, and wants to be decided about it. */
interface Deciding {
  id: string;
  revision: string;
  intent: Intent | null;
  by: string;
}

export function decisionAnswers(ports: Ports): Answers<typeof decisionQuestions> {
  return {
    decide: async ({ licenses, intent }, { accountId: by }) => {
      if (intent && intent.is !== 'lapse' && isOver(intent.by, ports.clock.now()))
        return pastDay('intent.by');
      await noteAuthor(ports, by);
      const bases = await ports.register.getMany(licenses.map(({ id }) => id));
      let busy: Failure | null = null;
      const outcomes = await inTurns(AT_ONCE, licenses, async ({ id, revision }): Promise<DecideOutcome> => {
        // After one for which the storage was busy, the rest waits for another call: this one would only end late.
        if (busy) return { id, outcome: 'failed', failure: busy };
        const decided = await decideOne(ports, bases.get(id) ?? null, { id, revision, intent, by });
        if (decided.outcome === 'failed' && decided.failure.code === 'busy') busy = decided.failure;
        return decided;
      });
      return { ok: true, value: outcomes };
    },
  };
}

async function decideOne(
  ports: Ports,
  base: KeptLicense | null,
  { id, revision, intent, by }: Deciding,
): Promise<DecideOutcome> {
  const failed = (failure: Failure): DecideOutcome => ({ id, outcome: 'failed', failure });
  if (!base) return failed({ code: 'not-found' });
  const endsOn = dueOn(ports.policy, base.entry.license);
  if (standsSo(base.entry, intent, endsOn)) return { id, outcome: 'decided', entry: base.entry };
  if (base.entry.revision !== revision) return failed({ code: 'conflict', current: base.entry });
  const at = ports.clock.now().toISOString();
  const entry = withDecision(base.entry, intent && { intent, endsOn, decidedAt: at }, at);
  const { logged, ...counted } = logOf(base, entry, { by }, false);
  try {
    const written = await ports.register.change({
      id,
      base: revision,
      ...(logged && { logged }),
      next: { license: { ...base, entry, ...counted }, dueOn: callsOn(ports.policy, entry) },
      adopts: null,
      discards: null,
      at,
    });
    return written.done
      ? { id, outcome: 'decided', entry }
      : failed({ code: 'conflict', current: written.current?.entry ?? null });
  } catch (error) {
    return failed(failureOf(ports, 'decide', error));
  }
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
function withDecision(entry: LicenseEntry, decision: LicenseDecision | null, at: string): LicenseEntry {
  const changed: LicenseEntry = { ...entry, revision: crypto.randomUUID(), updatedAt: at };
  if (decision) return { ...changed, decision };
  delete changed.decision;
  return changed;
}
