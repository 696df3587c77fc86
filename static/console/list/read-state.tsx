import { useEffect, useState } from 'react';
import Spinner from '@atlaskit/spinner';
import { useRegister } from '../data/use-register';
import { FailureMessage } from '../parts/failure-message';
import { useWords } from '../wording/use-words';

/** How the reading of the register goes: still on its way, or failed, and then how old what is shown is. */
export function ReadState() {
  const { say, ago } = useWords();
  const { register, reload } = useRegister();
  const now = useNow(register.progress === 'broken');
  const { entries, progress, failure, readAt, complete, incoming } = register;
  if (progress === 'broken' && failure) {
    const when = readAt === null ? '' : ago(readAt, now);
    return (
      <FailureMessage
        title={say(entries.length > 0 && !complete ? 'list.readFailedMore' : 'list.readFailed')}
        failure={failure}
        onRetry={reload}
      >
        {readAt !== null && <p>{say(complete ? 'list.shownFrom' : 'list.shownPart', { when })}</p>}
      </FailureMessage>
    );
  }
  if (progress === 'reading' && entries.length === 0)
    return (
      <div className="list-waiting" role="status">
        <Spinner size="medium" label={say('common.loading')} />
        <span className="subtle">{say('common.loading')}</span>
      </div>
    );
  if (progress === 'reading')
    return (
      <p className="subtle small">
        {complete ? say('list.readingAgain') : say('list.reading', { count: incoming.length })}
      </p>
    );
  return null;
}

/** The time, renewed each minute while it is looked at. */
function useNow(isWatched: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isWatched) return;
    setNow(Date.now());
    const timer = window.setInterval(() => setNow(Date.now()), 60_000);
    return () => window.clearInterval(timer);
  }, [isWatched]);
  return now;
}
