import { dueOn } from '../../contract/due-on';
import type { InputFault } from '../../contract/input-fault';
import type { LicenseDraft } from '../../contract/licenses';
import type { Result } from '../../contract/result';
import type { HistoryEvent, License, Policy } from '../../policy';
import type { Incoming } from './incoming';

type Statement = Extract<HistoryEvent, { kind: 'statement' }>;

/** What a Marketplace record makes of a license that is registered already: what was entered here stays. */
export function mergeMarketplace(
  policy: Policy,
  current: LicenseDraft,
  incoming: Incoming,
): Result<LicenseDraft, InputFault> {
  if (current.license.product !== incoming.license.product)
    return { ok: false, failure: { code: 'other-product', path: 'addonKey', clauses: [] } };
  const contact = current.contact === '' ? (incoming.contact ?? '') : current.contact;
  return {
    ok: true,
    value: { ...current, contact, license: merged(policy, current.license, incoming.license) },
  };
}

function merged(policy: Policy, current: License, { subscription, history }: License): License {
  if (subscription) return { ...current, subscription };
  const statement = history?.find((event) => event.kind === 'statement');
  if (!statement || saysNothingNew(policy, current, statement)) return current;
  return { ...current, history: [...(current.history ?? []), statement] };
}

/**
 * Whether a statement tells nothing new: the history has it, or already gives the same end and seats, or a later one
 * replaces it.
 */
function saysNothingNew(policy: Policy, current: License, statement: Statement): boolean {
  const history = current.history ?? [];
  const stated = history.filter((event) => event.kind === 'statement');
  if (stated.some(({ on }) => on > statement.on)) return true;
  if (stated.some((known) => isSame(known, statement))) return true;
  const seats = seatsOf(policy, current);
  return dueOn(policy, current) === statement.expiresOn && (statement.seats ?? seats) === seats;
}

const isSame = (a: Statement, b: Statement) =>
  a.on === b.on && a.expiresOn === b.expiresOn && a.seats === b.seats;

function seatsOf(policy: Policy, license: License): number | null {
  const last = (license.history ?? [])
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return last === undefined ? null : policy.evaluate(license, last).seats;
}
