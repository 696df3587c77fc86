import Button from '@atlaskit/button/new';
import Spinner from '@atlaskit/spinner';
import { TARGET_KINDS } from '../../../src/contract/reminder-targets';
import type { HistoryLine } from '../../../src/contract/reminders';
import { reads } from '../data/reads';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { ReadFailure } from '../parts/read-failure';
import { useWords } from '../wording/use-words';
import { Faults } from './faults';
import { aboutText, supersededText } from './reminder-text';
import styles from './reminders.module.css';
import { SubjectName } from './subject-name';
import { TargetLink } from './target-link';
import { useLines } from './use-lines';

/** What reminders did, the latest first. */
export function HistoryList() {
  const { say } = useWords();
  const { items, more, ...reading } = useLines(reads.reminderHistory);
  return (
    <section className={classes(layout.card, layout.stack)} aria-labelledby="reminder-history">
      <h2 id="reminder-history">{say('reminders.history')}</h2>
      <ReadFailure title={say('reminders.historyUnread')} of={reading} />
      {items === null && reading.isReading && <Spinner label={say('common.loading')} />}
      {items?.length === 0 && <p className={layout.subtle}>{say('reminders.historyNone')}</p>}
      {items && items.length > 0 && (
        <ol className={classes(layout.list, styles.lines)}>
          {items.map((line) => (
            <Line key={`${line.at} ${line.licenseId} ${line.endsOn} ${line.milestone}`} line={line} />
          ))}
        </ol>
      )}
      {more && (
        <div>
          <Button onClick={more}>{say('requests.more')}</Button>
        </div>
      )}
    </section>
  );
}

function Line({ line }: { line: HistoryLine }) {
  const speech = useWords();
  const { day } = speech;
  const earlier = supersededText(speech, line.superseded);
  return (
    <li className={styles.line}>
      <span className={layout.subtle}>{day(line.day)}</span>
      <div>
        <p>
          <SubjectName of={line} known={line.name} />
        </p>
        <p>{aboutText(speech, line)}</p>
        <Places line={line} />
        {earlier !== null && <p className={classes(layout.subtle, layout.small)}>{earlier}</p>}
        <Faults faults={line.faults} />
      </div>
    </li>
  );
}

/** What it was delivered as beside this line. */
function Places({ line }: { line: HistoryLine }) {
  const { say } = useWords();
  const delivered = TARGET_KINDS.flatMap((kind) => {
    const id = line[kind];
    return id === null ? [] : [{ kind, id }];
  });
  if (delivered.length === 0) return null;
  return (
    <p className={classes(layout.row, layout.small)}>
      {delivered.map(({ kind, id }) => (
        <span key={kind}>
          {say('common.labelled', { label: say(`reminders.target-${kind}`), text: '' })}
          <TargetLink kind={kind} id={id} />
        </span>
      ))}
    </p>
  );
}
