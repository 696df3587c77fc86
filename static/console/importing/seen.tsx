import { useEffect } from 'react';
import { announce } from '../parts/announce';
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
  const { say, list } = useWords();
  const counts = countsOf(rows);
  const lines = OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => ({
    outcome,
    text: say(
      tense === 'done' || outcome === 'overtaken' || outcome === 'failed'
        ? `importing.done-${outcome}`
        : `importing.count-${outcome}`,
      { count: counts[outcome] },
    ),
  }));
  const told = `${title}: ${list(lines.map(({ text }) => text))}`;
  useEffect(() => announce(told), [told]);
  return (
    <section className={styles.seen}>
      <h2>{title}</h2>
      <ul className={layout.list}>
        {lines.map(({ outcome, text }) => (
          <li key={outcome} className={BAD.has(outcome) ? styles.bad : undefined}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
