import Lozenge from '@atlaskit/lozenge';
import Pagination from '@atlaskit/pagination';
import { useState } from 'react';
import { faultText } from '../../../src/contract/fault-text';
import type { ImportFile } from '../../../src/exchange/importing/import-file';
import type { Policy } from '../../../src/policy';
import { usePolicy } from '../data/use-policy';
import { useViewer } from '../data/viewer';
import { differencesOf } from '../license/differences';
import { pageOf } from '../list/view';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import tableStyles from '../parts/table.module.css';
import { Why } from '../parts/why';
import { failureText } from '../wording/failure-text';
import { type ConsoleSpeech, useWords } from '../wording/use-words';
import styles from './importing.module.css';
import { countsOf, type ImportOutcome, OUTCOMES, type SeenRow } from './progress';

const appearances = {
  add: 'success',
  change: 'information',
  unchanged: 'neutral',
  refuse: 'danger',
  overtaken: 'warning',
  failed: 'danger',
} as const satisfies Record<ImportOutcome, string>;

/** Every row of the file, and what it does or why not. */
export function ImportTable({ rows, counts }: { rows: readonly SeenRow[]; counts: ImportFile['counts'] }) {
  const { say } = useWords();
  const [shown, setShown] = useState<ImportOutcome | null>(null);
  const [page, setPage] = useState(1);
  const numbers = countsOf(rows);
  const found = shown === null ? rows : rows.filter(({ result }) => result.outcome === shown);
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
            <th role="columnheader" scope="col">
              {say('importing.detail')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {items.map((row) => (
            <ImportLine key={`${row.line}-${row.result.id ?? ''}`} row={row} />
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

function ImportLine({ row: { line, result, isStored } }: { row: SeenRow }) {
  const products = usePolicy().productsOn(useViewer().today);
  const speech = useWords();
  const { say } = speech;
  const { outcome } = result;
  const name = 'draft' in result ? result.draft.name : null;
  return (
    <tr role="row">
      <td role="cell" className={styles.number}>
        {line}
      </td>
      <td role="cell">
        <Lozenge appearance={appearances[outcome]}>
          {say(
            isStored && (outcome === 'add' || outcome === 'change')
              ? `importing.was-${outcome}`
              : `importing.outcome-${outcome}`,
          )}
        </Lozenge>
      </td>
      <th role="rowheader" scope="row" className={classes(tableStyles.name, tableStyles.wide)}>
        {name ?? result.id ?? '—'}
        {name !== null && result.id !== null && (
          <span className={classes(layout.subtle, layout.small, tableStyles.about)}>{result.id}</span>
        )}
      </th>
      <td role="cell" className={classes(styles.detail, tableStyles.wide)}>
        {detailOf(result, products, speech)}{' '}
        {result.outcome === 'refuse' && (
          <Why clauses={result.fault.clauses} of={faultText({ say }, result.fault.code)} />
        )}
      </td>
    </tr>
  );
}

function detailOf(
  result: SeenRow['result'],
  products: ReturnType<Policy['productsOn']>,
  { say, list }: ConsoleSpeech,
): string {
  switch (result.outcome) {
    case 'add': {
      const product = products[result.draft.license.product];
      return product?.name ?? result.draft.license.product;
    }
    case 'change':
      return say('importing.changes', {
        fields: list(differencesOf(result.draft, result.current).map((field) => say(`form.${field}`))),
      });
    case 'unchanged':
      return '';
    case 'refuse': {
      const text = faultText({ say }, result.fault.code);
      return result.fault.path === '' ? text : say('importing.at', { place: result.fault.path, text });
    }
    case 'overtaken':
      return say('importing.overtaken');
    case 'failed':
      return failureText(say, result.failure);
  }
}
