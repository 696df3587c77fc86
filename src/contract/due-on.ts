import { type Day, isPeriodic, type License, type Policy } from '../policy';
import { consider } from './consider';

/**
 * The day on which the last maintenance of a license expires, by its whole history. Null where the license has no such
 * day, or contradicts the terms: a license may be stored that earlier terms allowed.
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
