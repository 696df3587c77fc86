import { type EffectCode, isPeriodic, type Plan, type Policy } from '../policy';
import { figuresIn } from './figures';
import type { Speech } from './speech';

/** One thing that a purchase does, as a sentence. */
export function effectText(
  speech: Pick<Speech<`effect.${EffectCode}`>, 'say' | 'day' | 'money' | 'currency'>,
  policy: Policy,
  code: EffectCode,
  { on, before: { maintenance }, daysInThePast, daysLost }: Plan,
): string {
  const { say, day } = speech;
  const start = isPeriodic(maintenance) ? maintenance.expiresOn : null;
  return say(`effect.${code}`, {
    ...figuresIn(speech, policy.documentOn(on)),
    start: start === null ? '' : day(start),
    past: daysInThePast,
    lost: daysLost,
  });
}
