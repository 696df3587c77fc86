import Spinner from '@atlaskit/spinner';
import { COLUMN_CHOICES, type ColumnChoice } from '../../../src/contract/import-columns';
import { useImportColumns } from '../data/use-import-columns';
import { useReadOnly } from '../data/use-read-only';
import { useWrite } from '../data/use-write';
import { ChoiceField } from '../parts/choice-field';
import { FailureMessage } from '../parts/failure-message';
import layout from '../parts/layout.module.css';
import { ReadFailure } from '../parts/read-failure';
import { useWords } from '../wording/use-words';
import { SettingsFrame } from './settings-frame';

/** What is remembered of the columns of imported tables; each can be changed or forgotten. */
export function ColumnsPage() {
  const { say } = useWords();
  const isReadOnly = useReadOnly() !== null;
  const { columns, ...reading } = useImportColumns();
  const { write, failure } = useWrite('saveImportColumns');
  const said = Object.entries(columns ?? {});
  return (
    <SettingsFrame part="columns" about={say('settings.columnsText')}>
      <ReadFailure title={say('settings.columnsUnread')} of={reading} />
      {failure && <FailureMessage title={say('settings.columnsNotStored')} failure={failure} />}
      {columns === null && reading.isReading && <Spinner label={say('common.loading')} />}
      {columns && said.length === 0 && <p>{say('settings.columnsNone')}</p>}
      {said.length > 0 && (
        <section className={layout.card} aria-label={say('shell.settings-columns')}>
          <div className={layout.stack}>
            {said.map(([name, choice]) => (
              <ColumnField
                key={name}
                name={name}
                choice={choice}
                isReadOnly={isReadOnly}
                onChoose={(chosen) => void write({ columns: { [name]: chosen } })}
              />
            ))}
          </div>
        </section>
      )}
    </SettingsFrame>
  );
}

interface ColumnFieldProps {
  name: string;
  choice: ColumnChoice;
  isReadOnly: boolean;
  /** Null: to be asked anew. */
  onChoose: (choice: ColumnChoice | null) => void;
}

function ColumnField({ name, choice, isReadOnly, onChoose }: ColumnFieldProps) {
  const { say } = useWords();
  const nameOf = (id: ColumnChoice) =>
    id === 'ignore' ? say('importing.columnLeaveOut') : say(`reading.field-${id}`);
  if (isReadOnly)
    return (
      <p>
        {name}: {nameOf(choice)}
      </p>
    );
  return (
    <ChoiceField<ColumnChoice | 'forget'>
      label={name}
      value={choice}
      options={[
        ...COLUMN_CHOICES.map((id) => ({ id, label: nameOf(id) })),
        { id: 'forget', label: say('settings.columnsForget') },
      ]}
      onChange={(chosen) => onChoose(chosen === 'forget' ? null : chosen)}
    />
  );
}
