import { z } from 'zod';
import type { InputFault } from '../../contract/input-fault';
import { consider } from '../../contract/consider';
import { daySchema, saying } from '../../contract/record';
import {
  isPeriodic,
  mockupsPolicy,
  type ActionAnswer,
  type BestUpgradeDay,
  type Day,
  type Effect,
  type Grounds,
  type MaintenanceState,
  type Proposal,
} from '../../policy';
import type { Ports } from '../../ports';
import { findLicenses } from './find';
import { guardedForChat, type ChatAnswered } from './guard';

/** How a license stands, in codes with their clauses and addresses. There is no key in it. */
export interface ChatStatus extends Grounds {
  id: string;
  name: string;
  contact: string;
  product: string;
  state: MaintenanceState;
  coveredThrough: Day | null;
  daysLeft: number | null;
  renewalsToCover: number | null;
  renew: ActionAnswer;
}

export interface ChatPlan {
  license: string;
  on: Day;
  before: Day | null;
  /** The last day covered afterwards. */
  after: Day | null;
  daysGained: number;
  daysLost: number;
  effects: Effect[];
  bestUpgradeDay: BestUpgradeDay | null;
  links: string[];
}

/** A license that contradicts the terms, or a purchase that they do not allow. */
export interface ChatFault {
  license: string;
  fault: InputFault;
}

const text = z.string().max(200).nullish();
const statusInputs = z.object({ license: text, day: daySchema.nullish() });
const planInputs = z.object({
  license: z.string().trim().min(1).max(200),
  action: z.enum(['renewal', 'upgrade']),
  day: daySchema.nullish(),
  seats: z.number().int().min(1).max(1_000_000).nullish(),
  times: z
    .number()
    .refine((times) => Number.isInteger(times) && times >= 1 && times <= 20, saying('unknown-value'))
    .nullish(),
});

/** The actions of the chat's agent: the same policy, the same rights, no key. */
export function createChatActions(ports: Ports) {
  return {
    /** Is our maintenance running, and until when? */
    askStatus: guardedForChat(ports, 'askStatus', statusInputs, async ({ license, day }, today) => {
      const { found, more } = await findLicenses(ports, license ?? '');
      const asOf = day ?? today;
      return {
        ok: true,
        value: {
          audience: 'admin' as const,
          policy: mockupsPolicy.reference,
          asOf,
          more,
          licenses: found.map((entry): ChatStatus | ChatFault => {
            const verdict = consider(() => mockupsPolicy.evaluate(entry.license, asOf));
            if (!verdict.ok) return { license: entry.name, fault: verdict.failure };
            const { maintenance, actions } = verdict.value;
            const dates = isPeriodic(maintenance) ? maintenance : null;
            const { state, reason, clauses, links } = maintenance;
            return {
              id: entry.id,
              name: entry.name,
              contact: entry.contact,
              product: mockupsPolicy.products[entry.license.product]?.name ?? entry.license.product,
              state,
              reason,
              clauses,
              links,
              coveredThrough: dates?.coveredThrough ?? null,
              daysLeft: dates?.daysLeft ?? null,
              renewalsToCover: dates?.renewalsToCover ?? null,
              renew: actions.renew,
            };
          }),
        },
      };
    }),

    /** What would a renewal or an upgrade on a day do? Nothing is bought and nothing is stored. */
    askPlan: guardedForChat(
      ports,
      'askPlan',
      planInputs,
      async ({ license, action, day, seats, times }, today) => {
        const { found, more } = await findLicenses(ports, license);
        const on = day ?? today;
        const plans = found.map((entry): ChatPlan | ChatFault => {
          const planned = consider(() =>
            mockupsPolicy.plan(
              entry.license,
              on,
              proposalOf(action, seats ?? null, times ?? null, entry.license, on),
            ),
          );
          if (!planned.ok) return { license: entry.name, fault: planned.failure };
          const { before, after, daysGained, daysLost, effects } = planned.value;
          return {
            license: entry.name,
            on,
            before: coveredThrough(before.maintenance),
            after: coveredThrough(after.maintenance),
            daysGained,
            daysLost,
            effects,
            bestUpgradeDay: mockupsPolicy.bestUpgradeDay(entry.license, on),
            links: before.actions[action === 'renewal' ? 'renew' : 'upgrade'].links,
          };
        });
        return {
          ok: true,
          value: { audience: 'admin' as const, policy: mockupsPolicy.reference, today, more, plans },
        };
      },
    ),
  };
}

/** An upgrade whose seats nobody named is to the next seat: what it does to the dates is the same. */
function proposalOf(
  action: 'renewal' | 'upgrade',
  seats: number | null,
  times: number | null,
  license: Parameters<typeof mockupsPolicy.evaluate>[0],
  on: Day,
): Proposal {
  if (action === 'renewal') return { kind: 'renewal', times: times ?? 1 };
  const now = mockupsPolicy.evaluate(license, on).seats ?? 0;
  return { kind: 'upgrade', seats: seats ?? now + 1 };
}

const coveredThrough = (maintenance: Parameters<typeof isPeriodic>[0]): Day | null =>
  isPeriodic(maintenance) ? maintenance.coveredThrough : null;

export type { ChatAnswered };
