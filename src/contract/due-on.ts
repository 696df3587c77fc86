import { type Day, isPeriodic, type License, type Policy } from '../policy';
import { consider } from './consider';

/**
 * The day on which all maintenance that the history adds up to expires; null where the license has no such day, or
 * contradicts the terms, as one may that earlier terms let in.
 */
export function dueOn(policy: Policy, license: License): Day | null {
  const last = (license.history ?? []).reduce<Day | null>(
    (latest, { on }) => (latest === null || on > latest ? on : latest),
    null,
  );
  if (last === null) return null;
  const verdict = consider(() => policy.evaluate(license, last));
  return verdict.ok && isPeriodic(verdict.value.maintenance) ? verdict.value.maintenance.expiresOn : null;
}
