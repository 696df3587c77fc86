import type { AskFailure } from '../data/ask';
import { FailureMessage } from '../parts/failure-message';
import { useWords } from '../wording/use-words';

/** What a form knows better to say of a failure. */
export interface NotSentWords {
  /** In place of "nothing was stored". */
  notStored?: string | undefined;
  /** What to do where the answer was lost, so that nobody knows whether it is stored. */
  whenLost?: string | undefined;
  /** What to do where somebody else was faster. */
  whenConflict?: string | undefined;
}

/** Says why nothing was stored, or that nobody knows whether it was. */
export function NotSent({
  failure,
  notStored,
  whenLost,
  whenConflict,
}: NotSentWords & { failure: AskFailure }) {
  const { say } = useWords();
  const isKnown = !isLost(failure);
  return (
    <FailureMessage
      title={isKnown ? (notStored ?? say('form.notSaved')) : say('form.maybeSaved')}
      failure={failure}
    >
      {!isKnown && <p>{whenLost ?? say('form.sendAgain')}</p>}
      {failure.code === 'conflict' && whenConflict !== undefined && <p>{whenConflict}</p>}
    </FailureMessage>
  );
}

/** Whether it may be stored all the same: the answer was lost, or the back end broke on the way. */
function isLost({ code }: AskFailure): boolean {
  switch (code) {
    case 'no-answer':
    case 'storage-unavailable':
    case 'internal':
      return true;
    case 'not-admin':
    case 'host-license-inactive':
    case 'rights-unknown':
    case 'bad-input':
    case 'not-found':
    case 'conflict':
    case 'busy':
      return false;
  }
}
