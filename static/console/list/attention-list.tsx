import ErrorIcon from '@atlaskit/icon/core/status-error';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { memo, useMemo } from 'react';
import { endsToday } from '../../../src/contract/decided';
import { isPeriodic, type Verdict } from '../../../src/policy';
import type { Row } from '../data/row';
import { useRenewals } from '../data/use-prompting';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import linkStyles from '../parts/link.module.css';
import { RouteLink } from '../parts/route-link';
import { Why } from '../parts/why';
import { type ConsoleSpeech, useWords } from '../wording/use-words';
import styles from './attention-list.module.css';
import { PrimaryButton } from './primary-button';
import { RowMenu } from './row-menu';
import { SiteItem } from './site-item';
import { urgentIn } from './urgent';
import type { OnView } from './use-view';
import { unfiltered } from './view';

const FEW = 4;

interface AttentionListProps {
  rows: readonly Row[];
  /** Whether this site's own license of the app ends soon: it comes first. */
  isSiteEnding: boolean;
  onView: OnView;
  sample: boolean;
}

/** What somebody has to look at now, each with one thing to do. Red is what nobody has decided about. */
export const AttentionList = memo(function AttentionList({
  rows,
  isSiteEnding,
  onView,
  sample,
}: AttentionListProps) {
  const { say } = useWords();
  const urgent = useMemo(() => urgentIn(rows), [rows]);
  if (urgent.length === 0 && !isSiteEnding) return null;
  const isOver = urgent.some(({ verdict }) => verdict && !endsToday(verdict));
  return (
    <section
      aria-labelledby="needs-you"
      className={classes(styles.attention, urgent.length > 0 ? styles.undecided : undefined)}
    >
      <h2 id="needs-you">{say('list.needsYou')}</h2>
      {isOver && <p className={layout.subtle}>{say('list.goesOn')}</p>}
      <ul className={layout.list}>
        {isSiteEnding && <SiteItem />}
        {urgent.slice(0, FEW).map((row, index) => (
          <AttentionItem key={row.entry.id} row={row} sample={sample} isFirst={index === 0} />
        ))}
      </ul>
      {urgent.length > FEW && (
        <button
          type="button"
          className={styles.linkButton}
          onClick={() => onView((view) => ({ ...unfiltered(view), needs: ['now'] }))}
        >
          {say('list.needsYouMore', { count: urgent.length })}
        </button>
      )}
    </section>
  );
});

interface AttentionItemProps {
  row: Row;
  sample: boolean;
  /** The one with the solid button. */
  isFirst: boolean;
}

function AttentionItem({ row, sample, isFirst }: AttentionItemProps) {
  const speech = useWords();
  const { say, day } = speech;
  const { entry, product, verdict } = row;
  const renewal = useRenewals().get(entry.id);
  if (!verdict) return null;
  return (
    <li className={styles.item}>
      <span className={styles.icon}>
        {endsToday(verdict) ? (
          <WarningIcon label="" color="var(--ds-icon-warning)" />
        ) : (
          <ErrorIcon label="" color="var(--ds-icon-danger)" />
        )}
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
          {stateOf(verdict, speech)} <Why clauses={verdict.maintenance.clauses} of={entry.name} />
        </p>
      </div>
      <div className={styles.buttons}>
        <PrimaryButton row={row} sample={sample} look={isFirst ? 'solid' : 'plain'} />
        <RowMenu row={row} sample={sample} />
      </div>
    </li>
  );
}

/** Through which day it is covered, how far that is, and how many renewals cover today again. */
function stateOf({ maintenance }: Verdict, { say, day, far }: ConsoleSpeech): string {
  const through = isPeriodic(maintenance) ? maintenance.coveredThrough : null;
  if (!isPeriodic(maintenance) || through === null) return say('list.inactive');
  const covered = say('list.expiredFor', { through: day(through), far: far(through) });
  const renewals = maintenance.renewalsToCover ?? 0;
  return renewals === 0 ? covered : `${covered} ${say('list.toBeCurrent', { renewals })}`;
}
