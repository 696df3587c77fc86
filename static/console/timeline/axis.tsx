import type { Day } from '../../../src/policy';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import { positionOf, type Scale, ticksOf } from './scale';
import styles from './timeline.module.css';

/** Years less than this from the right end have no room. */
const LAST_LABEL = 0.93;
const NEAR_TODAY = 0.07;

/** The years above the strips, and today's mark. */
export function Axis({ scale, today }: { scale: Scale; today: Day }) {
  const { say } = useWords();
  const now = positionOf(scale, today);
  return (
    <div className={classes(layout.subtle, layout.small, styles.axis)} aria-hidden="true">
      {ticksOf(scale)
        .filter(({ year, at }) => year !== null && at < LAST_LABEL && Math.abs(at + 0.02 - now) > NEAR_TODAY)
        .map(({ day, at, year }) => (
          <span key={day} className={styles.year} style={{ insetInlineStart: `${at * 100}%` }}>
            {year}
          </span>
        ))}
      <span className={styles.today} style={{ insetInlineStart: `${now * 100}%` }}>
        {say('timeline.today')}
      </span>
    </div>
  );
}
