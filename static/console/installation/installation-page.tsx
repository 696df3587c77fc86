import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { INSTALLATION_CHECKS } from '../../../src/contract/installation';
import layout from '../parts/layout.module.css';
import { SettingsFrame } from '../settings/settings-frame';
import { useWords } from '../wording/use-words';
import { CheckRow } from './check-row';
import { InstallationReport } from './installation-report';
import { outcomeIn, summaryOf } from './report';
import { useChecks } from './use-checks';

const messageOf = { holds: 'success', fails: 'error', unclear: 'warning' } as const;

/** Tries what the app rests on, on this very site, and makes a report of it for support. */
export function InstallationPage() {
  const { say } = useWords();
  const { checked, isRunning, run } = useChecks();
  const summary = summaryOf(checked);
  const done = INSTALLATION_CHECKS.filter((check) => {
    const outcome = outcomeIn(checked, check);
    return outcome !== 'running' && outcome !== 'waiting';
  }).length;
  return (
    <SettingsFrame part="installation" about={say('installation.about')}>
      <div className={layout.row}>
        <Button appearance={summary ? 'default' : 'primary'} onClick={run} isDisabled={isRunning}>
          {say(summary ? 'installation.runAgain' : 'installation.run')}
        </Button>
      </div>
      <div role="status">
        {isRunning && <p>{say('installation.running', { done, all: INSTALLATION_CHECKS.length })}</p>}
        {summary && (
          <SectionMessage appearance={messageOf[summary.outcome]}>
            <p>{say(`installation.sum-${summary.outcome}`, { count: summary.count })}</p>
          </SectionMessage>
        )}
      </div>
      <div className={layout.card}>
        <ol className={layout.list}>
          {INSTALLATION_CHECKS.map((check) => (
            <CheckRow
              key={check}
              check={check}
              outcome={outcomeIn(checked, check)}
              found={checked[check] ?? null}
            />
          ))}
        </ol>
      </div>
      {summary && <InstallationReport checked={checked} />}
    </SettingsFrame>
  );
}
