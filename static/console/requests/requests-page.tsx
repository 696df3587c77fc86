import { usePrompting } from '../data/use-prompting';
import { FailureMessage } from '../parts/failure-message';
import { Page } from '../parts/page';
import { LIST } from '../routing/route';
import { useWords } from '../wording/use-words';
import { PromptPlaces } from './prompt-places';
import { RenewalList } from './renewal-list';
import { RequestList } from './request-list';
import './requests.css';

/** What users ask for, renewals in progress, and where prompts are shown. */
export function RequestsPage() {
  const { say } = useWords();
  const { prompting, failure, reload, saveSwitches } = usePrompting(true);
  const again = () => void reload();
  return (
    <Page title={say('requests.title')} back={{ to: LIST, label: say('common.back') }}>
      <div className="stack">
        <RequestList onAnswered={again} />
        {failure && <FailureMessage title={say('requests.notStored')} failure={failure} onRetry={again} />}
        {prompting && (
          <>
            <RenewalList />
            <PromptPlaces switches={prompting.switches} onSave={saveSwitches} />
          </>
        )}
      </div>
    </Page>
  );
}
