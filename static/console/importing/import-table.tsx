import CheckIcon from '@atlaskit/icon/core/check-mark';
import Pagination from '@atlaskit/pagination';
import { useState } from 'react';
import type { FileReading } from '../../../src/exchange/reading/reading';
import { pageOf } from '../list/view';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import tableStyles from '../parts/table.module.css';
import { useWords } from '../wording/use-words';
import type { OnCorrect } from './correct-cell';
import { ImportLine } from './import-line';
import styles from './importing.module.css';
import { countsOf, type ImportOutcome, outcomeOf, OUTCOMES, type SeenRow } from './progress';

interface ImportTableProps {
  rows: readonly SeenRow[];
  reading: Pick<FileReading, 'counts' | 'heading'>;
  /** While nothing is stored yet. */
  onTake?: (lines: ReadonlySet<number>, isTaken: boolean) => void;
  /** Whether a value is being put right. */
  isBusy?: boolean;
  onCorrect?: OnCorrect;
}

/** Every row of the file, and what it does or why not. */
export function ImportTable({
  rows,
  reading: { counts, heading },
  onTake,
  isBusy = false,
  onCorrect,
}: ImportTableProps) {
  const { say } = useWords();
  const [shown, setShown] = useState<ImportOutcome | null>(null);
  const [page, setPage] = useState(1);
  const numbers = countsOf(rows);
  const found = shown === null ? rows : rows.filter((row) => outcomeOf(row) === shown);
  const { items, page: current, pages } = pageOf(found, page);
  const present = OUTCOMES.filter((outcome) => numbers[outcome] > 0);
  return (
    <div>
      {present.length > 1 && (
        <div className={classes(layout.row, styles.filter)} role="group" aria-label={say('importing.show')}>
          {[null, ...present].map((outcome) => (
            <button
              key={outcome ?? 'all'}
              type="button"
              className={styles.chip}
              aria-pressed={shown === outcome}
              onClick={() => {
                setShown(outcome);
                setPage(1);
              }}
            >
              {shown === outcome && <CheckIcon label="" size="small" />}{' '}
              {outcome === null ? say('importing.showAll') : say(`importing.outcome-${outcome}`)}{' '}
              {outcome === null ? rows.length : numbers[outcome]}
            </button>
          ))}
        </div>
      )}
      <table className={tableStyles.table} role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className={styles.numberHead}>
              {say(counts === 'lines' ? 'importing.line' : 'importing.record')}
            </th>
            <th role="columnheader" scope="col" className={tableStyles.state}>
              {say('importing.outcome')}
            </th>
            <th role="columnheader" scope="col">
              {say('importing.license')}
            </th>
            <th role="columnheader" scope="col" className={styles.known}>
              {say('importing.known')}
            </th>
            <th role="columnheader" scope="col" className={styles.detailHead}>
              {say('importing.detail')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {items.map((row) => (
            <ImportLine
              key={`${row.line}-${row.result.id ?? ''}`}
              row={row}
              isTable={heading !== null}
              isBusy={isBusy}
              onCorrect={onCorrect}
              onTake={onTake && ((isTaken) => onTake(new Set([row.line]), isTaken))}
            />
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <Pagination
          pages={Array.from({ length: pages }, (_, index) => index + 1)}
          selectedIndex={current - 1}
          max={7}
          label={say('list.pages')}
          previousLabel={say('list.previousPage')}
          nextLabel={say('list.nextPage')}
          onChange={(_, number) => setPage(number)}
        />
      )}
    </div>
  );
}
