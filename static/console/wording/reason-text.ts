import { isPeriodic, type Day, type Reason, type Verdict } from '../../../src/policy';
import type { Speech } from './use-words';

/** A reason as a sentence, with the dates that it speaks of. */
export function reasonText({ say, day }: Speech, reason: Reason, { maintenance }: Verdict): string {
  const dated = isPeriodic(maintenance) ? maintenance : null;
  const written = (value: Day | null | undefined) => (value == null ? '' : day(value));
  return say(`reason.${reason}`, {
    through: written(dated?.coveredThrough),
    expires: written(dated?.expiresOn),
    renewals: dated?.renewalsToCover ?? 0,
  });
}
