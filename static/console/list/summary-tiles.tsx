import type { LicenseNeed } from '../../../src/contract/decided';
import { addDays, longestLeadTime } from '../../../src/policy';
import { classes } from '../parts/classes';
import linkStyles from '../parts/link.module.css';
import { RouteLink } from '../parts/route-link';
import { useWords } from '../wording/use-words';
import type { Summary } from './summary-of';
import styles from './summary-tiles.module.css';
import type { View } from './view';

interface SummaryTilesProps {
  summary: Summary;
  leadDays: readonly number[];
  view: View;
  onView: (view: View) => void;
  sample: boolean;
}

const ORDER: readonly LicenseNeed[] = ['now', 'soon', 'fine', 'unknown', 'decided'];
const EDGES: Record<LicenseNeed, string | undefined> = {
  now: styles.now,
  soon: styles.soon,
  decided: styles.decided,
  fine: styles.fine,
  unknown: styles.unknown,
};

/** Five counts and the next date; a count pressed shows only its licenses. */
export function SummaryTiles({ summary, leadDays, view, onView, sample }: SummaryTilesProps) {
  const { say, number } = useWords();
  const days = longestLeadTime(leadDays);
  return (
    <section aria-label={say('list.summary')} className={styles.tiles}>
      {ORDER.map((need) => {
        const count = summary.counts[need];
        const isPressed = view.needs.length === 1 && view.needs[0] === need;
        return (
          <button
            key={need}
            type="button"
            className={classes(styles.tile, EDGES[need])}
            aria-pressed={isPressed}
            disabled={count === 0 && !isPressed}
            title={say('list.countFilter')}
            onClick={() => onView({ ...view, needs: isPressed ? [] : [need], page: 1 })}
          >
            <span className={styles.count}>{number(count)}</span>{' '}
            <span className={styles.label}>{say(`list.count-${need}`, { count, days })}</span>
          </button>
        );
      })}
      <NextEnd next={summary.next} sample={sample} />
    </section>
  );
}

function NextEnd({ next, sample }: { next: Summary['next']; sample: boolean }) {
  const { say, day, far } = useWords();
  return (
    <div className={classes(styles.tile, styles.next)}>
      <span className={styles.label}>{say('list.next')}</span>
      {next ? (
        <>
          <RouteLink
            to={{ page: 'license', id: next.row.entry.id, sample }}
            className={classes(linkStyles.link, styles.name)}
          >
            {next.row.entry.name}
          </RouteLink>
          <span>
            {say('list.nextDate', {
              through: day(addDays(next.expiresOn, -1)),
              far: far(addDays(next.expiresOn, -1)),
            })}
          </span>
        </>
      ) : (
        <span>{say('list.noNext')}</span>
      )}
    </div>
  );
}
