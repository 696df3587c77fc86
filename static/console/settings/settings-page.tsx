import { useSite } from '../data/use-site';
import { Page } from '../parts/page';
import { Unread } from '../parts/unread';
import { LIST } from '../routing/route';
import { useWords } from '../wording/use-words';
import { SettingsForm } from './settings-form';

export function SettingsPage() {
  const { say } = useWords();
  const { settings, ...reading } = useSite();
  return (
    <Page title={say('settings.title')} back={{ to: LIST, label: say('common.back') }}>
      {settings ? (
        <SettingsForm settings={settings} />
      ) : (
        <Unread title={say('settings.readFailed')} of={reading} />
      )}
    </Page>
  );
}
