import type { BookedLicense } from '../../../src/contract/booking';
import {
  type Action,
  type Day,
  type Fault,
  type HistoryEvent,
  type License,
  LicenseFault,
  type Plan,
  type Policy,
  type Proposal,
  type Verdict,
} from '../../../src/policy';

export type ProposalKind = Proposal['kind'];

/** What is picked in the planner; `seats` as typed. */
export interface Choice {
  kind: ProposalKind;
  times: number;
  seats: string;
  on: Day | null;
}

/** The action of the terms by which a proposal is bought. */
export const actionOf: Record<ProposalKind, Action> = {
  renewal: 'renew',
  upgrade: 'upgrade',
  new: 'downgrade',
  migration: 'migrate',
};

const KINDS: readonly ProposalKind[] = ['renewal', 'upgrade', 'new', 'migration'];
export const MOST_TIMES = 9;

/** What there is to think through: everything that the terms offer this license today. */
export function kindsFor({ actions }: Verdict): ProposalKind[] {
  return KINDS.filter((kind) => {
    const { eligible, needs } = actions[actionOf[kind]];
    // A smaller plan of the same site is no license of its own.
    return eligible === true && (kind !== 'new' || needs.includes('new-license'));
  });
}

/** What the planner begins with: the way back into cover where there is none, else what the terms offer first. */
export function firstChoice(policy: Policy, verdict: Verdict, today: Day, license: License): Choice | null {
  const [kind] = kindsFor(verdict);
  if (!kind) return null;
  const [way] = policy.waysToCover(license, today);
  const times = way?.proposal.kind === 'renewal' ? Math.min(way.proposal.times, MOST_TIMES) : 1;
  return { kind, times, seats: moreThan(verdict.seats), on: today };
}

/** A first guess at a larger size. */
const moreThan = (seats: number | null) => (seats === null ? '' : String(seats < 5 ? seats + 1 : seats * 2));

/** A whole number of seats, or null where what was typed is none. */
export function seatsIn(typed: string): number | null {
  const text = typed.trim();
  return /^\d{1,9}$/.test(text) && Number(text) >= 1 ? Number(text) : null;
}

export type Tried =
  | { outcome: 'plan'; plan: Plan }
  | { outcome: 'no-day' }
  | { outcome: 'no-seats' }
  | { outcome: 'fault'; fault: Fault };

/** What the choice would do, or what is missing or wrong with it. */
export function tryPlan(policy: Policy, license: License, choice: Choice): Tried {
  if (choice.on === null) return { outcome: 'no-day' };
  const proposal = proposalOf(choice);
  if (!proposal) return { outcome: 'no-seats' };
  try {
    return { outcome: 'plan', plan: policy.plan(license, choice.on, proposal) };
  } catch (error) {
    if (error instanceof LicenseFault)
      return { outcome: 'fault', fault: { code: error.code, path: error.path, clauses: error.clauses } };
    if (error instanceof RangeError)
      return { outcome: 'fault', fault: { code: 'date-out-of-range', path: 'on', clauses: [] } };
    throw error;
  }
}

function proposalOf({ kind, times, seats }: Choice): Proposal | null {
  if (kind === 'renewal') return { kind, times };
  if (kind === 'migration') return { kind };
  const count = seatsIn(seats);
  return count === null ? null : { kind, seats: count };
}

/** The license with the planned purchase added to everything recorded, also to what is dated later; for a new license: that one alone. */
export function licenseWith(license: BookedLicense, { proposal, on, license: planned }: Plan): BookedLicense {
  if (proposal.kind === 'new') return planned;
  const bought = proposal.kind === 'renewal' ? proposal.times : 1;
  const added: readonly HistoryEvent[] = (planned.history ?? [])
    .slice(-bought)
    .filter((event) => event.on === on);
  return { ...license, history: [...(license.history ?? []), ...added] };
}
