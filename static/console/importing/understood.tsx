import Button from '@atlaskit/button/new';
import Spinner from '@atlaskit/spinner';
import type { ReadingFailure, ReadingOptions } from '../../../src/exchange/reading/reading';
import { FieldFault } from '../parts/field-fault';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import { ColumnTable } from './column-table';
import { FileForm } from './file-form';
import styles from './importing.module.css';
import { type OpenFile, rowCounts } from './open-file';
import { QuestionsForm } from './questions-form';

interface UnderstoodProps {
  file: OpenFile;
  isReading: boolean;
  refusal: ReadingFailure | null;
  onChange: (said: Partial<ReadingOptions>) => void;
  onCompare: () => void;
  onOther: () => void;
}

/** What a file was taken for: how it was read, what only a person can tell, and its columns. */
export function Understood({ file, isReading, refusal, onChange, onCompare, onOther }: UnderstoodProps) {
  const { say } = useWords();
  return (
    <>
      <section className={layout.card}>
        <h2>{file.name ?? say('importing.pasted')}</h2>
        <FileFacts file={file} />
        <MailFacts reading={file.reading} />
        <FileForm file={file} onChange={onChange} />
        {refusal !== null && <FieldFault text={say(`reading.failure-${refusal}`)} />}
      </section>
      <QuestionsForm file={file} onChange={onChange} />
      <ColumnTable file={file} onChange={onChange} />
      <div className={layout.row}>
        <Button appearance="primary" isDisabled={isReading} onClick={onCompare}>
          {say('importing.read')}
        </Button>
        <Button appearance="subtle" onClick={onOther}>
          {say('importing.otherFile')}
        </Button>
        {isReading && (
          <span role="status" className={layout.row}>
            <Spinner size="small" /> {say('importing.readingAgain')}
          </span>
        )}
      </div>
    </>
  );
}

/** Of a mail: that it was read, and the lines of which nothing was taken. */
function MailFacts({ reading: { format, unread = [] } }: Pick<OpenFile, 'reading'>) {
  const { say } = useWords();
  if (format !== 'mail') return null;
  return (
    <div className={layout.stack}>
      <p>{say('importing.mailRead')}</p>
      {unread.length > 0 && (
        <>
          <p className={layout.subtle}>{say('importing.mailUnread', { count: unread.length })}</p>
          <ul className={styles.facts}>
            {unread.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** How many rows there are, and what is no row. */
function FileFacts({ file }: { file: OpenFile }) {
  const { say } = useWords();
  const { format, heading, totals } = file.reading;
  return (
    <div role="status">
      <ul className={styles.facts}>
        <li>{say(`importing.format-${format}`)}</li>
        <li>{say('importing.rowsRead', rowCounts(file))}</li>
        {heading !== null && heading.above > 0 && <li>{say('reading.above', { count: heading.above })}</li>}
        {totals.map((total) => (
          <li key={total.line}>{say('reading.total', total)}</li>
        ))}
      </ul>
    </div>
  );
}
