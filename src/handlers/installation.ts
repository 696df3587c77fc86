import { type CheckFact, type installationQuestions, outcomeOf } from '../contract/installation';
import type { Ports } from '../ports';
import { CLOCKS_MAY_DIFFER_MS } from '../ports/installation';
import type { Answers } from './answers';

/** The platform says that an event is usually taken within seconds; after so long it is called lost. */
const LONGEST_WAIT_MS = 90_000;

export function installationAnswers({
  installation,
  reminding,
  clock,
}: Ports): Answers<typeof installationQuestions> {
  return {
    checkInstallation: async ({ check, browserAt, address, waitsFor }, { accountId, product }) => {
      const now = clock.now();
      const startedAt = Date.now();
      const done = (facts: CheckFact[]) => ({
        ok: true as const,
        value: {
          state: 'done' as const,
          outcome: outcomeOf(facts),
          facts,
          milliseconds: Date.now() - startedAt,
        },
      });

      switch (check) {
        case 'queue': {
          const sent = waitsFor ?? (await installation.sendEvent(now));
          const event = await installation.eventOf(sent);
          const isLost = event === null || now.getTime() - event.sentAt.getTime() > LONGEST_WAIT_MS;
          if (event?.cameAt == null && !isLost)
            return { ok: true, value: { state: 'waiting', waitsFor: sent } };
          await installation.forgetEvent(sent);
          return done([
            event?.cameAt
              ? { code: 'came-back', count: event.cameAt.getTime() - event.sentAt.getTime() }
              : { code: 'not-back', count: LONGEST_WAIT_MS },
          ]);
        }
        case 'console-address':
          return done([addressFact((await reminding.targetSettings.get())?.consoleUrl ?? null, address)]);
        case 'clock':
          return done([
            ...(await installation.checks.clock({ accountId, product, now })),
            browserFact(Date.parse(browserAt) - now.getTime()),
          ]);
        default:
          return done(await installation.checks[check]({ accountId, product, now }));
      }
    },
  };
}

function addressFact(stored: string | null, open: string | null): CheckFact {
  if (stored === null) return { code: 'address-not-set' };
  if (open === null) return { code: 'address-unknown' };
  return { code: stored === open ? 'address-same' : 'address-differs' };
}

/** The question was some time on its way, which counts as a difference: it is far below what matters. */
function browserFact(differenceMs: number): CheckFact {
  const count = Math.abs(differenceMs);
  return { code: count <= CLOCKS_MAY_DIFFER_MS ? 'browser-clock-near' : 'browser-clock-far', count };
}
