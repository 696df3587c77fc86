import Button from '@atlaskit/button/new';
import { reads } from '../data/reads';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { ReadFailure } from '../parts/read-failure';
import { useWords } from '../wording/use-words';
import { Faults } from './faults';
import { aboutText } from './reminder-text';
import styles from './reminders.module.css';
import { SubjectName } from './subject-name';
import { useLines } from './use-lines';

/** What has not reached all its targets yet, why, and what to do; nothing where all has. */
export function UndeliveredList() {
  const speech = useWords();
  const { say } = speech;
  const { items, more, ...reading } = useLines(reads.undelivered);
  if ((items === null || items.length === 0) && !reading.failure) return null;
  return (
    <section className={classes(layout.card, layout.stack)} aria-labelledby="undelivered">
      <h2 id="undelivered">{say('reminders.undelivered')}</h2>
      <p className={layout.subtle}>{say('reminders.undeliveredText')}</p>
      <ReadFailure title={say('reminders.undeliveredUnread')} of={reading} />
      <ul className={classes(layout.list, styles.lines)}>
        {items?.map((item) => (
          <li key={`${item.kind}:${item.licenseId}:${item.endsOn}`}>
            <p>
              <SubjectName of={item} known="" />
            </p>
            <p>{aboutText(speech, item)}</p>
            <Faults faults={item.faults} />
          </li>
        ))}
      </ul>
      {more && (
        <div>
          <Button onClick={more}>{say('requests.more')}</Button>
        </div>
      )}
    </section>
  );
}
