import { FailureMessage } from '../parts/failure-message';
import { Page } from '../parts/page';
import { LIST } from '../routing/route';
import { useSite } from '../data/use-site';
import { useWords } from '../wording/use-words';
import Spinner from '@atlaskit/spinner';
import { SettingsForm } from './settings-form';

export function SettingsPage() {
  const { say } = useWords();
  const { settings, failure, reload } = useSite();
  return (
    <Page title={say('settings.title')} back={{ to: LIST, label: say('common.back') }}>
      {settings ? (
        <SettingsForm settings={settings} />
      ) : failure ? (
        <FailureMessage title={say('settings.readFailed')} failure={failure} onRetry={reload} />
      ) : (
        <div className="waiting">
          <Spinner label={say('common.loading')} />
        </div>
      )}
    </Page>
  );
}
