import { faultText } from '../../../src/contract/fault-text';
import type { AskFailure } from '../data/ask';
import type { ConsoleSpeech } from './use-words';

/** A failure in a sentence. */
export function failureText(say: ConsoleSpeech['say'], failure: AskFailure): string {
  switch (failure.code) {
    case 'internal':
      return say('failure.internal', { reference: failure.reference });
    case 'bad-input':
      return `${say('failure.bad-input')} ${faultText({ say }, failure.fault.code)}`;
    case 'busy':
      return busyText(say, failure);
    case 'not-admin':
    case 'host-license-inactive':
    case 'rights-unknown':
    case 'not-found':
    case 'conflict':
    case 'storage-unavailable':
    case 'no-answer':
    case 'not-arrived':
      return say(`failure.${failure.code}`);
  }
}

/** When to try again, in seconds as long as they are few. */
function busyText(say: ConsoleSpeech['say'], { afterSeconds: seconds }: { afterSeconds?: number }) {
  if (seconds === undefined) return say('failure.busy');
  return seconds > 90
    ? say('failure.busy-minutes', { minutes: Math.ceil(seconds / 60) })
    : say('failure.busy-seconds', { seconds });
}

/** A failure to read, in a sentence: nothing was to be stored, so that nothing is said of it. */
export const readFailureText = (say: ConsoleSpeech['say'], failure: AskFailure): string =>
  failure.code === 'bad-input' ? say('failure.bad-question') : failureText(say, failure);
