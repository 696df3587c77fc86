import { type Day, isPeriodic } from '../../../src/policy';
import type { Row } from '../data/row';
import { useRenewals } from '../data/use-prompting';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { RouteLink } from '../parts/route-link';
import { StatusLozenge } from '../parts/status-lozenge';
import tableStyles from '../parts/table.module.css';
import type { Scale } from '../timeline/scale';
import { StripButton } from '../timeline/strip-button';
import { type ConsoleSpeech, useWords } from '../wording/use-words';
import styles from './license-table.module.css';
import { PrimaryButton } from './primary-button';
import { RowMenu } from './row-menu';

interface LicenseRowProps {
  row: Row;
  /** Its place in the whole table, headings included, from 1. */
  rowIndex: number;
  /** The name of its owner; null: nobody owns it, or nobody tells the name. */
  owner: string | null;
  scale: Scale;
  today: Day;
  isSelected: boolean;
  /** Left out where nothing can be selected. */
  onSelect: ((id: string, isOn: boolean) => void) | undefined;
  sample: boolean;
}

export function LicenseRow({
  row,
  rowIndex,
  owner,
  scale,
  today,
  isSelected,
  onSelect,
  sample,
}: LicenseRowProps) {
  const speech = useWords();
  const { say } = speech;
  const { entry, product, verdict } = row;
  const renewal = useRenewals().get(entry.id);
  const facts = [
    product?.name ?? entry.license.product,
    verdict && say(`channelShort.${verdict.channel}`),
    verdict?.seats != null && product ? say(`seats.${product.seatUnit}`, { count: verdict.seats }) : null,
    renewal && !sample ? say('list.renewing', { date: speech.day(renewal.until) }) : null,
    owner === null ? null : say('owner.isOwner', { name: owner }),
    entry.lacksOwner ? say('owner.needsOne') : null,
  ].filter((fact) => fact !== null);
  const { date, far } = throughOf(row, speech);
  return (
    <tr role="row" aria-rowindex={rowIndex} data-license={entry.id} data-selected={isSelected}>
      {onSelect && (
        <td role="cell" className={styles.select}>
          <input
            type="checkbox"
            aria-label={say('list.select', { name: entry.name })}
            checked={isSelected}
            onChange={(event) => onSelect(entry.id, event.currentTarget.checked)}
          />
        </td>
      )}
      <th role="rowheader" scope="row" className={classes(tableStyles.name, styles.nameCell)}>
        <RouteLink to={{ page: 'license', id: entry.id, sample }}>{entry.name}</RouteLink>
        <span className={classes(layout.subtle, layout.small, tableStyles.about)}>{facts.join(' · ')}</span>
      </th>
      <td role="cell" className={styles.state} data-label={say('list.colState')}>
        <StatusLozenge of={row} />
        <Decided row={row} />
      </td>
      <td role="cell" className={styles.through} data-label={say('list.colThrough')}>
        <span>{date}</span>
        {far !== null && (
          <span className={classes(layout.subtle, layout.small, tableStyles.about)}>{far}</span>
        )}
      </td>
      <td role="cell" className={classes(tableStyles.wide, styles.line)}>
        {verdict && <StripButton verdict={verdict} scale={scale} today={today} name={entry.name} />}
      </td>
      <td role="cell" className={styles.action}>
        <div className={styles.buttons}>
          <PrimaryButton row={row} sample={sample} />
          <RowMenu row={row} sample={sample} />
        </div>
      </td>
    </tr>
  );
}

/** What was decided, in words: the grey of the state does not tell it. */
function Decided({ row: { intent } }: { row: Row }) {
  const { say, day } = useWords();
  if (intent === null) return null;
  return (
    <span className={classes(layout.subtle, layout.small, tableStyles.about)}>
      {say(`list.intent-${intent.is}`, { date: intent.is === 'lapse' ? '' : day(intent.by) })}
    </span>
  );
}

/** The last day with cover and how far it is, or what stands in its place. */
function throughOf(
  { verdict, status }: Row,
  { say, day, far }: ConsoleSpeech,
): { date: string; far: string | null } {
  const maintenance = verdict?.maintenance;
  if (maintenance && isPeriodic(maintenance) && maintenance.coveredThrough !== null)
    return { date: day(maintenance.coveredThrough), far: far(maintenance.coveredThrough) };
  switch (status) {
    case 'included':
      return { date: say('list.whileSubscribed'), far: null };
    case 'trial':
      return { date: say('list.duringTrial'), far: null };
    case 'none':
      return { date: say('list.freeUpdates'), far: null };
    case 'inactive':
      return { date: say('list.stopped'), far: null };
    case 'unknown':
    case 'expired':
    case 'soon':
    case 'covered':
      return { date: say('list.notRecorded'), far: null };
  }
}
