import { usePrompting } from '../data/use-prompting';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { Page } from '../parts/page';
import { ReadFailure } from '../parts/read-failure';
import { useWords } from '../wording/use-words';
import { RenewalList } from './renewal-list';
import { RequestList } from './request-list';

/** What users ask for, and renewals in progress. */
export function RequestsPage() {
  const { say } = useWords();
  const { switches, ...reading } = usePrompting();
  return (
    <Page title={say('requests.title')}>
      <div className={classes(layout.stack, layout.narrow)}>
        <RequestList />
        <ReadFailure title={say('requests.promptingUnread')} of={reading} />
        {switches && <RenewalList />}
      </div>
    </Page>
  );
}
