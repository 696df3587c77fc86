import Button from '@atlaskit/button/new';
import { ask } from '../data/ask';
import { FailureMessage } from '../parts/failure-message';
import { useWords } from '../wording/use-words';
import { Faults } from './faults';
import { aboutText } from './reminder-text';
import { SubjectName } from './subject-name';
import { usePaged } from './use-paged';

const readUndelivered = (query: { after?: string }) => ask('listUndelivered', query);

/** What has not reached all its targets yet, why, and what to do; nothing where all has. */
export function UndeliveredList() {
  const speech = useWords();
  const { say } = speech;
  const { items, failure, retry, more } = usePaged(readUndelivered);
  if ((items === null || items.length === 0) && !failure) return null;
  return (
    <section className="card stack" aria-labelledby="undelivered">
      <h2 id="undelivered">{say('reminders.undelivered')}</h2>
      <p className="subtle">{say('reminders.undeliveredText')}</p>
      {failure && (
        <FailureMessage title={say('reminders.undeliveredUnread')} failure={failure} onRetry={retry} />
      )}
      <ul className="reminder-lines">
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
