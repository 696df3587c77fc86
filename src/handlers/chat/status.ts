import { consider } from '../../contract/consider';
import type { LicenseEntry } from '../../contract/entry';
import type { InputFault } from '../../contract/input-fault';
import type { Result } from '../../contract/result';
import {
  isPeriodic,
  mockupsPolicy,
  type ActionAnswer,
  type Day,
  type Grounds,
  type MaintenanceState,
  type PolicyReference,
  type Verdict,
} from '../../policy';
import type { Ports } from '../../ports';
import { findLicenses } from './find';
import type { StatusInputs } from './inputs';
import { MOST, namesFor } from './names';

/** How a license stands, in codes with their clauses and addresses. There is no key in it. */
export interface ChatStatus extends Grounds {
  id: string;
  name: string;
  contact: string;
  product: string;
  state: MaintenanceState;
  /** The last day with maintenance; null where there is no such date, as the numbers below. */
  coveredThrough: Day | null;
  daysLeft: number | null;
  renewalsToCover: number | null;
  renew: ActionAnswer;
}

/** A license that contradicts the terms. */
export interface ChatFault {
  license: string;
  fault: InputFault;
}

/** How many licenses are in each state; one that contradicts the terms is unknown. */
export type ChatCounts = Record<MaintenanceState, number>;

export interface ChatStatusAnswer {
  audience: 'admin';
  policy: PolicyReference;
  asOf: Day;
  /** No license has any of the words: these are names to choose from. */
  noMatch: boolean;
  names: string[];
  /** Of all that were meant, also those that are not in the answer. */
  counts: ChatCounts;
  /** Whether more are meant than the answer has. */
  more: boolean;
  /** Whether the whole register was looked through. */
  complete: boolean;
  licenses: (ChatStatus | ChatFault)[];
}

/** Is our maintenance running, and until when? */
export async function answerStatus(
  ports: Ports,
  { license, day }: StatusInputs,
  today: Day,
): Promise<ChatStatusAnswer> {
  const asOf = day ?? today;
  const found = await findLicenses(ports, license ?? '');
  const verdicts = found.meant.map((entry) => ({
    entry,
    verdict: consider(() => mockupsPolicy.evaluate(entry.license, asOf)),
  }));
  return {
    audience: 'admin',
    policy: mockupsPolicy.reference,
    asOf,
    ...namesFor(found),
    counts: countsOf(verdicts.map(({ verdict }) => verdict)),
    complete: found.complete,
    licenses: verdicts
      .slice(0, MOST)
      .map(({ entry, verdict }) =>
        verdict.ok ? statusOf(entry, verdict.value) : { license: entry.name, fault: verdict.failure },
      ),
  };
}

function countsOf(verdicts: readonly Result<Verdict, InputFault>[]): ChatCounts {
  const counts: ChatCounts = { covered: 0, expired: 0, included: 0, inactive: 0, none: 0, unknown: 0 };
  for (const verdict of verdicts) counts[verdict.ok ? verdict.value.maintenance.state : 'unknown'] += 1;
  return counts;
}

function statusOf({ id, name, contact, license }: LicenseEntry, verdict: Verdict): ChatStatus {
  const { maintenance, actions } = verdict;
  const dates = isPeriodic(maintenance) ? maintenance : null;
  const { state, reason, clauses, links } = maintenance;
  return {
    id,
    name,
    contact,
    product: mockupsPolicy.products[license.product]?.name ?? license.product,
    state,
    reason,
    clauses,
    links,
    coveredThrough: dates?.coveredThrough ?? null,
    daysLeft: dates?.daysLeft ?? null,
    renewalsToCover: dates?.renewalsToCover ?? null,
    renew: actions.renew,
  };
}
