import WarningIcon from '@atlaskit/icon/core/status-warning';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import { TARGET_KINDS } from '../../../src/contract/reminder-targets';
import { useReminders } from '../data/use-reminders';
import { useSite } from '../data/use-site';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { Page } from '../parts/page';
import { ReadFailure } from '../parts/read-failure';
import { useWords } from '../wording/use-words';
import { HistoryList } from './history-list';
import styles from './reminders.module.css';
import { TargetsForm } from './targets-form';
import { UndeliveredList } from './undelivered-list';

/** Where reminders go, what could not be delivered, and what they did so far. */
export function RemindersPage() {
  const { say, day, list } = useWords();
  const { leadDays } = useSite();
  const { reminders, ...reading } = useReminders();
  return (
    <Page
      title={say('reminders.title')}
      about={
        <p className={classes(layout.subtle, layout.narrow)}>
          {say('reminders.about', { days: list(leadDays.map(String)) })}
        </p>
      }
    >
      <div className={classes(layout.stack, layout.narrow, styles.reminders)}>
        <ReadFailure title={say('reminders.readFailed')} of={reading} />
        {reminders === null && reading.isReading && <Spinner label={say('common.loading')} />}
        {reminders && (
          <>
            <p>
              {reminders.scannedThrough === null
                ? say('reminders.neverRan')
                : say('reminders.lastRan', { date: day(reminders.scannedThrough) })}
            </p>
            {TARGET_KINDS.every((kind) => reminders.targets[kind] === null) && (
              <SectionMessage appearance="warning" icon={WarningIcon} title={say('reminders.nowhere')}>
                <p>{say('reminders.nowhereText')}</p>
              </SectionMessage>
            )}
            <UndeliveredList />
            <TargetsForm targets={reminders.targets} />
            <HistoryList />
          </>
        )}
      </div>
    </Page>
  );
}
