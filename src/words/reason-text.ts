import { type Day, isPeriodic, type Policy, type Reason, type Verdict } from '../policy';
import { figuresIn } from './figures';
import type { Speech } from './speech';

/** A reason as a sentence, with the dates and the document's numbers that it speaks of. */
export function reasonText(
  speech: Pick<Speech<`reason.${Reason}`>, 'say' | 'day' | 'money' | 'currency'>,
  policy: Policy,
  reason: Reason,
  { maintenance, asOf }: Verdict,
): string {
  const { say, day } = speech;
  const dated = isPeriodic(maintenance) ? maintenance : null;
  const written = (value: Day | null | undefined) => (value == null ? '' : day(value));
  return say(`reason.${reason}`, {
    ...figuresIn(speech, policy.documentOn(asOf)),
    through: written(dated?.coveredThrough),
    expires: written(dated?.expiresOn),
    renewals: dated?.renewalsToCover ?? 0,
  });
}
