import { useEffect, useState } from 'react';
import type { Reading } from '../data/reading';
import { useWords } from '../wording/use-words';
import { FailureMessage } from './failure-message';

interface ReadFailureProps {
  /** What could not be read. */
  title: string;
  of: Reading;
  /** What is on screen in spite of it; `when` tells how old it is. */
  shown?: (when: string) => string;
}

/** Says that a read failed, how old the answer is that is shown all the same, and offers to read again. */
export function ReadFailure({ title, of: { failure, readAt, again }, shown }: ReadFailureProps) {
  const { say, ago } = useWords();
  const now = useNow(failure !== null);
  if (failure === null) return null;
  // What is gone stays gone.
  const isGone = failure.code === 'not-found';
  const when = readAt === null ? null : ago(readAt, now);
  return (
    <FailureMessage title={title} failure={failure} onRetry={isGone ? undefined : again}>
      {when !== null && <p>{shown ? shown(when) : say('common.shownFrom', { when })}</p>}
    </FailureMessage>
  );
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
