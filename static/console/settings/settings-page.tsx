import { useSite } from '../data/use-site';
import layout from '../parts/layout.module.css';
import linkStyles from '../parts/link.module.css';
import { Page } from '../parts/page';
import { RouteLink } from '../parts/route-link';
import { Unread } from '../parts/unread';
import { LIST } from '../routing/route';
import { useWords } from '../wording/use-words';
import styles from './settings.module.css';
import { SettingsForm } from './settings-form';

export function SettingsPage() {
  const { say } = useWords();
  const { settings, ...reading } = useSite();
  return (
    <Page title={say('settings.title')} back={{ to: LIST, label: say('common.back') }}>
      {settings ? (
        <div className={layout.stack}>
          <SettingsForm settings={settings} />
          <div className={styles.settings}>
            <section className={layout.card}>
              <h2>{say('settings.whoTitle')}</h2>
              <p className={layout.subtle}>{say('settings.whoText')}</p>
            </section>
          </div>
          <RouteLink to={{ page: 'installation' }} className={linkStyles.link}>
            {say('installation.link')}
          </RouteLink>
        </div>
      ) : (
        <Unread title={say('settings.readFailed')} of={reading} />
      )}
    </Page>
  );
}
