import ArrowDownIcon from '@atlaskit/icon/core/chevron-down';
import ArrowUpIcon from '@atlaskit/icon/core/chevron-up';
import { memo, useMemo } from 'react';
import type { Row } from '../data/row';
import { useViewer } from '../data/viewer';
import { classes } from '../parts/classes';
import tableStyles from '../parts/table.module.css';
import { Axis } from '../timeline/axis';
import type { Scale } from '../timeline/scale';
import { useWords } from '../wording/use-words';
import { LicenseRow } from './license-row';
import styles from './license-table.module.css';
import { selectedWith, type Selection } from './selection';
import type { OnView } from './use-view';
import type { Sort } from './view';

interface LicenseTableProps {
  /** Those of the page. */
  rows: readonly Row[];
  /** How many stand on pages before this one, and on all pages. */
  before: number;
  found: number;
  /** By account id. */
  ownerNames: ReadonlyMap<string, string>;
  scale: Scale;
  sort: Sort;
  descending: boolean;
  onView: OnView;
  isDense: boolean;
  /** Null where nothing can be selected. */
  selection: Selection | null;
  sample: boolean;
}

/** The rows on one time axis. Roles are spelled out, because the cards of a narrow screen are no table layout any more. */
export const LicenseTable = memo(function LicenseTable({
  rows,
  before,
  found,
  ownerNames,
  scale,
  sort,
  descending,
  onView,
  isDense,
  selection,
  sample,
}: LicenseTableProps) {
  const { say } = useWords();
  const { today } = useViewer();
  const sorting = { sort, descending, onView };
  const onSelect = selection?.onSelect;
  const select = useMemo(
    () => onSelect && ((id: string, isOn: boolean) => onSelect((before) => selectedWith(before, [id], isOn))),
    [onSelect],
  );
  return (
    <div className={styles.scroll} style={{ maxHeight: highest() }}>
      <table
        className={classes(tableStyles.table, styles.table, isDense && styles.dense)}
        role="table"
        aria-rowcount={found + 1}
        aria-label={say('list.all')}
      >
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {select && (
              <th role="columnheader" scope="col" className={styles.selectHead}>
                <span className="sr-only">{say('list.colSelect')}</span>
              </th>
            )}
            <SortHeading by="name" label={say('list.colLicense')} {...sorting} />
            <SortHeading by="urgency" label={say('list.colState')} {...sorting} />
            <SortHeading by="expiry" label={say('list.colThrough')} {...sorting} />
            <th role="columnheader" scope="col">
              <span className="sr-only">{say('list.colLine')}</span>
              <Axis scale={scale} today={today} />
            </th>
            <th role="columnheader" scope="col" className={styles.actionHead}>
              <span className="sr-only">{say('list.colAction')}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <MemoRow
              key={row.entry.id}
              row={row}
              rowIndex={before + index + 2}
              owner={ownerNames.get(row.entry.owner ?? '') ?? null}
              scale={scale}
              today={today}
              isSelected={selection?.ids.has(row.entry.id) ?? false}
              onSelect={select}
              sample={sample}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
});

/**
 * The list scrolls in itself, so that its axis and what the bars mean stay in view: the host makes our frame as high as
 * its content, and nothing in it can stick to the window. The frame learns of the screen's height only.
 */
const highest = (): number => Math.max(480, Math.round(window.screen.availHeight * 0.7));

/** The columns that can be sorted by. */
type Column = Exclude<Sort, 'product'>;

const WIDTHS: Record<Column, string | undefined> = {
  name: styles.nameHead,
  urgency: tableStyles.state,
  expiry: styles.throughHead,
};

const MemoRow = memo(LicenseRow);

interface SortHeadingProps extends Pick<LicenseTableProps, 'sort' | 'descending' | 'onView'> {
  by: Column;
  label: string;
}

function SortHeading({ by, label, sort, descending, onView }: SortHeadingProps) {
  const isSorted = sort === by;
  const Icon = descending ? ArrowDownIcon : ArrowUpIcon;
  return (
    <th
      role="columnheader"
      scope="col"
      className={WIDTHS[by]}
      aria-sort={isSorted ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <span className={tableStyles.plainName}>{label}</span>
      <button
        type="button"
        className={styles.sort}
        onClick={() =>
          onView((view) => ({ ...view, page: 1, sort: by, descending: isSorted && !descending }))
        }
      >
        {label}
        {isSorted && <Icon label="" size="small" />}
      </button>
    </th>
  );
}
