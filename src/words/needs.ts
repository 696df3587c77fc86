import type { Need, PolicyReference } from '../policy';
import { figuresIn } from './figures';
import type { Speech } from './speech';

type Saying = Pick<Speech<`need.${Need}`>, 'say' | 'list' | 'money' | 'currency'>;

/** What has to be at hand: `the current License Key`. */
export function needText(speech: Saying, need: Need, policy: PolicyReference): string {
  return speech.say(`need.${need}`, figuresIn(speech, policy));
}

/** The same of several, as a list: `the current License Key and a credit card`. */
export function needsText(speech: Saying, needs: readonly Need[], policy: PolicyReference): string {
  return speech.list(needs.map((need) => needText(speech, need, policy)));
}
