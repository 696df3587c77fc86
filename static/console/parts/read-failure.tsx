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
  if (failure === null) return null;
  // What is gone stays gone, and who is refused is refused again.
  const isFinal = failure.code === 'not-found' || failure.code === 'not-admin';
  return (
    <FailureMessage title={title} failure={failure} isRead onRetry={isFinal ? undefined : again}>
      {readAt !== null && <Age readAt={readAt} shown={shown} />}
    </FailureMessage>
  );
}

/** How old the answer is that is on screen. */
function Age({ readAt, shown }: { readAt: number; shown: ReadFailureProps['shown'] }) {
  const { say, ago } = useWords();
  const when = ago(readAt, useNow());
  return <p>{shown ? shown(when) : say('common.shownFrom', { when })}</p>;
}

/** The time, renewed each minute while it is looked at. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 60_000);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
