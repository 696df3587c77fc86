import type { Day } from '../../../src/policy';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import { positionOf, type Scale, yearsOf } from './scale';
import styles from './timeline.module.css';

/** Above the strips: today's mark, and under it each year. */
export function Axis({ scale, today }: { scale: Scale; today: Day }) {
  const { say } = useWords();
  return (
    <div className={classes(layout.subtle, layout.small, styles.axis)} aria-hidden="true">
      <span className={styles.today} style={{ insetInlineStart: `${positionOf(scale, today) * 100}%` }}>
        {say('timeline.today')}
      </span>
      {yearsOf(scale).map(({ year, at }) => (
        <span key={year} className={styles.year} style={{ insetInlineStart: `${at * 100}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}
