import type { AskFailure } from '../data/ask';
import { isLost } from '../data/lost';
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
  const titleOf = () => {
    if (failure.code === 'not-arrived') return say('form.notYetSaved');
    return isKnown ? (notStored ?? say('form.notSaved')) : say('form.maybeSaved');
  };
  return (
    <FailureMessage title={titleOf()} failure={failure}>
      {!isKnown && <p>{whenLost ?? say('form.sendAgain')}</p>}
      {failure.code === 'conflict' && whenConflict !== undefined && <p>{whenConflict}</p>}
    </FailureMessage>
  );
}
