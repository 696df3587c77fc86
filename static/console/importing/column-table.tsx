import { COLUMN_CHOICES, type ColumnChoice } from '../../../src/contract/import-columns';
import type { ColumnSource } from '../../../src/exchange/reading/headings';
import type { ReadingOptions, TableColumn } from '../../../src/exchange/reading/reading';
import { ChoiceField } from '../parts/choice-field';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import tableStyles from '../parts/table.module.css';
import { type ConsoleSpeech, useWords } from '../wording/use-words';
import styles from './importing.module.css';
import type { OpenFile } from './open-file';

interface ColumnTableProps {
  file: OpenFile;
  onChange: (said: Partial<ReadingOptions>) => void;
}

/** What each column was taken for, to be corrected. Columns without a heading and without content are no columns. */
export function ColumnTable({ file: { reading, options }, onChange }: ColumnTableProps) {
  const { say } = useWords();
  const columns = reading.columns.filter(({ heading, samples }) => heading !== '' || samples.length > 0);
  if (columns.length === 0) return null;
  // What a mail does not tell is asked above: it has no other column for it.
  const hasProduct =
    reading.format === 'mail' ||
    options.product !== undefined ||
    columns.some(({ field }) => field === 'product');
  return (
    <section className={layout.card}>
      <h2>{say('importing.columns')}</h2>
      <p className={layout.subtle}>{say('importing.columnsHelp')}</p>
      {!hasProduct && (
        <p role="status" className={styles.bad}>
          {say('importing.noProduct')}
        </p>
      )}
      <table className={tableStyles.table} role="table">
        <thead role="rowgroup">
          <tr role="row">
            {(['columnHeading', 'columnSamples', 'columnHolds'] as const).map((head) => (
              <th key={head} role="columnheader" scope="col">
                {say(`importing.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {columns.map((column) => (
            <ColumnRow
              key={column.index}
              column={column}
              said={options.columns?.[column.name]}
              onChange={(chosen) => onChange({ columns: { ...options.columns, [column.name]: chosen } })}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What a column says that is not read, where there is more to say than that it is not known. */
const UNREAD: Partial<Record<ColumnSource, 'columnDouble' | 'columnEither'>> = {
  double: 'columnDouble',
  either: 'columnEither',
};

interface ColumnRowProps {
  column: TableColumn;
  /** Is shown at once, while the file is read again. */
  said: ColumnChoice | undefined;
  onChange: (chosen: ColumnChoice) => void;
}

function ColumnRow({ column, said, onChange }: ColumnRowProps) {
  const speech = useWords();
  const { say } = speech;
  const { field, source, samples } = column;
  const heading = column.heading || say('importing.columnUnnamed', { number: column.index + 1 });
  const chosen: ColumnChoice | '' = source === 'double' ? '' : (said ?? field ?? '');
  const note = noteOn(column, speech);
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className={tableStyles.name}>
        {heading}
      </th>
      <td role="cell" className={classes(layout.subtle, styles.samples, tableStyles.wide)}>
        {field === 'key' ? say('importing.columnSecret') : samples.join(' · ')}
      </td>
      <td role="cell" className={tableStyles.wide}>
        <ChoiceField<ColumnChoice>
          label={say('importing.columnHoldsFor', { heading })}
          isLabelHidden
          help={note}
          value={chosen}
          placeholder={say(`importing.${UNREAD[source] ?? 'columnUnknown'}`)}
          options={COLUMN_CHOICES.map((id) => ({
            id,
            label: id === 'ignore' ? say('importing.columnLeaveOut') : say(`reading.field-${id}`),
          }))}
          onChange={onChange}
        />
      </td>
    </tr>
  );
}

/** What a person has to know of a column. */
function noteOn({ field, order }: TableColumn, { say }: ConsoleSpeech): string | undefined {
  if (field === null) return undefined;
  if (field === 'key') return say('importing.noteKey');
  if (field === 'contact' || field === 'email') return say('importing.noteContact');
  return order?.example && order.decidedBy !== null
    ? say('importing.noteDecided', { line: order.decidedBy })
    : undefined;
}
