import { usePrompting } from '../data/use-prompting';
import layout from '../parts/layout.module.css';
import { Page } from '../parts/page';
import { ReadFailure } from '../parts/read-failure';
import { LIST } from '../routing/route';
import { useWords } from '../wording/use-words';
import { PromptPlaces } from './prompt-places';
import { RenewalList } from './renewal-list';
import { RequestList } from './request-list';

/** What users ask for, renewals in progress, and where prompts are shown. */
export function RequestsPage() {
  const { say } = useWords();
  const { switches, ...reading } = usePrompting();
  return (
    <Page title={say('requests.title')} back={{ to: LIST, label: say('common.back') }}>
      <div className={layout.stack}>
        <RequestList />
        <ReadFailure title={say('requests.promptingUnread')} of={reading} />
        {switches && (
          <>
            <RenewalList />
            <PromptPlaces switches={switches} />
          </>
        )}
      </div>
    </Page>
  );
}
