import { useSite } from '../data/use-site';
import layout from '../parts/layout.module.css';
import { Unread } from '../parts/unread';
import { useWords } from '../wording/use-words';
import { SettingsForm } from './settings-form';
import { SettingsFrame } from './settings-frame';

/** When ends are announced, in which zone the day is told, and who keeps the register. */
export function SettingsPage() {
  const { say } = useWords();
  const { settings, hostLicense, ...reading } = useSite();
  return (
    <SettingsFrame part="general">
      {settings && hostLicense ? (
        <>
          <SettingsForm settings={settings} hostLicense={hostLicense} />
          <section className={layout.card}>
            <h2>{say('settings.whoTitle')}</h2>
            <p className={layout.subtle}>{say('settings.whoText')}</p>
          </section>
        </>
      ) : (
        <Unread title={say('settings.readFailed')} of={reading} />
      )}
    </SettingsFrame>
  );
}
