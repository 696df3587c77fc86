import Spinner from '@atlaskit/spinner';
import type { Reading } from '../data/reading';
import { useWords } from '../wording/use-words';
import styles from './page.module.css';
import { ReadFailure } from './read-failure';

/** Stands in place of an answer: it is on its way, or why there is none. */
export function Unread({ title, of }: { title: string; of: Reading }) {
  const { say } = useWords();
  if (of.failure) return <ReadFailure title={title} of={of} />;
  return (
    <div className={styles.waiting}>
      <Spinner label={say('common.loading')} />
    </div>
  );
}
