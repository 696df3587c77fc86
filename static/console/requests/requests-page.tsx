import Button from '@atlaskit/button/new';
import { useRegister } from '../data/use-register';
import { FailureMessage } from '../parts/failure-message';
import { Page } from '../parts/page';
import { LIST } from '../routing/route';
import { useWords } from '../wording/use-words';
import { PromptPlaces } from './prompt-places';
import { RequestList } from './request-list';
import { usePrompting } from './use-prompting';
import './requests.css';

/** What users ask for, renewals in progress, and where prompts are shown. */
export function RequestsPage() {
  const { say, day } = useWords();
  const { register } = useRegister();
  const { prompting, failure, reload, endRenewal, saveSwitches } = usePrompting();
  const nameOf = (id: string) =>
    register.entries.find((entry) => entry.id === id)?.name ?? say('requests.gone');
  return (
    <Page title={say('requests.title')} back={{ to: LIST, label: say('common.back') }}>
      <div className="stack">
        <RequestList onAnswered={reload} />
        {failure && <FailureMessage title={say('requests.notStored')} failure={failure} onRetry={reload} />}
        {prompting && (
          <>
            <section className="card">
              <h2>{say('requests.quietTitle')}</h2>
              <p className="subtle">{say('requests.quietText')}</p>
              {prompting.renewals.length === 0 && <p>{say('requests.quietNone')}</p>}
              <ul className="request-rows">
                {prompting.renewals.map(({ licenseId, until }) => (
                  <li key={licenseId} className="row">
                    <span>
                      {nameOf(licenseId)} · {say('requests.until', { date: day(until) })}
                    </span>
                    <Button appearance="subtle" onClick={() => void endRenewal(licenseId)}>
                      {say('requests.speakAgain')}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
            <PromptPlaces switches={prompting.switches} onSave={saveSwitches} />
          </>
        )}
      </div>
    </Page>
  );
}
