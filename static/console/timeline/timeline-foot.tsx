import type { ReactNode } from 'react';
import type { HistoryEvent } from '../../../src/policy';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import { LOOK_CLASSES } from './look-classes';
import type { SegmentLook } from './segments';
import { markShapes } from './strip';
import stripStyles from './strip.module.css';
import styles from './timeline.module.css';

type Kind = HistoryEvent['kind'];

const LOOKS: readonly SegmentLook[] = ['running', 'ahead', 'past', 'lost', 'subscription', 'free'];
const KINDS: readonly Kind[] = ['new', 'renewal', 'upgrade', 'statement', 'migration'];

interface LegendProps {
  looks: ReadonlySet<SegmentLook>;
  marks?: ReadonlySet<Kind>;
}

/** The foot of timelines: what their bars and marks mean, and beside it the controls that are handed in. */
export function TimelineFoot({ children, ...legend }: LegendProps & { children: ReactNode }) {
  return (
    <div className={styles.foot}>
      <Legend {...legend} />
      {children}
    </div>
  );
}

/** What the kinds of bars and marks mean; those that do not occur are left out. */
function Legend({ looks, marks }: LegendProps) {
  const { say } = useWords();
  return (
    <ul className={classes(layout.list, layout.subtle, layout.small, styles.legend)} aria-hidden="true">
      {LOOKS.filter((look) => looks.has(look)).map((look) => (
        <li key={look}>
          <svg width="26" height="12" focusable="false">
            <g className={LOOK_CLASSES[look]}>
              {look === 'subscription' || look === 'free' ? (
                <line x1="0" x2="26" y1="6" y2="6" />
              ) : (
                <rect className={stripStyles.bar} x="1" width="24" y="1" height="10" rx="2" />
              )}
            </g>
          </svg>
          {say(`timeline.legend-${look}`)}
        </li>
      ))}
      {KINDS.filter((kind) => marks?.has(kind)).map((kind) => (
        <li key={kind}>
          <svg width="12" height="12" focusable="false">
            <path className={stripStyles.mark} d={markShapes[kind]} transform="translate(6 11)" />
          </svg>
          {say(`event.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
