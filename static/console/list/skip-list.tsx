import type { RefObject } from 'react';
import { classes } from '../parts/classes';
import { useWords } from '../wording/use-words';
import styles from './license-table.module.css';

/** A way past the rows for whoever works by keyboard: seen once it has the focus. */
export function SkipList({ to }: { to: RefObject<HTMLElement> }) {
  const { say } = useWords();
  return (
    <button type="button" className={classes('sr-only', styles.skip)} onClick={() => to.current?.focus()}>
      {say('list.skip')}
    </button>
  );
}
