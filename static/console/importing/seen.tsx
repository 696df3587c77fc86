import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import styles from './importing.module.css';
import { countsOf, type ImportOutcome, OUTCOMES, type SeenRow } from './progress';

/** The outcomes by which a row is not stored. */
const BAD: ReadonlySet<ImportOutcome> = new Set(['refuse', 'incomplete', 'failed']);

/** What happens, or happened, in numbers. */
export function Seen({
  rows,
  title,
  tense,
}: {
  rows: readonly SeenRow[];
  title: string;
  tense: 'count' | 'done';
}) {
  const { say } = useWords();
  const counts = countsOf(rows);
  return (
    <section className={styles.seen} role="status">
      <h2>{title}</h2>
      <ul className={layout.list}>
        {OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => (
          <li key={outcome} className={BAD.has(outcome) ? styles.bad : undefined}>
            {say(
              tense === 'done' || outcome === 'overtaken' || outcome === 'failed'
                ? `importing.done-${outcome}`
                : `importing.count-${outcome}`,
              { count: counts[outcome] },
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
