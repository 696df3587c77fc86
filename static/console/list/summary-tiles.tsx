import CheckIcon from '@atlaskit/icon/core/check-mark';
import { memo } from 'react';
import type { LicenseNeed } from '../../../src/contract/decided';
import { longestLeadTime } from '../../../src/policy';
import { classes } from '../parts/classes';
import { useWords } from '../wording/use-words';
import type { Summary } from './summary-of';
import styles from './summary-tiles.module.css';
import type { OnView } from './use-view';
import type { View } from './view';

interface SummaryTilesProps {
  summary: Summary;
  leadDays: readonly number[];
  /** What the list is filtered by. */
  chosen: View['needs'];
  onView: OnView;
}

const ORDER: readonly LicenseNeed[] = ['now', 'soon', 'fine', 'unknown', 'decided'];
const EDGES: Record<LicenseNeed, string | undefined> = {
  now: styles.now,
  soon: styles.soon,
  decided: styles.decided,
  fine: styles.fine,
  unknown: styles.unknown,
};

/** Five counts; a count pressed shows only its licenses. */
export const SummaryTiles = memo(function SummaryTiles({
  summary,
  leadDays,
  chosen,
  onView,
}: SummaryTilesProps) {
  const { say, number } = useWords();
  const days = longestLeadTime(leadDays);
  return (
    <section aria-label={say('list.summary')} className={styles.tiles}>
      {ORDER.map((need) => {
        const count = summary.counts[need];
        const isPressed = chosen.length === 1 && chosen[0] === need;
        return (
          <button
            key={need}
            type="button"
            className={classes(styles.tile, EDGES[need])}
            aria-pressed={isPressed}
            disabled={count === 0 && !isPressed}
            onClick={() => onView((view) => ({ ...view, needs: isPressed ? [] : [need], page: 1 }))}
          >
            <span className={styles.count}>
              {number(count)} {isPressed && <CheckIcon label="" size="small" />}
            </span>{' '}
            <span className={styles.label}>{say(`list.count-${need}`, { count, days })}</span>
          </button>
        );
      })}
    </section>
  );
});
