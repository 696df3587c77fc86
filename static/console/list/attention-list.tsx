import WarningIcon from '@atlaskit/icon/core/status-error';
import { useMemo } from 'react';
import { isPeriodic } from '../../../src/policy';
import type { Row } from '../data/row';
import { useRenewals } from '../data/use-prompting';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import linkStyles from '../parts/link.module.css';
import { RouteLink } from '../parts/route-link';
import { Why } from '../parts/why';
import { useWords } from '../wording/use-words';
import styles from './attention-list.module.css';
import { PrimaryButton } from './primary-button';
import { FIRST_VIEW, rowsIn, type View } from './view';

const FEW = 4;

interface AttentionListProps {
  rows: readonly Row[];
  view: View;
  onView: (view: View) => void;
  sample: boolean;
}

/** The licenses that somebody has to look at now, each with one thing to do. */
export function AttentionList({ rows, view, onView, sample }: AttentionListProps) {
  const { say } = useWords();
  const urgent = useMemo(
    () =>
      rowsIn(
        FIRST_VIEW,
        rows.filter(({ need }) => need === 'now'),
      ),
    [rows],
  );
  if (urgent.length === 0) return null;
  return (
    <section aria-labelledby="needs-you" className={styles.attention}>
      <h2 id="needs-you">{say('list.needsYou')}</h2>
      <p className={layout.subtle}>{say('list.goesOn')}</p>
      <ul className={layout.list}>
        {urgent.slice(0, FEW).map((row) => (
          <AttentionItem key={row.entry.id} row={row} sample={sample} />
        ))}
      </ul>
      {urgent.length > FEW && (
        <button
          type="button"
          className={styles.linkButton}
          onClick={() => onView({ ...view, needs: ['now'], page: 1 })}
        >
          {say('list.needsYouMore', { count: urgent.length })}
        </button>
      )}
    </section>
  );
}

function AttentionItem({ row, sample }: { row: Row; sample: boolean }) {
  const { say, day, far } = useWords();
  const { entry, product, verdict } = row;
  const renewal = useRenewals().get(entry.id);
  if (!verdict) return null;
  const { maintenance } = verdict;
  const through = isPeriodic(maintenance) ? maintenance.coveredThrough : null;
  const renewals = isPeriodic(maintenance) ? (maintenance.renewalsToCover ?? 0) : 0;
  return (
    <li className={styles.item}>
      <span className={styles.icon}>
        <WarningIcon label="" color="var(--ds-icon-danger)" />
      </span>
      <div className={styles.what}>
        <p>
          <RouteLink
            to={{ page: 'license', id: entry.id, sample }}
            className={classes(linkStyles.link, styles.name)}
          >
            {entry.name}
          </RouteLink>{' '}
          <span className={layout.subtle}>
            {product?.name}
            {renewal && !sample && ` · ${say('list.renewing', { date: day(renewal.until) })}`}
          </span>
        </p>
        <p>
          {through === null
            ? say('list.inactive')
            : `${say('list.expiredFor', { through: day(through), far: far(through) })} ${say('list.toBeCurrent', { renewals })}`}{' '}
          <Why clauses={maintenance.clauses} of={entry.name} />
        </p>
      </div>
      <PrimaryButton row={row} sample={sample} isProminent />
    </li>
  );
}
